package org.headlessoms.core.order;

import java.util.List;
import java.util.Optional;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.billing.Billing;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.OrderDraft;
import org.headlessoms.core.pipeline.OrderHandler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.fulfilment.UnitsNotAvailable;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.Charge;
import org.headlessoms.order.LineQuantities;
import org.headlessoms.order.NothingToCancel;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.order.UnitsCancelled;

/** Decides {@link CancelOrder}. */
public final class Cancelling implements OrderHandler<CancelOrder, UnitsCancelled> {

    private final Billing billing;

    public Cancelling(Billing billing) {
        this.billing = billing;
    }

    @Override
    public Decision<UnitsCancelled> decide(CancelOrder command, Order order, Reading reading, Change change) {
        Optional<Refusal> refusal = refusal(command, order);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        OrderDraft draft = change.edit(order);
        UnitsCancelled cancelled = command.lines().isEmpty()
                ? Cancellation.all(draft, command.reason())
                : Cancellation.of(draft, command.lines(), command.reason());
        billing.settleUp(draft);
        return Decision.accept(cancelled);
    }

    private static Optional<Refusal> refusal(CancelOrder command, Order order) {
        boolean openCharges = order.lines().isEmpty()
                && order.charges().stream().anyMatch(charge -> charge.status() == Charge.Status.OPEN);
        if (!order.hasUnfinishedUnits() && !openCharges && command.lines().isEmpty()) {
            return Optional.of(new NothingToCancel(order.id()));
        }
        return command.lines().stream()
                .flatMap(line -> refusal(line, order).stream())
                .findFirst();
    }

    private static Optional<Refusal> refusal(CancelOrder.Line wanted, Order order) {
        Optional<OrderLine> line = order.line(wanted.lineId());
        if (line.isEmpty()) {
            return Optional.of(new NotFound("line", wanted.lineId().value()));
        }
        long there = cancellable(line.get().quantities(), wanted);
        return wanted.quantity() <= there
                ? Optional.empty()
                : Optional.of(new UnitsNotAvailable(wanted.lineId(), wanted.quantity(), there));
    }

    private static long cancellable(LineQuantities quantities, CancelOrder.Line wanted) {
        return wanted.from()
                .map(bucket -> Cancellation.ORDER.contains(bucket) ? quantities.in(bucket) : 0)
                .orElse(quantities.unfinished());
    }

    static List<CancelOrder.Line> everything(Order order) {
        return order.lines().stream()
                .filter(line -> line.quantities().unfinished() > 0)
                .map(line -> new CancelOrder.Line(line.id(), line.quantities().unfinished(), Optional.empty()))
                .toList();
    }
}
