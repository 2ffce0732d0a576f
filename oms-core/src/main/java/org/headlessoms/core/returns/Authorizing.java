package org.headlessoms.core.returns;

import java.util.List;
import java.util.Optional;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.OrderHandler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.fulfilment.UnitsNotAvailable;
import org.headlessoms.money.PriceParts;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.returns.AuthorizeReturn;
import org.headlessoms.returns.Return;
import org.headlessoms.returns.ReturnAuthorized;
import org.headlessoms.returns.ReturnLine;
import org.headlessoms.value.ReturnId;

/** Decides {@link AuthorizeReturn}: what shipped and neither came back nor is on its way back may be returned. */
public final class Authorizing implements OrderHandler<AuthorizeReturn, ReturnAuthorized> {

    @Override
    public Decision<ReturnAuthorized> decide(AuthorizeReturn command, Order order, Reading reading, Change change) {
        Optional<Refusal> refusal = command.lines().stream()
                .flatMap(line -> refusal(line, order).stream())
                .findFirst();
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        ReturnId id = ReturnId.of("R" + (order.returns().size() + 1));
        List<ReturnLine> lines =
                command.lines().stream().map(line -> line(line, order)).toList();
        ReturnAuthorized authorized = new ReturnAuthorized(new Return(id, lines, change.now()));
        change.edit(order).raise(authorized);
        return Decision.accept(authorized);
    }

    private static Optional<Refusal> refusal(AuthorizeReturn.Line wanted, Order order) {
        Optional<OrderLine> line = order.line(wanted.lineId());
        if (line.isEmpty()) {
            return Optional.of(new NotFound("line", wanted.lineId().value()));
        }
        long returnable = line.get().quantities().returnable() - onTheirWay(order, line.get());
        return wanted.quantity() <= returnable
                ? Optional.empty()
                : Optional.of(new UnitsNotAvailable(wanted.lineId(), wanted.quantity(), returnable));
    }

    private static long onTheirWay(Order order, OrderLine line) {
        return order.returns().stream()
                .flatMap(one -> one.line(line.id()).stream())
                .mapToLong(ReturnLine::outstanding)
                .sum();
    }

    private static ReturnLine line(AuthorizeReturn.Line wanted, Order order) {
        PriceParts nothing =
                PriceParts.zero(order.header().currency(), order.header().taxMode());
        return new ReturnLine(wanted.lineId(), wanted.reason(), wanted.quantity(), 0, 0, 0, 0, 0, List.of(), nothing);
    }
}
