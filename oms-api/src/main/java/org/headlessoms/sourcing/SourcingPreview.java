package org.headlessoms.sourcing;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.headlessoms.check.Check;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.LineId;
import org.headlessoms.value.Sku;

/**
 * From where the units of a {@link SourcingQuery} would come, and why. An answer, not a reservation: others may be faster.
 *
 * @param lines an answer for each line, in the order of the query
 * @param explanation why from there
 */
public record SourcingPreview(List<Line> lines, SourcingExplanation explanation) {

    /**
     * A line and where its units would come from.
     *
     * @param id the line's id within the query
     * @param sku the item
     * @param quantity units wanted, at least 1
     * @param planned how many of them would be reserved, 0 to {@code quantity}; of a kit, complete sets
     * @param from from where, by item and place; of a kit, its components
     */
    public record Line(LineId id, Sku sku, long quantity, long planned, SortedMap<StockKey, Long> from) {
        /**
         * Copies the map and checks the numbers.
         *
         * @throws IllegalArgumentException if the quantity is below 1 or less than what is planned
         */
        public Line {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(sku, "sku");
            Check.positive("quantity", quantity);
            Check.between("planned", planned, 0, quantity);
            from = Collections.unmodifiableSortedMap(new TreeMap<>(from));
        }

        /**
         * Units that would not be reserved.
         *
         * @return the rest of the quantity
         */
        public long missing() {
            return quantity - planned;
        }
    }

    /** Copies the lines. */
    public SourcingPreview {
        lines = List.copyOf(lines);
        Objects.requireNonNull(explanation, "explanation");
    }

    /**
     * Whether every unit would be reserved.
     *
     * @return true if nothing is missing
     */
    public boolean isComplete() {
        return lines.stream().allMatch(line -> line.missing() == 0);
    }
}
