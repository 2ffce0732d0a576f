package org.headlessoms.spi;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page of a list.
 *
 * @param items what is on it
 * @param next the cursor of the next page; empty on the last one. Opaque: only the adapter that made it can read it
 * @param <T> what the list holds
 */
public record Page<T>(List<T> items, Optional<String> next) {
    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
        Objects.requireNonNull(next, "next");
    }
}
