package org.headlessoms.core.returns;

import java.util.Optional;
import org.headlessoms.command.NotFound;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.OrderHandler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.order.Order;
import org.headlessoms.returns.CancelReturn;
import org.headlessoms.returns.Return;
import org.headlessoms.returns.ReturnCancelled;
import org.headlessoms.returns.ReturnClosed;

/** Decides {@link CancelReturn}. */
public final class CancellingReturn implements OrderHandler<CancelReturn, ReturnCancelled> {

    @Override
    public Decision<ReturnCancelled> decide(CancelReturn command, Order order, Reading reading, Change change) {
        Optional<Return> found = order.findReturn(command.returnId());
        if (found.isEmpty()) {
            return Decision.refuse(new NotFound("return", command.returnId().value()));
        }
        if (found.get().isClosed()) {
            return Decision.refuse(new ReturnClosed(command.returnId()));
        }
        ReturnCancelled cancelled = new ReturnCancelled(command.returnId());
        change.edit(order).raise(cancelled);
        return Decision.accept(cancelled);
    }
}
