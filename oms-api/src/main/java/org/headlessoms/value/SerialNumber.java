package org.headlessoms.value;

import org.headlessoms.check.Check;

/**
 * Names one unit of an item, unique for the item: two items may use the same numbers.
 *
 * <p>Numbers are compared byte by byte, upper and lower case differ.
 *
 * @param value 1 to 64 characters of {@code [A-Za-z0-9._:-]}
 */
public record SerialNumber(String value) implements Comparable<SerialNumber> {

    /**
     * Checks length and characters.
     *
     * @throws IllegalArgumentException if {@code value} breaks the rule
     */
    public SerialNumber {
        Check.id("SerialNumber", value);
    }

    /**
     * The number with this value.
     *
     * @param value 1 to 64 characters of {@code [A-Za-z0-9._:-]}
     * @return the number
     * @throws IllegalArgumentException if {@code value} breaks the rule
     */
    public static SerialNumber of(String value) {
        return new SerialNumber(value);
    }

    @Override
    public int compareTo(SerialNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
