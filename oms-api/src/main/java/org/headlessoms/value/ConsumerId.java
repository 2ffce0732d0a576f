package org.headlessoms.value;

import org.headlessoms.check.Check;

/**
 * Names a consumer of the journal, chosen by the host.
 *
 * <p>Ids are compared byte by byte, upper and lower case differ.
 *
 * @param value 1 to 64 characters of {@code [A-Za-z0-9._:-]}
 */
public record ConsumerId(String value) implements Comparable<ConsumerId> {

    /**
     * Checks length and characters.
     *
     * @throws IllegalArgumentException if {@code value} breaks the rule
     */
    public ConsumerId {
        Check.id("ConsumerId", value);
    }

    /**
     * The id with this value.
     *
     * @param value 1 to 64 characters of {@code [A-Za-z0-9._:-]}
     * @return the id
     * @throws IllegalArgumentException if {@code value} breaks the rule
     */
    public static ConsumerId of(String value) {
        return new ConsumerId(value);
    }

    @Override
    public int compareTo(ConsumerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
