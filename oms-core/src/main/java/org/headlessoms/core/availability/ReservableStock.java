package org.headlessoms.core.availability;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.headlessoms.core.selling.OpenChannels;
import org.headlessoms.core.sourcing.Buyer;
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

    /** Together with more that was read. */
    ReservableStock and(Snapshot more) {
        return new ReservableStock(snapshot.merge(more), skus);
    }

    /** What a buyer can have of it; nothing in a channel that is closed. */
    Supply supply(Buyer buyer) {
        boolean open = OpenChannels.closed(buyer.channel(), snapshot).isEmpty();
        return Supply.of(snapshot, open ? skus : Set.of(), Map.of(), buyer);
    }

    private static ReadRequest stock(Tenant tenant, Set<Sku> skus, Instant now) {
        return ReadRequest.of(tenant)
                .withSkus(skus)
                .withGroups(skus.stream().map(SourcingExclusion::of).collect(Collectors.toUnmodifiableSet()))
                .withReferences(skus.stream().map(PreorderTerms::key).collect(Collectors.toUnmodifiableSet()))
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
