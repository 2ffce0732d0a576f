package org.headlessoms.core.availability;

import com.google.common.collect.Sets;
import com.google.common.math.LongMath;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.headlessoms.core.selling.Assortments;
import org.headlessoms.core.selling.OpenChannels;
import org.headlessoms.core.sourcing.Buyer;
import org.headlessoms.core.sourcing.SetPart;
import org.headlessoms.core.sourcing.Supply;
import org.headlessoms.exclusion.SourcingExclusion;
import org.headlessoms.preorder.PreorderTerms;
import org.headlessoms.spi.ExpiredHolds;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.spi.Storage;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;

/**
 * Reads the stock of items, and of the components of kits among them, as a reservation would find it. One read, and one more
 * if there are kits, and one more if there are holds whose time is over, however many the items are.
 *
 * @param snapshot the stock
 * @param skus the items and the components
 */
record ReservableStock(Snapshot snapshot, Set<Sku> skus) {

    static ReservableStock read(Storage storage, Tenant tenant, Set<Sku> skus, Buyer buyer) {
        ReadRequest channel = ReadRequest.of(tenant).withReferences(Buyer.reads(buyer.channel()));
        Snapshot found = storage.read(stock(tenant, skus, buyer.now()).plus(channel));
        Set<Sku> all = new HashSet<>(skus);
        Set<Sku> components = components(found, skus);
        if (!components.isEmpty()) {
            found = found.merge(storage.read(stock(tenant, components, buyer.now())));
            all.addAll(components);
        }
        Set<Sku> expired = FreedStock.withExpiredUnits(found, all);
        if (!expired.isEmpty()) {
            found = FreedStock.of(found.merge(storage.read(FreedStock.missing(tenant, expired))), expired, buyer.now());
        }
        return new ReservableStock(found, Set.copyOf(all));
    }

    /** Together with more that was read; what is in both is as a reservation would find it. */
    ReservableStock and(Snapshot more) {
        return new ReservableStock(more.merge(snapshot), skus);
    }

    /** Whether an item is sold in a buyer's channel at all. */
    boolean isSold(Sku sku, Buyer buyer) {
        return OpenChannels.closed(buyer.channel(), snapshot).isEmpty()
                && Assortments.notSold(Set.of(sku), buyer.channel(), snapshot).isEmpty();
    }

    /** What a buyer can have of it: of what is sold in its channel. */
    Supply supply(Buyer buyer) {
        List<Sku> sold = skus.stream().filter(sku -> isSold(sku, buyer)).toList();
        return Supply.of(snapshot, sold, Map.of(), buyer);
    }

    List<KitComponent> components(Sku sku) {
        return snapshot.item(sku).map(Item::components).orElse(List.of());
    }

    /** Units of an item as they are planned: of a kit, its components in sets. */
    List<SetPart> parts(int set, Sku sku, long quantity, Optional<Integer> group) {
        List<KitComponent> components = components(sku);
        return components.isEmpty()
                ? List.of(new SetPart(set, sku, quantity, 1, group))
                : components.stream()
                        .map(one -> new SetPart(
                                set,
                                one.sku(),
                                LongMath.saturatedMultiply(one.quantity(), quantity),
                                one.quantity(),
                                group))
                        .toList();
    }

    private static ReadRequest stock(Tenant tenant, Set<Sku> skus, Instant now) {
        return ReadRequest.of(tenant)
                .withSkus(skus)
                .withGroups(skus.stream().map(SourcingExclusion::of).collect(Collectors.toUnmodifiableSet()))
                .withReferences(Sets.union(
                        Assortments.keys(skus),
                        skus.stream().map(PreorderTerms::key).collect(Collectors.toUnmodifiableSet())))
                .withExpiredHolds(ExpiredHolds.unitsOf(skus, now));
    }

    private static Set<Sku> components(Snapshot found, Set<Sku> skus) {
        return skus.stream()
                .flatMap(sku -> found.item(sku).map(Item::components).stream())
                .flatMap(components -> components.stream().map(KitComponent::sku))
                .filter(sku -> !skus.contains(sku))
                .collect(Collectors.toUnmodifiableSet());
    }
}
