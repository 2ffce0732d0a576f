package org.headlessoms.value;

import org.headlessoms.check.Check;

/**
 * Names a command, made by the caller and kept before the command is sent, so that a retry carries the same id. Unique within a tenant; ids that start with {@code oms:} belong to the engine.
 *
 * <p>Ids are compared byte by byte, upper and lower case differ.
 *
 * @param value 1 to 64 characters of {@code [A-Za-z0-9._:-]}
 */
public record CommandId(String value) implements Comparable<CommandId> {

    /** What every id made by the engine itself starts with. */
    public static final String RESERVED_PREFIX = "oms:";

    /**
     * Checks length and characters.
     *
     * @throws IllegalArgumentException if {@code value} breaks the rule
     */
    public CommandId {
        Check.id("CommandId", value);
    }

    /**
     * The id with this value.
     *
     * @param value 1 to 64 characters of {@code [A-Za-z0-9._:-]}
     * @return the id
     * @throws IllegalArgumentException if {@code value} breaks the rule
     */
    public static CommandId of(String value) {
        return new CommandId(value);
    }

    /**
     * Whether the id belongs to the engine itself.
     *
     * @return true for ids that start with {@code oms:}
     */
    public boolean isReserved() {
        return value.startsWith(RESERVED_PREFIX);
    }

    @Override
    public int compareTo(CommandId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
