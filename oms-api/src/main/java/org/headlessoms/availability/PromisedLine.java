package org.headlessoms.availability;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.headlessoms.check.Check;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/**
 * What can be had of a line of a {@link PromiseQuery}.
 *
 * @param sku the item
 * @param quantity units wanted
 * @param availableNow how many of them a hold of all lines would get now; of a kit, complete sets
 * @param from from where those would come, by item and place; of a kit, its components. The plan that the engine would make
 *     now: it may choose another one later
 * @param completeOn the first day, in UTC, on which all units of this line and those before it can be had: today if they
 *     are here, else the day on which the last of them is expected; empty if too few are expected
 */
public record PromisedLine(
        Sku sku, long quantity, long availableNow, SortedMap<StockKey, Long> from, Optional<LocalDate> completeOn) {

    /**
     * Copies the map and checks the numbers.
     *
     * @throws IllegalArgumentException if the quantity is below 1 or less than what is available
     */
    public PromisedLine {
        Objects.requireNonNull(sku, "sku");
        Check.positive("quantity", quantity);
        Check.notNegative("availableNow", availableNow);
        Check.require(availableNow <= quantity, "no more than is wanted");
        from = Collections.unmodifiableSortedMap(new TreeMap<>(from));
        Objects.requireNonNull(completeOn, "completeOn");
    }

    /**
     * Units that cannot be had now.
     *
     * @return the rest of the quantity
     */
    public long missingNow() {
        return quantity - availableNow;
    }

    /**
     * The locations that the available units would come from.
     *
     * @return sorted; empty if nothing is available
     */
    public SortedSet<LocationId> locations() {
        SortedSet<LocationId> locations = new TreeSet<>();
        from.keySet().forEach(key -> locations.add(key.location()));
        return Collections.unmodifiableSortedSet(locations);
    }
}
