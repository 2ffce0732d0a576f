package org.headlessoms.value;

import org.headlessoms.check.Check;

/**
 * Names a sales channel: a web shop, a store, a marketplace.
 *
 * <p>Ids are compared byte by byte, upper and lower case differ.
 *
 * @param value 1 to 64 characters of {@code [A-Za-z0-9._:-]}
 */
public record ChannelId(String value) implements Comparable<ChannelId> {

    /**
     * Checks length and characters.
     *
     * @throws IllegalArgumentException if {@code value} breaks the rule
     */
    public ChannelId {
        Check.id("ChannelId", value);
    }

    /**
     * The id with this value.
     *
     * @param value 1 to 64 characters of {@code [A-Za-z0-9._:-]}
     * @return the id
     * @throws IllegalArgumentException if {@code value} breaks the rule
     */
    public static ChannelId of(String value) {
        return new ChannelId(value);
    }

    @Override
    public int compareTo(ChannelId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
