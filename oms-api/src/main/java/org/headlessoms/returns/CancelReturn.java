package org.headlessoms.returns;

import java.util.Objects;
import org.headlessoms.command.OrderCommand;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.ReturnId;

/**
 * Whatever of a return has not come back will not come back. Those units may be returned later under a new return.
 *
 * @param commandId the caller's id
 * @param orderId the order
 * @param returnId the return
 */
public record CancelReturn(CommandId commandId, OrderId orderId, ReturnId returnId)
        implements OrderCommand<ReturnCancelled> {
    /** Refuses missing parts. */
    public CancelReturn {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(returnId, "returnId");
    }
}
