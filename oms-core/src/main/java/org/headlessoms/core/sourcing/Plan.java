package org.headlessoms.core.sourcing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.Sku;

/** Who ships what: per wanted line the units by place, and how much could not be had. */
public record Plan(List<Wanted> wanted, List<Map<StockPlace, Long>> byLine) {

    public Plan {
        wanted = List.copyOf(wanted);
        byLine = List.copyOf(byLine);
    }

    public Map<StockPlace, Long> line(int index) {
        return byLine.get(index);
    }

    public long planned(int index) {
        long sum = 0;
        for (long units : byLine.get(index).values()) {
            sum += units;
        }
        return sum;
    }

    public long missing(int index) {
        return wanted.get(index).quantity() - planned(index);
    }

    /** Units planned for all lines. */
    public long units() {
        long sum = 0;
        for (int index = 0; index < byLine.size(); index++) {
            sum += planned(index);
        }
        return sum;
    }

    /** The plan to leave everything where it is. */
    Plan nothing() {
        return new Plan(
                wanted, wanted.stream().map(line -> Map.<StockPlace, Long>of()).toList());
    }

    public boolean isComplete() {
        for (int index = 0; index < wanted.size(); index++) {
            if (missing(index) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The planned units of all lines together, by item and place. */
    public Map<StockKey, Long> byKey() {
        Map<StockKey, Long> units = new TreeMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            Sku sku = wanted.get(i).sku();
            byLine.get(i).forEach((place, quantity) -> units.merge(new StockKey(sku, place), quantity, Long::sum));
        }
        return units;
    }

    /** The items of which there is less than wanted. */
    public Set<Sku> shortSkus() {
        return isComplete()
                ? Set.of()
                : shortages().stream().map(Shortage::sku).collect(Collectors.toUnmodifiableSet());
    }

    /** Every item of which there is less than wanted, sorted by SKU. */
    public List<Shortage> shortages() {
        return wanted.stream()
                .map(Wanted::sku)
                .distinct()
                .sorted()
                .map(this::balance)
                .filter(shortage -> shortage.available() < shortage.wanted())
                .toList();
    }

    private Shortage balance(Sku sku) {
        int[] lines = IntStream.range(0, wanted.size())
                .filter(index -> wanted.get(index).sku().equals(sku))
                .toArray();
        long all = IntStream.of(lines)
                .mapToLong(index -> wanted.get(index).quantity())
                .sum();
        return new Shortage(
                sku, all, IntStream.of(lines).mapToLong(this::planned).sum());
    }
}
