package org.headlessoms.core.fulfilment;

import java.util.Optional;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.exclusion.Exclusions;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.OrderHandler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.sourcing.Planner;
import org.headlessoms.fulfilment.FulfilmentRejected;
import org.headlessoms.fulfilment.RejectFulfilment;
import org.headlessoms.order.Order;

/** Decides {@link RejectFulfilment}. */
public final class Rejecting implements OrderHandler<RejectFulfilment, FulfilmentRejected> {

    private final Planner planner;

    public Rejecting(Planner planner) {
        this.planner = planner;
    }

    @Override
    public Decision<FulfilmentRejected> decide(RejectFulfilment command, Order order, Reading reading, Change change) {
        Optional<OutstandingUnits> outstanding =
                order.fulfilment(command.fulfilmentId()).map(OutstandingUnits::new);
        if (outstanding.isEmpty()) {
            return Decision.refuse(
                    new NotFound("fulfilment", command.fulfilmentId().value()));
        }
        Optional<Refusal> refusal = Exclusions.tooLong(command.excludedFor())
                .or(() -> outstanding.get().tooMany(command.units()));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Unshipped unshipped = new Unshipped(
                command.fulfilmentId(),
                outstanding.get().last(command.units()),
                command.effect(),
                command.excludedFor(),
                command.text().isBlank() ? command.reason().name() : command.text());
        return new Resourcing(order, unshipped, reading, change, planner)
                .decide(units -> new FulfilmentRejected(units, command.reason(), command.text()));
    }
}
