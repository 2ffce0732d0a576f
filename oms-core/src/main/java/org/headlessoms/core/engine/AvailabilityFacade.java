package org.headlessoms.core.engine;

import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.headlessoms.Availability;
import org.headlessoms.availability.AvailabilityQuery;
import org.headlessoms.availability.ItemAvailability;
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

    private ItemAvailability one(Sku sku, AvailabilityQuery query) {
        return Objects.requireNonNull(of(query).get(sku));
    }
}
