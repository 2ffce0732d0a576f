package org.headlessoms.core.sync;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.headlessoms.core.shortage.Position;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.StockMovement.Kind;

/** What the ledger says came to and left a position since a source looked, but for what the source itself reported. */
record Meanwhile(Map<Kind, Long> moved) {

    /** Not goods that came or left, but another opinion about what is there: the source's opinion replaces it. */
    private static final Set<Kind> OPINIONS =
            EnumSet.of(Kind.ADJUSTED, Kind.COUNTED, Kind.SYNCHRONISED, Kind.SHORTAGE_SETTLED);

    static Meanwhile at(Position position, Snapshot known) {
        Map<Kind, Long> moved = new EnumMap<>(Kind.class);
        position.keys().forEach(key -> known.moved(key).forEach((kind, units) -> moved.merge(kind, units, Long::sum)));
        return new Meanwhile(moved);
    }

    /**
     * Units that came less those that left without the source's knowledge. What pickers did not find was missing before they
     * looked: where the source saw less than the books had at the time, it missed the same units already.
     */
    long unknownTo(long seen, long booked) {
        long goods = sum(EnumSet.complementOf(EnumSet.copyOf(OPINIONS)));
        long bookedThen = booked - sum(moved.keySet());
        long notFound = -moved.getOrDefault(Kind.WRITTEN_OFF, 0L);
        return goods + Math.max(0, Math.min(bookedThen - seen, notFound));
    }

    private long sum(Set<Kind> kinds) {
        return kinds.stream().mapToLong(kind -> moved.getOrDefault(kind, 0L)).sum();
    }
}
