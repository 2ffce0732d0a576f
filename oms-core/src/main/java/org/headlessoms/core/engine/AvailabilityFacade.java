package org.headlessoms.core.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.headlessoms.Availability;
import org.headlessoms.AvailabilityCache;
import org.headlessoms.availability.AvailabilityQuery;
import org.headlessoms.availability.CachedAvailability;
import org.headlessoms.availability.ItemAvailability;
import org.headlessoms.availability.Promise;
import org.headlessoms.availability.PromiseQuery;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.Sku;

/** Availability of one tenant. */
final class AvailabilityFacade implements Availability {

    private final TenantOms oms;

    AvailabilityFacade(TenantOms oms) {
        this.oms = oms;
    }

    @Override
    public ItemAvailability of(Sku sku) {
        return one(sku, AvailabilityQuery.of(Set.of(sku)));
    }

    @Override
    public ItemAvailability of(Sku sku, ChannelId channel) {
        return one(sku, AvailabilityQuery.of(Set.of(sku)).inChannel(channel));
    }

    @Override
    public SortedMap<Sku, ItemAvailability> of(AvailabilityQuery query) {
        return oms.availabilityReader().read(oms.tenant(), query);
    }

    @Override
    public Promise promise(PromiseQuery query) {
        return oms.promiseReader().read(oms.tenant(), query);
    }

    @Override
    public AvailabilityCache cached() {
        return query -> oms.cachedReader()
                .map(reader -> reader.read(oms.tenant(), query))
                .orElseGet(() -> readNow(query));
    }

    private SortedMap<Sku, CachedAvailability> readNow(AvailabilityQuery query) {
        Instant now = oms.now();
        SortedMap<Sku, CachedAvailability> answers = new TreeMap<>();
        of(query).forEach((sku, value) -> answers.put(sku, new CachedAvailability(value, now, Duration.ZERO)));
        return answers;
    }

    private ItemAvailability one(Sku sku, AvailabilityQuery query) {
        return Objects.requireNonNull(of(query).get(sku));
    }
}
