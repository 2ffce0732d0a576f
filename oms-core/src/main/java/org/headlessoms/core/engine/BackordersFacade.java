package org.headlessoms.core.engine;

import java.util.List;
import java.util.Set;
import org.headlessoms.Backorders;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.backorder.BackorderLimit;
import org.headlessoms.backorder.BackordersLimited;
import org.headlessoms.backorder.LimitBackorders;
import org.headlessoms.backorder.SourceWaiting;
import org.headlessoms.backorder.WaitingSourced;
import org.headlessoms.command.Outcome;
import org.headlessoms.core.pipeline.WaitingUnits;
import org.headlessoms.reference.ReferenceGroup;
import org.headlessoms.spi.CounterKey;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.Sku;

/** The backorder queues of one tenant. */
final class BackordersFacade implements Backorders {

    private final TenantOms oms;

    BackordersFacade(TenantOms oms) {
        this.oms = oms;
    }

    @Override
    public Outcome<BackordersLimited> limit(LimitBackorders command) {
        return oms.execute(oms.handlers().backorderLimiting, command);
    }

    @Override
    public List<BackorderLimit> limits(Sku sku) {
        ReferenceGroup limits = BackorderLimit.of(sku);
        return oms.read(oms.request().withGroups(Set.of(limits))).group(limits, BackorderLimit.class);
    }

    @Override
    public Page<BackorderEntry> queues(PageRequest page) {
        return oms.storage().backorders(oms.tenant(), page);
    }

    @Override
    public List<BackorderEntry> queue(Sku sku, int limit) {
        return oms.read(oms.request().withQueues(Set.of(sku), limit)).queue(sku);
    }

    @Override
    public long waiting(Sku sku) {
        return count(WaitingUnits.of(sku));
    }

    @Override
    public long waiting(Sku sku, ChannelId channel) {
        return count(WaitingUnits.of(sku, channel));
    }

    @Override
    public Outcome<WaitingSourced> source(SourceWaiting command) {
        return oms.execute(oms.handlers().waitingSourcing, command);
    }

    private long count(CounterKey key) {
        return oms.read(oms.request().withCounters(Set.of(key))).counter(key);
    }
}
