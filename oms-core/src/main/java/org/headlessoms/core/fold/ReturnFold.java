package org.headlessoms.core.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.headlessoms.order.Order;
import org.headlessoms.returns.Disposition;
import org.headlessoms.returns.Return;
import org.headlessoms.returns.ReturnAuthorized;
import org.headlessoms.returns.ReturnCancelled;
import org.headlessoms.returns.ReturnEvent;
import org.headlessoms.returns.ReturnLine;
import org.headlessoms.returns.ReturnReceived;
import org.headlessoms.returns.ReturnedUnits;
import org.headlessoms.value.ReturnId;
import org.headlessoms.value.SerialNumber;

/** Authorising, receiving and cancelling returns. */
final class ReturnFold {

    private ReturnFold() {}

    static Order apply(Order order, ReturnEvent event) {
        if (event instanceof ReturnAuthorized authorized) {
            List<Return> all = new ArrayList<>(order.returns());
            all.add(authorized.authorized());
            return order.withReturns(all);
        }
        if (event instanceof ReturnReceived received) {
            return receive(order, received);
        }
        ReturnCancelled cancelled = (ReturnCancelled) event;
        return change(order, cancelled.returnId(), ReturnFold::cancel);
    }

    private static Order receive(Order order, ReturnReceived received) {
        Order changed = order;
        LineEdits edits = new LineEdits(order);
        for (ReturnedUnits units : received.units()) {
            changed = change(
                    changed,
                    received.returnId(),
                    line -> line.lineId().equals(units.lineId()) ? receive(line, units) : line);
            edits.change(
                    units.lineId(),
                    line -> line.with(
                            line.quantities().giveBack(units.quantity()),
                            line.prices().refund(units.refund()),
                            line.reservedAt()));
        }
        return edits.apply().withReturns(changed.returns());
    }

    private static ReturnLine receive(ReturnLine line, ReturnedUnits units) {
        return new ReturnLine(
                line.lineId(),
                line.reason(),
                line.authorized(),
                line.received() + units.quantity(),
                line.restocked() + in(units, Disposition.RESTOCK),
                line.scrapped() + in(units, Disposition.SCRAP),
                line.quarantined() + in(units, Disposition.QUARANTINE),
                line.cancelled(),
                concat(line.serials(), units.serials()),
                line.refund().plus(units.refund()));
    }

    private static ReturnLine cancel(ReturnLine line) {
        return new ReturnLine(
                line.lineId(),
                line.reason(),
                line.authorized(),
                line.received(),
                line.restocked(),
                line.scrapped(),
                line.quarantined(),
                line.cancelled() + line.outstanding(),
                line.serials(),
                line.refund());
    }

    private static long in(ReturnedUnits units, Disposition disposition) {
        return units.disposition() == disposition ? units.quantity() : 0;
    }

    private static List<SerialNumber> concat(List<SerialNumber> before, List<SerialNumber> now) {
        return Stream.concat(before.stream(), now.stream()).toList();
    }

    private static Order change(Order order, ReturnId id, UnaryOperator<ReturnLine> change) {
        if (order.findReturn(id).isEmpty()) {
            throw new IllegalArgumentException("order has no return " + id);
        }
        return order.withReturns(order.returns().stream()
                .map(one -> one.id().equals(id) ? withLines(one, change) : one)
                .toList());
    }

    private static Return withLines(Return one, UnaryOperator<ReturnLine> change) {
        return new Return(one.id(), one.lines().stream().map(change).toList(), one.authorizedAt());
    }
}
