package org.headlessoms.stock;

import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.value.Sku;

/**
 * Master data of something that is sold and kept in stock, or put together from what is.
 *
 * @param sku its id
 * @param name what people call it, at most 8 KiB, may be empty
 * @param components what it is put together from; empty unless it is a kit. A kit has no stock of its own: what is available
 *     of it follows from its components
 * @param tracking how finely its units are told apart; a kit's is {@link Tracking#NONE}
 * @param minimumRemainingDays a lot is only sold if it is good for so many days after the sale, 0 or more
 * @param version how often it was defined, from 1
 */
public record Item(
        Sku sku, String name, List<KitComponent> components, Tracking tracking, long minimumRemainingDays, long version)
        implements Reference {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is too long, a component is named twice or the item itself, a kit is
     *     tracked, or the version is below 1
     */
    public Item {
        Objects.requireNonNull(sku, "sku");
        Check.text("item name", name);
        components = List.copyOf(components);
        requireComponents(sku, components);
        Check.require(components.isEmpty() || tracking == Tracking.NONE, "a kit is not tracked, its components are");
        Check.notNegative("minimumRemainingDays", minimumRemainingDays);
        Check.positive("version", version);
    }

    /**
     * An item that is no kit and whose units are all alike.
     *
     * @param sku its id
     * @param name what people call it, at most 8 KiB, may be empty
     * @param version how often it was defined, from 1
     */
    public Item(Sku sku, String name, long version) {
        this(sku, name, List.of(), Tracking.NONE, 0, version);
    }

    /**
     * Whether it is put together from other items.
     *
     * @return true if it has components
     */
    public boolean isKit() {
        return !components.isEmpty();
    }

    /**
     * The key of an item.
     *
     * @param sku its id
     * @return the key
     */
    public static ReferenceKey key(Sku sku) {
        return ReferenceKey.of(ReferenceKind.ITEM, sku);
    }

    @Override
    public ReferenceKey key() {
        return key(sku);
    }

    static void requireComponents(Sku sku, List<KitComponent> components) {
        List<Sku> skus = components.stream().map(KitComponent::sku).toList();
        Check.require(!skus.contains(sku), "a kit must not contain itself");
        Check.require(skus.stream().distinct().count() == skus.size(), "each component may be named once");
    }
}
