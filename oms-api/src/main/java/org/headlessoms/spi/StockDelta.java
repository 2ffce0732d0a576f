package org.headlessoms.spi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.headlessoms.check.Check;
import org.headlessoms.stock.StockBucket;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.stock.StockMovement;

/**
 * The guarded change of one stock level: the net of all movements of a change set on that key. It applies only if no
 * bucket becomes negative.
 *
 * @param key whose level
 * @param available change of the available units
 * @param reserved change of the reserved units
 * @param held change of the held units
 * @param safety change of the safety stock
 * @param quarantine change of the units in quarantine
 * @param damaged change of the damaged units
 */
public record StockDelta(
        StockKey key, long available, long reserved, long held, long safety, long quarantine, long damaged) {

    private static final int BUCKETS = StockBucket.values().length;

    /**
     * The net change per key, in the order in which every adapter must touch levels.
     *
     * @param movements the movements of a change set
     * @return one delta per key, sorted by key
     */
    public static List<StockDelta> of(List<StockMovement> movements) {
        Map<StockKey, long[]> nets = new TreeMap<>();
        for (StockMovement movement : movements) {
            long[] net = nets.computeIfAbsent(movement.key(), key -> new long[BUCKETS]);
            add(net, movement.from(), -movement.quantity());
            add(net, movement.to(), movement.quantity());
        }
        List<StockDelta> deltas = new ArrayList<>(nets.size());
        nets.forEach((key, net) -> deltas.add(of(key, net)));
        return Collections.unmodifiableList(deltas);
    }

    /**
     * The level after this change.
     *
     * @param level the level of the same key before
     * @return the level after
     * @throws IllegalArgumentException if a bucket would become negative, see {@link #fits(StockLevel)}
     * @throws ArithmeticException on overflow
     */
    public StockLevel applyTo(StockLevel level) {
        Check.require(level.key().equals(key), "level and delta must have the same key");
        return new StockLevel(
                key,
                Math.addExact(level.available(), available),
                Math.addExact(level.reserved(), reserved),
                Math.addExact(level.held(), held),
                Math.addExact(level.safety(), safety),
                Math.addExact(level.quarantine(), quarantine),
                Math.addExact(level.damaged(), damaged));
    }

    /**
     * Whether this change leaves no bucket negative.
     *
     * @param level the level before
     * @return true if it may be applied
     */
    public boolean fits(StockLevel level) {
        return level.available() + available >= 0
                && level.reserved() + reserved >= 0
                && level.held() + held >= 0
                && level.safety() + safety >= 0
                && level.quarantine() + quarantine >= 0
                && level.damaged() + damaged >= 0;
    }

    private static void add(long[] net, StockBucket bucket, long quantity) {
        net[bucket.ordinal()] = Math.addExact(net[bucket.ordinal()], quantity);
    }

    private static StockDelta of(StockKey key, long[] net) {
        return new StockDelta(
                key,
                net[StockBucket.AVAILABLE.ordinal()],
                net[StockBucket.RESERVED.ordinal()],
                net[StockBucket.HELD.ordinal()],
                net[StockBucket.SAFETY.ordinal()],
                net[StockBucket.QUARANTINE.ordinal()],
                net[StockBucket.DAMAGED.ordinal()]);
    }
}
