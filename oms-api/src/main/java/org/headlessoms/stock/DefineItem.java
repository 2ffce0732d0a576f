package org.headlessoms.stock;

import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.Sku;

/**
 * Define an item, or define it anew. Orders keep the components a kit had when they were placed.
 *
 * @param commandId the caller's id
 * @param sku the item's id
 * @param name what people call it, at most 8 KiB, may be empty
 * @param components what it is put together from; empty unless it is a kit
 * @param tracking how finely its units are told apart
 * @param minimumRemainingDays a lot is only sold if it is good for so many days after the sale, 0 or more
 */
public record DefineItem(
        CommandId commandId,
        Sku sku,
        String name,
        List<KitComponent> components,
        Tracking tracking,
        long minimumRemainingDays)
        implements Command<ItemDefined> {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is too long, a component is named twice or the item itself, or a kit is
     *     tracked
     */
    public DefineItem {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(sku, "sku");
        Check.text("item name", name);
        components = List.copyOf(components);
        Item.requireComponents(sku, components);
        Check.require(components.isEmpty() || tracking == Tracking.NONE, "a kit is not tracked, its components are");
        Check.notNegative("minimumRemainingDays", minimumRemainingDays);
    }

    /**
     * Defines an item that is no kit and whose units are all alike.
     *
     * @param commandId the caller's id
     * @param sku the item's id
     * @param name what people call it, at most 8 KiB, may be empty
     */
    public DefineItem(CommandId commandId, Sku sku, String name) {
        this(commandId, sku, name, List.of(), Tracking.NONE, 0);
    }

    /**
     * Defines an item whose units are told apart.
     *
     * @param commandId the caller's id
     * @param sku the item's id
     * @param name what people call it, at most 8 KiB, may be empty
     * @param tracking how finely its units are told apart
     * @return the command
     */
    public static DefineItem tracked(CommandId commandId, Sku sku, String name, Tracking tracking) {
        return new DefineItem(commandId, sku, name, List.of(), tracking, 0);
    }

    /**
     * Defines a kit.
     *
     * @param commandId the caller's id
     * @param sku the kit's id
     * @param name what people call it, at most 8 KiB, may be empty
     * @param components what it is put together from, at least one
     * @return the command
     */
    public static DefineItem kit(CommandId commandId, Sku sku, String name, KitComponent... components) {
        return new DefineItem(
                commandId, sku, name, Check.notEmpty("components", List.of(components)), Tracking.NONE, 0);
    }
}
