package org.headlessoms.preorder;

import java.time.LocalDate;
import org.headlessoms.command.Refusal;
import org.headlessoms.value.Sku;

/**
 * An item that is not released is only sold to those who wait for it: the order has to be placed with
 * {@link org.headlessoms.order.AllocationPolicy#BACKORDER}.
 *
 * @param sku the item
 * @param releaseOn the first day, in UTC, on which it may be handed out
 */
public record NotYetReleased(Sku sku, LocalDate releaseOn) implements Refusal {}
