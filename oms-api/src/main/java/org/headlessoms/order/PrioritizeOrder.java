package org.headlessoms.order;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.OrderCommand;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.OrderId;

/**
 * Say anew how urgent an order is. What it waits for moves to its new place in the backorder queues at once; among orders of
 * the same priority the one placed first stays first. Units that others have reserved already are not taken from them.
 *
 * <p>Refused only if there is no such order ({@link org.headlessoms.command.NotFound}).
 *
 * @param commandId the caller's id
 * @param orderId the order
 * @param priority {@link OrderHeader#HIGHEST_PRIORITY} to {@link OrderHeader#LOWEST_PRIORITY}, the lower one first
 */
public record PrioritizeOrder(CommandId commandId, OrderId orderId, int priority)
        implements OrderCommand<OrderPrioritized> {
    /**
     * Checks the priority.
     *
     * @throws IllegalArgumentException if there is no such priority
     */
    public PrioritizeOrder {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(orderId, "orderId");
        Check.between("priority", priority, OrderHeader.HIGHEST_PRIORITY, OrderHeader.LOWEST_PRIORITY);
    }
}
