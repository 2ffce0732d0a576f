package org.headlessoms.order;

import java.util.Objects;
import org.headlessoms.command.OrderCommand;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.OrderId;

/**
 * Try again to reserve the open units of an order that was placed with {@link AllocationPolicy#PARTIAL}. Reserves what
 * there is where the sourcing policy, the order's terms and the daily capacities of locations allow it; refused only if there is nothing to reserve or nothing to be had.
 *
 * @param commandId the caller's id
 * @param orderId the order
 */
public record AllocateOrder(CommandId commandId, OrderId orderId) implements OrderCommand<UnitsAllocated> {
    /** Refuses missing parts. */
    public AllocateOrder {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(orderId, "orderId");
    }
}
