package org.headlessoms.core.fulfilment;

import java.util.Optional;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.OrderHandler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.fulfilment.CancelFulfilment;
import org.headlessoms.fulfilment.FulfilmentCancelled;
import org.headlessoms.order.Order;

/** Decides {@link CancelFulfilment}: stock stays reserved where it is, so nothing moves in the books. */
public final class CancellingFulfilment implements OrderHandler<CancelFulfilment, FulfilmentCancelled> {

    @Override
    public Decision<FulfilmentCancelled> decide(CancelFulfilment command, Order order, Reading reading, Change change) {
        Optional<OutstandingUnits> outstanding =
                order.fulfilment(command.fulfilmentId()).map(OutstandingUnits::new);
        if (outstanding.isEmpty()) {
            return Decision.refuse(
                    new NotFound("fulfilment", command.fulfilmentId().value()));
        }
        Optional<Refusal> refusal = outstanding.get().tooMany(command.units());
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        FulfilmentCancelled cancelled = new FulfilmentCancelled(
                command.fulfilmentId(), outstanding.get().last(command.units()));
        change.edit(order).raise(cancelled);
        return Decision.accept(cancelled);
    }
}
