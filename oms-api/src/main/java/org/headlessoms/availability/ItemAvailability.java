package org.headlessoms.availability;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/**
 * What there is of an item. Of an item that is not defined there is nothing.
 *
 * <p>A kit has no units of its own. What is available to sell of it are complete sets: in all, the components of a set may come
 * from several locations, so that can be more than the sum of the complete sets that each location has.
 *
 * @param sku the item
 * @param channel where it is to be sold; empty for no particular channel, which means shared stock only
 * @param components what it is put together from; empty unless it is a kit
 * @param locations where it, or a component of it, is or once was, sorted by location
 * @param lots its lots that are or once were there, sorted by id; none unless it is kept by lots
 * @param availableToSell how many a hold or an order could get now from all locations asked for
 */
public record ItemAvailability(
        Sku sku,
        Optional<ChannelId> channel,
        List<KitComponent> components,
        List<LocationAvailability> locations,
        List<LotAvailability> lots,
        long availableToSell) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the number is negative or, unless it is a kit, not the sum of the locations
     */
    public ItemAvailability {
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(channel, "channel");
        components = List.copyOf(components);
        locations = List.copyOf(locations);
        lots = List.copyOf(lots);
        Check.notNegative("availableToSell", availableToSell);
        Check.require(
                !components.isEmpty() || availableToSell == sum(locations),
                "what can be sold must be the sum of what locations can sell");
    }

    /**
     * Whether it is put together from other items.
     *
     * @return true if it has components
     */
    public boolean isKit() {
        return !components.isEmpty();
    }

    /**
     * The units of all locations.
     *
     * @return the sums; none for a kit
     */
    public StockUnits units() {
        return locations.stream().map(LocationAvailability::units).reduce(StockUnits.NONE, StockUnits::plus);
    }

    /**
     * A location.
     *
     * @param location the location
     * @return what there is, if the item is or once was there and the location was asked for
     */
    public Optional<LocationAvailability> at(LocationId location) {
        return locations.stream().filter(one -> one.location().equals(location)).findFirst();
    }

    private static long sum(List<LocationAvailability> locations) {
        return locations.stream()
                .mapToLong(LocationAvailability::availableToSell)
                .sum();
    }
}
