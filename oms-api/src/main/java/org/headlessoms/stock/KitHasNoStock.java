package org.headlessoms.stock;

import org.headlessoms.command.Refusal;
import org.headlessoms.value.Sku;

/**
 * Nothing can be booked on a kit, only on its components; and what has stock cannot become a kit.
 *
 * @param sku the kit
 */
public record KitHasNoStock(Sku sku) implements Refusal {}
