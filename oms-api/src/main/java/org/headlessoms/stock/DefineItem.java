package org.headlessoms.stock;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.Sku;

/**
 * Define an item, or define it anew.
 *
 * @param commandId the caller's id
 * @param sku the item's id
 * @param name what people call it, at most 8 KiB, may be empty
 */
public record DefineItem(CommandId commandId, Sku sku, String name) implements Command<ItemDefined> {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is too long
     */
    public DefineItem {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(sku, "sku");
        Check.text("item name", name);
    }
}
