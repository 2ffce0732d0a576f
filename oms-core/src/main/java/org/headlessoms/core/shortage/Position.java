package org.headlessoms.core.shortage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.spi.StockExpectation;
import org.headlessoms.stock.StockBucket;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;

/**
 * Units that can be counted together, and the levels they are spread over, the one that gains what is found first. Who counts
 * does not see for which channel units are kept.
 */
public record Position(StockKey key, List<StockLevel> levels) {

    public Position {
        levels = List.copyOf(levels);
    }

    /** The units of a level and nothing else. */
    public static Position exactly(Snapshot snapshot, StockKey key) {
        return new Position(key, List.of(snapshot.level(key)));
    }

    /** The units of a level and, if it has no ring-fence, those of all channels at the same location and lot. */
    public static Position around(Snapshot snapshot, StockKey key) {
        List<StockLevel> levels = new ArrayList<>();
        levels.add(snapshot.level(key));
        if (key.place().ringFence().isEmpty()) {
            snapshot.levels(key.sku()).stream()
                    .filter(level -> level.key().place().ringFence().isPresent())
                    .filter(level -> level.key().location().equals(key.location()))
                    .filter(level ->
                            level.key().place().lot().equals(key.place().lot()))
                    .forEach(levels::add);
        }
        return new Position(key, levels);
    }

    public Set<StockKey> keys() {
        return levels.stream().map(StockLevel::key).collect(Collectors.toUnmodifiableSet());
    }

    public long onHand() {
        return levels.stream().mapToLong(StockLevel::onHand).sum();
    }

    public long in(StockBucket bucket) {
        return levels.stream().mapToLong(level -> level.in(bucket)).sum();
    }

    /** Everything that could be sold or is: no matter whether it is promised. */
    public long sellable() {
        return onHand() - in(StockBucket.QUARANTINE) - in(StockBucket.DAMAGED);
    }

    /** The commit is to fail if anything came or left meanwhile. */
    public void expect(Change change) {
        levels.forEach(level -> change.expect(new StockExpectation(level.key(), level.onHand())));
    }

    long promised() {
        return in(StockBucket.RESERVED) + in(StockBucket.HELD);
    }
}
