package org.headlessoms.spi;

import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;

/**
 * Which page of a list to read.
 *
 * @param cursor where the page before ended; empty for the first page
 * @param limit how many at most, 1 to 1,000
 */
public record PageRequest(Optional<String> cursor, int limit) {

    private static final int MAX_LIMIT = 1000;

    /**
     * Checks the limit.
     *
     * @throws IllegalArgumentException if the limit is not 1 to 1,000
     */
    public PageRequest {
        Objects.requireNonNull(cursor, "cursor");
        Check.require(limit >= 1 && limit <= MAX_LIMIT, "limit must be 1 to 1000");
    }

    /**
     * The first page.
     *
     * @param limit how many at most
     * @return the request
     */
    public static PageRequest first(int limit) {
        return new PageRequest(Optional.empty(), limit);
    }
}
