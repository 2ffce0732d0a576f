package org.headlessoms.fulfilment;

import org.headlessoms.command.Refusal;
import org.headlessoms.value.OrderId;

/**
 * Nothing of the order is reserved where it should be released.
 *
 * @param orderId the order
 */
public record NothingToRelease(OrderId orderId) implements Refusal {}
