package org.headlessoms.stock;

import org.headlessoms.command.Refusal;
import org.headlessoms.value.Sku;

/**
 * An item cannot be a component because it is a kit itself: kits are put together from items that have stock.
 *
 * @param kit the kit
 * @param component the item it cannot contain
 */
public record NotAComponent(Sku kit, Sku component) implements Refusal {}
