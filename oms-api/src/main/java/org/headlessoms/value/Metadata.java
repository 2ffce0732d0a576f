package org.headlessoms.value;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.headlessoms.check.Check;

/**
 * The host's own key-value notes on an order, kept and returned as they are.
 *
 * @param entries at most 32 entries, keys of 1 to 64 and values of at most 512 characters, sorted by key
 */
public record Metadata(Map<String, String> entries) {

    /** No notes. */
    public static final Metadata NONE = new Metadata(Map.of());

    private static final int MAX_ENTRIES = 32;
    private static final int MAX_KEY = 64;
    private static final int MAX_VALUE = 512;

    /**
     * Copies and checks the entries.
     *
     * @throws IllegalArgumentException if there are too many, one is too long, or one looks like a card number
     */
    public Metadata {
        Check.require(entries.size() <= MAX_ENTRIES, "metadata must have at most 32 entries");
        entries.forEach((key, value) -> {
            Check.require(!key.isEmpty(), "metadata key must not be empty");
            Check.text("metadata key", key, MAX_KEY);
            Check.text("metadata value", value, MAX_VALUE);
        });
        entries = Collections.unmodifiableMap(new TreeMap<>(entries));
    }

    @Override
    public String toString() {
        return "Metadata" + entries.keySet();
    }
}
