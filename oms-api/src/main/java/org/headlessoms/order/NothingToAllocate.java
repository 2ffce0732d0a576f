package org.headlessoms.order;

import org.headlessoms.command.Refusal;
import org.headlessoms.value.OrderId;

/**
 * The order has no open units, or there is no stock for any of them.
 *
 * @param orderId the order
 */
public record NothingToAllocate(OrderId orderId) implements Refusal {}
