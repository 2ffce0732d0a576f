package org.headlessoms.core.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.Channels;
import org.headlessoms.channel.Assortment;
import org.headlessoms.channel.AssortmentSet;
import org.headlessoms.channel.Channel;
import org.headlessoms.channel.ChannelDefined;
import org.headlessoms.channel.DefineChannel;
import org.headlessoms.channel.PurchaseLimit;
import org.headlessoms.channel.PurchaseLimitSet;
import org.headlessoms.channel.PurchaseWindow;
import org.headlessoms.channel.ReleaseRingFence;
import org.headlessoms.channel.RingFenceReleased;
import org.headlessoms.channel.RingFenceStock;
import org.headlessoms.channel.SetAssortment;
import org.headlessoms.channel.SetPurchaseLimit;
import org.headlessoms.channel.StockRingFenced;
import org.headlessoms.command.Outcome;
import org.headlessoms.core.selling.PurchasedUnits;
import org.headlessoms.spi.CounterKey;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.CustomerId;
import org.headlessoms.value.Sku;

/** Channels of one tenant. */
final class ChannelsFacade implements Channels {

    private final TenantOms oms;

    ChannelsFacade(TenantOms oms) {
        this.oms = oms;
    }

    @Override
    public Outcome<ChannelDefined> define(DefineChannel command) {
        return oms.execute(oms.handlers().channelDefining, command);
    }

    @Override
    public Outcome<StockRingFenced> ringFence(RingFenceStock command) {
        return oms.execute(oms.handlers().ringFencing, command);
    }

    @Override
    public Outcome<RingFenceReleased> releaseRingFence(ReleaseRingFence command) {
        return oms.execute(oms.handlers().ringFenceReleasing, command);
    }

    @Override
    public Outcome<AssortmentSet> setAssortment(SetAssortment command) {
        return oms.execute(oms.handlers().assortmentSetting, command);
    }

    @Override
    public Outcome<PurchaseLimitSet> setPurchaseLimit(SetPurchaseLimit command) {
        return oms.execute(oms.handlers().purchaseLimitSetting, command);
    }

    @Override
    public Optional<Assortment> assortment(Sku sku) {
        return oms.read(oms.request().withReferences(Set.of(Assortment.key(sku))))
                .reference(Assortment.key(sku), Assortment.class);
    }

    @Override
    public List<PurchaseLimit> purchaseLimits(Sku sku) {
        return oms.read(oms.request().withGroups(Set.of(PurchaseLimit.of(sku))))
                .group(PurchaseLimit.of(sku), PurchaseLimit.class);
    }

    @Override
    public long purchased(PurchaseLimit limit, CustomerId customer) {
        CounterKey counter = PurchasedUnits.counter(PurchaseWindow.of(limit, oms.now()), customer);
        return oms.read(oms.request().withCounters(Set.of(counter))).counter(counter);
    }

    @Override
    public Optional<Channel> find(ChannelId id) {
        return oms.read(oms.request().withReferences(Set.of(Channel.key(id))))
                .reference(Channel.key(id), Channel.class);
    }

    @Override
    public List<Channel> all() {
        return oms.read(oms.request().withGroups(Set.of(Channel.ALL))).group(Channel.ALL, Channel.class);
    }
}
