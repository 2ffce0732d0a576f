package org.headlessoms.sync;

import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.stock.StockKey;

/**
 * What a source says about an item at a location, and in a lot if the item is kept by lots. A source sees the units of all
 * channels together, so the key has no ring-fence: what is found more is shared, and what is missing is taken from shared
 * units before those of a channel.
 *
 * @param key the item and the place
 * @param version the source's own version of what it says, at least 1: a change counter, a sequence number, a time in
 *     milliseconds. Only whether it is higher matters
 * @param quantity units on hand, or in a delta units that came (positive) or left (negative)
 * @param unsellable how many of the units on hand are not to be sold; empty if the source does not tell, then the books keep
 *     what they have
 */
public record SourceLine(StockKey key, long version, long quantity, Optional<Unsellable> unsellable) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the key has a ring-fence or the version is below 1
     */
    public SourceLine {
        Objects.requireNonNull(key, "key");
        Check.require(key.place().ringFence().isEmpty(), "a source does not see ring-fences");
        Check.positive("version", version);
        Objects.requireNonNull(unsellable, "unsellable");
    }

    /**
     * What a source says that does not tell conditions.
     *
     * @param key the item and the place
     * @param version the source's own version of what it says, at least 1
     * @param quantity units on hand, or in a delta units that came (positive) or left (negative)
     */
    public SourceLine(StockKey key, long version, long quantity) {
        this(key, version, quantity, Optional.empty());
    }
}
