package org.headlessoms.value;

import org.headlessoms.check.Check;

/**
 * Names units of an item that were made together, unique for the item.
 *
 * <p>Ids are compared byte by byte, upper and lower case differ.
 *
 * @param value 1 to 64 characters of {@code [A-Za-z0-9._:-]}
 */
public record LotId(String value) implements Comparable<LotId> {

    /**
     * Checks length and characters.
     *
     * @throws IllegalArgumentException if {@code value} breaks the rule
     */
    public LotId {
        Check.id("LotId", value);
    }

    /**
     * The id with this value.
     *
     * @param value 1 to 64 characters of {@code [A-Za-z0-9._:-]}
     * @return the id
     * @throws IllegalArgumentException if {@code value} breaks the rule
     */
    public static LotId of(String value) {
        return new LotId(value);
    }

    @Override
    public int compareTo(LotId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
