package org.headlessoms.stock;

import java.util.Objects;

/**
 * An item was defined, or defined anew.
 *
 * @param item the item as it is now
 */
public record ItemDefined(Item item) implements StockEvent {
    /** Refuses a missing item. */
    public ItemDefined {
        Objects.requireNonNull(item, "item");
    }
}
