package org.headlessoms.core.availability;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.headlessoms.availability.AvailabilityQuery;
import org.headlessoms.availability.ItemAvailability;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.RefusedException;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.core.sourcing.Buyer;
import org.headlessoms.spi.ExpiredHolds;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.spi.Storage;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;

/** Reads what there is of items, as a reservation would find it. */
public final class AvailabilityReader {

    private final Storage storage;
    private final Supplier<Instant> clock;
    private final Limits limits;

    public AvailabilityReader(Storage storage, Supplier<Instant> clock, Limits limits) {
        this.storage = storage;
        this.clock = clock;
        this.limits = limits;
    }

    public SortedMap<Sku, ItemAvailability> read(Tenant tenant, AvailabilityQuery query) {
        if (query.skus().size() > limits.availabilitySkus()) {
            throw new RefusedException(new LimitExceeded(
                    "availability.skus", limits.availabilitySkus(), query.skus().size()));
        }
        Instant now = clock.get();
        ReadRequest channel = ReadRequest.of(tenant).withReferences(Buyer.reads(query.channel()));
        Snapshot found = storage.read(stock(tenant, query.skus(), now).plus(channel));
        Set<Sku> components = components(found, query.skus());
        if (!components.isEmpty()) {
            found = found.merge(storage.read(stock(tenant, components, now)));
        }
        Set<Sku> all = new HashSet<>(query.skus());
        all.addAll(components);
        Buyer buyer = new Buyer(query.channel(), now);
        Appraisal appraisal = new Appraisal(freed(tenant, found, all, now), all, query.locations(), buyer);
        SortedMap<Sku, ItemAvailability> answers = new TreeMap<>();
        query.skus().forEach(sku -> answers.put(sku, appraisal.of(sku)));
        return answers;
    }

    private Snapshot stock(Tenant tenant, Set<Sku> skus, Instant now) {
        return storage.read(ReadRequest.of(tenant).withSkus(skus).withExpiredHolds(ExpiredHolds.unitsOf(skus, now)));
    }

    private static Set<Sku> components(Snapshot found, Set<Sku> skus) {
        return skus.stream()
                .flatMap(sku -> found.item(sku).stream())
                .flatMap(item -> item.components().stream())
                .map(KitComponent::sku)
                .filter(sku -> !skus.contains(sku))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Snapshot freed(Tenant tenant, Snapshot found, Set<Sku> skus, Instant now) {
        Set<Sku> expired = skus.stream()
                .filter(sku -> FreedStock.hasExpiredUnits(found, sku))
                .collect(Collectors.toUnmodifiableSet());
        return expired.isEmpty()
                ? found
                : FreedStock.of(found.merge(storage.read(FreedStock.missing(tenant, expired))), expired, now);
    }
}
