package org.headlessoms.order;

import org.headlessoms.command.Refusal;
import org.headlessoms.value.OrderId;

/**
 * Everything of the order has shipped or was cancelled before.
 *
 * @param orderId the order
 */
public record NothingToCancel(OrderId orderId) implements Refusal {}
