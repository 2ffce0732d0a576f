package org.headlessoms.core.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.Synchronisation;
import org.headlessoms.command.Outcome;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.shortage.ResolveShortage;
import org.headlessoms.shortage.ShortageResolved;
import org.headlessoms.shortage.StockShortage;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.stock.StockKey;
import org.headlessoms.sync.CompleteSnapshot;
import org.headlessoms.sync.SnapshotCompleted;
import org.headlessoms.sync.SourceStock;
import org.headlessoms.sync.StockSynchronised;
import org.headlessoms.sync.SynchroniseStock;
import org.headlessoms.value.Sku;
import org.headlessoms.value.SourceId;

/** Synchronisation of one tenant. */
final class SynchronisationFacade implements Synchronisation {

    private final TenantOms oms;

    SynchronisationFacade(TenantOms oms) {
        this.oms = oms;
    }

    @Override
    public Outcome<StockSynchronised> synchronise(SynchroniseStock command) {
        return oms.execute(oms.handlers().synchronising, command);
    }

    @Override
    public Outcome<SnapshotCompleted> complete(CompleteSnapshot command) {
        return oms.snapshots().complete(oms.tenant(), command);
    }

    @Override
    public Optional<SourceStock> lastApplied(SourceId source, StockKey key) {
        return oms.read(oms.request().withReferences(Set.of(SourceStock.key(source, key))))
                .reference(SourceStock.key(source, key), SourceStock.class);
    }

    @Override
    public Outcome<ShortageResolved> resolve(ResolveShortage command) {
        return oms.execute(oms.handlers().shortageResolving, command);
    }

    @Override
    public Optional<StockShortage> shortage(StockKey key) {
        return oms.read(oms.request().withReferences(Set.of(StockShortage.key(key))))
                .reference(StockShortage.key(key), StockShortage.class);
    }

    @Override
    public List<StockShortage> openShortages(Sku sku) {
        return oms.read(oms.request().withGroups(Set.of(StockShortage.of(sku))))
                .group(StockShortage.of(sku), StockShortage.class);
    }

    @Override
    public Page<StockShortage> shortages(PageRequest page) {
        Page<?> found = oms.storage().references(oms.tenant(), ReferenceKind.STOCK_SHORTAGE, page);
        return new Page<>(found.items().stream().map(StockShortage.class::cast).toList(), found.next());
    }
}
