package org.headlessoms.core.availability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.headlessoms.availability.ItemAvailability;
import org.headlessoms.availability.LocationAvailability;
import org.headlessoms.availability.LotAvailability;
import org.headlessoms.availability.PlaceAvailability;
import org.headlessoms.availability.StockUnits;
import org.headlessoms.core.sourcing.Buyer;
import org.headlessoms.core.sourcing.Supply;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.Lot;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.LotId;
import org.headlessoms.value.Sku;

/** What there is of items in a snapshot, for one buyer. */
final class Appraisal {

    private final ReservableStock stock;
    private final Snapshot snapshot;
    private final Set<LocationId> only;
    private final Buyer buyer;
    private final Supply supply;

    /** Only some locations, or all if there are none. */
    Appraisal(ReservableStock stock, Set<LocationId> only, Buyer buyer) {
        this.stock = stock;
        this.snapshot = stock.snapshot();
        this.only = only;
        this.buyer = buyer;
        this.supply = stock.supply(buyer);
    }

    ItemAvailability of(Sku sku) {
        List<KitComponent> components = snapshot.item(sku).map(Item::components).orElse(List.of());
        return components.isEmpty() ? single(sku) : kit(sku, components);
    }

    private ItemAvailability single(Sku sku) {
        Map<LocationId, List<PlaceAvailability>> places = new TreeMap<>();
        for (StockLevel level : levels(sku)) {
            places.computeIfAbsent(level.key().location(), location -> new ArrayList<>())
                    .add(place(level));
        }
        List<LocationAvailability> locations = places.entrySet().stream()
                .map(entry -> location(entry.getKey(), entry.getValue(), supply.units(sku, entry.getKey())))
                .toList();
        long sellable = locations.stream()
                .mapToLong(LocationAvailability::availableToSell)
                .sum();
        return new ItemAvailability(sku, buyer.channel(), List.of(), locations, lots(sku, places.values()), sellable);
    }

    /** As many sets as there are of the component that is scarcest, at one location or at all together. */
    private ItemAvailability kit(Sku sku, List<KitComponent> components) {
        NavigableSet<LocationId> everywhere = new TreeSet<>();
        components.forEach(one ->
                levels(one.sku()).forEach(level -> everywhere.add(level.key().location())));
        List<KitComponent> sold = stock.isSold(sku, buyer) ? components : List.of();
        List<LocationAvailability> locations = everywhere.stream()
                .map(location -> location(location, List.of(), sets(sold, one -> supply.units(one, location))))
                .toList();
        long sets = sets(
                sold,
                one -> everywhere.stream()
                        .mapToLong(location -> supply.units(one, location))
                        .sum());
        return new ItemAvailability(sku, buyer.channel(), components, locations, List.of(), sets);
    }

    private static long sets(List<KitComponent> components, ToLongFunction<Sku> units) {
        return components.stream()
                .mapToLong(one -> units.applyAsLong(one.sku()) / one.quantity())
                .min()
                .orElse(0);
    }

    private List<StockLevel> levels(Sku sku) {
        return snapshot.levels(sku).stream()
                .filter(level -> only.isEmpty() || only.contains(level.key().location()))
                .toList();
    }

    private LocationAvailability location(LocationId id, List<PlaceAvailability> places, long sellable) {
        boolean enabled = snapshot.location(id).filter(Location::enabled).isPresent();
        return new LocationAvailability(id, enabled, places, sellable);
    }

    private PlaceAvailability place(StockLevel level) {
        StockKey key = level.key();
        StockUnits units = new StockUnits(
                level.available(), level.reserved(), level.held(), level.safety(), level.quarantine(), level.damaged());
        return new PlaceAvailability(key.place(), units, supply.units(key));
    }

    private List<LotAvailability> lots(Sku sku, Iterable<List<PlaceAvailability>> places) {
        Map<LotId, LotAvailability> lots = new TreeMap<>();
        places.forEach(there -> there.forEach(place -> place.place()
                .lot()
                .flatMap(id -> snapshot.reference(Lot.key(sku, id), Lot.class))
                .ifPresent(lot -> lots.merge(
                        lot.id(), new LotAvailability(lot, place.units(), place.availableToSell()), Appraisal::sum))));
        return List.copyOf(lots.values());
    }

    private static LotAvailability sum(LotAvailability one, LotAvailability other) {
        return new LotAvailability(
                one.lot(), one.units().plus(other.units()), one.availableToSell() + other.availableToSell());
    }
}
