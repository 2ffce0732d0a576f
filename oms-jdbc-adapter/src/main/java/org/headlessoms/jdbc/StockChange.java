package org.headlessoms.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.StockDelta;
import org.headlessoms.spi.StockExpectation;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;

/**
 * What one statement does to one level.
 *
 * @param delta the change, maybe nothing
 * @param expected what must be on hand before
 */
record StockChange(StockDelta delta, OptionalLong expected) {

    /** The statements of a change set in the order in which levels are touched: expectations and deltas in one pass. */
    static List<StockChange> of(ChangeSet changeSet) {
        Map<StockKey, StockDelta> deltas =
                changeSet.stockDeltas().stream().collect(Collectors.toMap(StockDelta::key, Function.identity()));
        Map<StockKey, SortedSet<Long>> expectations = new TreeMap<>();
        deltas.keySet().forEach(key -> expectations.put(key, new TreeSet<>()));
        for (StockExpectation expectation : changeSet.expectations()) {
            expectations
                    .computeIfAbsent(expectation.key(), key -> new TreeSet<>())
                    .add(expectation.onHand());
        }
        List<StockChange> changes = new ArrayList<>();
        expectations.forEach((key, onHand) -> changes.addAll(
                ofLevel(deltas.getOrDefault(key, new StockDelta(key, 0, 0, 0, 0, 0, 0)), List.copyOf(onHand))));
        return changes;
    }

    /** Whether it fits every level, so that the level may be created by it. */
    boolean onlyAdds() {
        boolean nothingTaken = delta.available() >= 0
                && delta.reserved() >= 0
                && delta.held() >= 0
                && delta.safety() >= 0
                && delta.quarantine() >= 0
                && delta.damaged() >= 0;
        return nothingTaken && expected.orElse(0) == 0;
    }

    /** Why it changed nothing, seen from the level found afterwards. */
    CommitResult refusal(StockLevel level) {
        boolean asExpected = expected.isEmpty() || expected.getAsLong() == level.onHand();
        if (asExpected && !delta.fits(level)) {
            return new CommitResult.StockShort(level, delta);
        }
        return new CommitResult.Conflict("STOCK/" + level.key());
    }

    private static List<StockChange> ofLevel(StockDelta delta, List<Long> onHand) {
        if (onHand.isEmpty()) {
            return List.of(new StockChange(delta, OptionalLong.empty()));
        }
        if (onHand.size() == 1) {
            return List.of(new StockChange(delta, OptionalLong.of(onHand.get(0))));
        }
        StockDelta nothing = new StockDelta(delta.key(), 0, 0, 0, 0, 0, 0);
        return onHand.stream()
                .map(units -> new StockChange(nothing, OptionalLong.of(units)))
                .toList();
    }
}
