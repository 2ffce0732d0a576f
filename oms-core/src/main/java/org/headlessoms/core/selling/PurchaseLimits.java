package org.headlessoms.core.selling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.headlessoms.channel.PurchaseLimit;
import org.headlessoms.channel.PurchaseLimitExceeded;
import org.headlessoms.channel.PurchaseWindow;
import org.headlessoms.command.Refusal;
import org.headlessoms.reference.ReferenceGroup;
import org.headlessoms.spi.CounterKey;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.CustomerId;
import org.headlessoms.value.Sku;

/** The limits a new order must keep, and what it wants of the limited items. */
public final class PurchaseLimits {

    private final Map<Sku, Long> wanted;
    private final List<PurchaseLimit> limits;
    private final Optional<CustomerId> customer;
    private final Instant now;

    private PurchaseLimits(
            Map<Sku, Long> wanted, List<PurchaseLimit> limits, Optional<CustomerId> customer, Instant now) {
        this.wanted = wanted;
        this.limits = limits;
        this.customer = customer;
        this.now = now;
    }

    /** What has to be read to know the limits of items. */
    public static Set<ReferenceGroup> groups(Collection<Sku> skus) {
        Set<ReferenceGroup> groups = new HashSet<>();
        skus.forEach(sku -> groups.add(PurchaseLimit.of(sku)));
        return groups;
    }

    /** The limits on units wanted by item, kits and their components among them. */
    public static PurchaseLimits of(
            Map<Sku, Long> wanted,
            Optional<ChannelId> channel,
            Optional<CustomerId> customer,
            Snapshot snapshot,
            Instant now) {
        List<PurchaseLimit> limits = new ArrayList<>();
        for (Sku sku : new TreeSet<>(wanted.keySet())) {
            for (PurchaseLimit limit : snapshot.group(PurchaseLimit.of(sku), PurchaseLimit.class)) {
                if (limit.isFor(channel)) {
                    limits.add(limit);
                }
            }
        }
        return new PurchaseLimits(wanted, limits, customer, now);
    }

    /** The windows the order counts in: none for a guest. */
    public List<PurchaseWindow> windows() {
        return customer.isEmpty()
                ? List.of()
                : limits.stream().map(limit -> PurchaseWindow.of(limit, now)).toList();
    }

    /** How far each counter may grow; none for a guest. */
    public Map<CounterKey, Long> ceilings() {
        Map<CounterKey, Long> ceilings = new TreeMap<>();
        limits.forEach(limit -> counter(limit).ifPresent(key -> ceilings.put(key, limit.quantity())));
        return ceilings;
    }

    /** The refusal for more than one may buy; the snapshot must hold the counters. */
    public Optional<Refusal> exceeded(Snapshot snapshot) {
        return limits.stream()
                .flatMap(limit -> exceeded(limit, snapshot).stream())
                .findFirst();
    }

    private Optional<Refusal> exceeded(PurchaseLimit limit, Snapshot snapshot) {
        long bought = counter(limit).map(snapshot::counter).orElse(0L);
        long more = wanted.getOrDefault(limit.sku(), 0L);
        return more <= limit.quantity() - bought
                ? Optional.empty()
                : Optional.of(new PurchaseLimitExceeded(limit.sku(), limit.channel(), more, bought, limit.quantity()));
    }

    private Optional<CounterKey> counter(PurchaseLimit limit) {
        return customer.map(id -> PurchasedUnits.counter(PurchaseWindow.of(limit, now), id));
    }
}
