package org.headlessoms.value;

import org.headlessoms.check.Check;

/**
 * Names an expected supply: a line of a purchase order, of a transfer, of a return under way.
 *
 * <p>Ids are compared byte by byte, upper and lower case differ.
 *
 * @param value 1 to 64 characters of {@code [A-Za-z0-9._:-]}
 */
public record SupplyId(String value) implements Comparable<SupplyId> {

    /**
     * Checks length and characters.
     *
     * @throws IllegalArgumentException if {@code value} breaks the rule
     */
    public SupplyId {
        Check.id("SupplyId", value);
    }

    /**
     * The id with this value.
     *
     * @param value 1 to 64 characters of {@code [A-Za-z0-9._:-]}
     * @return the id
     * @throws IllegalArgumentException if {@code value} breaks the rule
     */
    public static SupplyId of(String value) {
        return new SupplyId(value);
    }

    @Override
    public int compareTo(SupplyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
