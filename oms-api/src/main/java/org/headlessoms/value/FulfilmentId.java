package org.headlessoms.value;

import org.headlessoms.check.Check;

/**
 * Names a fulfilment within its order.
 *
 * <p>Ids are compared byte by byte, upper and lower case differ.
 *
 * @param value 1 to 64 characters of {@code [A-Za-z0-9._:-]}
 */
public record FulfilmentId(String value) implements Comparable<FulfilmentId> {

    /**
     * Checks length and characters.
     *
     * @throws IllegalArgumentException if {@code value} breaks the rule
     */
    public FulfilmentId {
        Check.id("FulfilmentId", value);
    }

    /**
     * The id with this value.
     *
     * @param value 1 to 64 characters of {@code [A-Za-z0-9._:-]}
     * @return the id
     * @throws IllegalArgumentException if {@code value} breaks the rule
     */
    public static FulfilmentId of(String value) {
        return new FulfilmentId(value);
    }

    @Override
    public int compareTo(FulfilmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
