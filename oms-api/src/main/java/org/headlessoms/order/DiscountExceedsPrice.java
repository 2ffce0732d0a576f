package org.headlessoms.order;

import org.headlessoms.command.Refusal;
import org.headlessoms.money.Money;

/**
 * A discount is higher than what it is taken from.
 *
 * @param field the discount, e.g. {@code line 1} or {@code order}
 * @param price what it is taken from
 * @param discount the discount sent
 */
public record DiscountExceedsPrice(String field, Money price, Money discount) implements Refusal {}
