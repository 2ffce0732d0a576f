package org.headlessoms.feed;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.spi.Storage;

/**
 * A place in the journal.
 *
 * @param kind how it is named
 * @param since from when on, for {@link Kind#SINCE}
 * @param positions a position in each bucket, for {@link Kind#POSITIONS}; else empty
 */
public record StartPoint(Kind kind, Optional<Instant> since, List<Long> positions) {

    /** How a place is named. */
    public enum Kind {
        /** Before the first event. */
        BEGINNING,
        /** Behind the last event. */
        NOW,
        /** Before the first event recorded at a moment or later. */
        SINCE,
        /** At a position in each bucket. */
        POSITIONS
    }

    /**
     * Copies the positions and checks that they belong to the kind.
     *
     * @throws IllegalArgumentException if a part is missing or not wanted, there is not one position for each bucket, or one is
     *     negative
     */
    public StartPoint {
        Objects.requireNonNull(kind, "kind");
        positions = List.copyOf(positions);
        Check.require(since.isPresent() == (kind == Kind.SINCE), "a moment belongs to SINCE");
        Check.require(
                positions.size() == (kind == Kind.POSITIONS ? Storage.JOURNAL_BUCKETS : 0),
                "one position for each bucket belongs to POSITIONS");
        positions.forEach(position -> Check.notNegative("position", position));
    }

    /**
     * Before the first event there is.
     *
     * @return the place
     */
    public static StartPoint beginning() {
        return new StartPoint(Kind.BEGINNING, Optional.empty(), List.of());
    }

    /**
     * Behind the last event there is: events committed from now on follow, and perhaps some that are just being committed.
     *
     * @return the place
     */
    public static StartPoint now() {
        return new StartPoint(Kind.NOW, Optional.empty(), List.of());
    }

    /**
     * Before the first event recorded at a moment or later. Some from before may follow too, because a bucket is only roughly
     * in the order of time. None is missed as long as clocks differ, and commits come late, by less than an hour.
     *
     * @param moment the moment
     * @return the place
     */
    public static StartPoint since(Instant moment) {
        return new StartPoint(Kind.SINCE, Optional.of(moment), List.of());
    }

    /**
     * Right behind known positions, e.g. those a host has kept itself.
     *
     * @param positions the last position reached in each bucket, in the order of the buckets
     * @return the place
     * @throws IllegalArgumentException if there is not one for each bucket, or one is negative
     */
    public static StartPoint positions(List<Long> positions) {
        return new StartPoint(Kind.POSITIONS, Optional.empty(), positions);
    }
}
