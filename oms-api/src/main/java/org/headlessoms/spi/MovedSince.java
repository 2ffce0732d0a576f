package org.headlessoms.spi;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.event.StreamId;
import org.headlessoms.stock.StockKey;

/**
 * Asks what came to and left levels after a moment, by their ledgers: movements from and to {@link
 * org.headlessoms.stock.StockBucket#OUTSIDE}.
 *
 * @param keys the levels; empty asks for nothing
 * @param moment only movements recorded later than this
 * @param except movements of this subject are left aside
 */
public record MovedSince(Set<StockKey> keys, Instant moment, Optional<StreamId> except) {

    /** Asks for nothing. */
    public static final MovedSince NOTHING = new MovedSince(Set.of(), Instant.EPOCH, Optional.empty());

    /** Copies the set. */
    public MovedSince {
        keys = Set.copyOf(keys);
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(except, "except");
    }

    /** What the other one wants, unless that wants nothing: there is one moment. */
    MovedSince plus(MovedSince other) {
        return other.keys.isEmpty() ? this : other;
    }

    /** The levels that another one does not want. */
    MovedSince minus(MovedSince asked) {
        if (keys.isEmpty()) {
            return this;
        }
        return new MovedSince(Parts.difference(keys, asked.keys), moment, except);
    }
}
