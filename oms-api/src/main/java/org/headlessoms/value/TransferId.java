package org.headlessoms.value;

import org.headlessoms.check.Check;

/**
 * Names a transfer of stock between two locations, unique within a tenant.
 *
 * <p>Ids are compared byte by byte, upper and lower case differ.
 *
 * @param value 1 to 64 characters of {@code [A-Za-z0-9._:-]}
 */
public record TransferId(String value) implements Comparable<TransferId> {

    /**
     * Checks length and characters.
     *
     * @throws IllegalArgumentException if {@code value} breaks the rule
     */
    public TransferId {
        Check.id("TransferId", value);
    }

    /**
     * The id with this value.
     *
     * @param value 1 to 64 characters of {@code [A-Za-z0-9._:-]}
     * @return the id
     * @throws IllegalArgumentException if {@code value} breaks the rule
     */
    public static TransferId of(String value) {
        return new TransferId(value);
    }

    @Override
    public int compareTo(TransferId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
