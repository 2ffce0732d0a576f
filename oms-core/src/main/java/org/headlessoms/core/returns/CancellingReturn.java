package org.headlessoms.core.returns;

import java.util.Optional;
import java.util.Set;
import org.headlessoms.command.NotFound;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.order.Order;
import org.headlessoms.returns.CancelReturn;
import org.headlessoms.returns.Return;
import org.headlessoms.returns.ReturnCancelled;
import org.headlessoms.returns.ReturnClosed;
import org.headlessoms.spi.ReadRequest;

/** Decides {@link CancelReturn}. */
public final class CancellingReturn implements Handler<CancelReturn, ReturnCancelled> {

    @Override
    public ReadRequest reads(CancelReturn command, ReadRequest nothing) {
        return nothing.withOrders(Set.of(command.orderId()));
    }

    @Override
    public Decision<ReturnCancelled> decide(CancelReturn command, Reading reading, Change change) {
        Optional<Order> order = reading.snapshot().order(command.orderId());
        if (order.isEmpty()) {
            return Decision.refuse(new NotFound("order", command.orderId().value()));
        }
        Optional<Return> found = order.get().findReturn(command.returnId());
        if (found.isEmpty()) {
            return Decision.refuse(new NotFound("return", command.returnId().value()));
        }
        if (found.get().isClosed()) {
            return Decision.refuse(new ReturnClosed(command.returnId()));
        }
        ReturnCancelled cancelled = new ReturnCancelled(command.returnId());
        change.edit(order.get()).raise(cancelled);
        return Decision.accept(cancelled);
    }
}
