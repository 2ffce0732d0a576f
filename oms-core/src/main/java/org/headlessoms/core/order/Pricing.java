package org.headlessoms.core.order;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.headlessoms.money.Money;
import org.headlessoms.money.PriceParts;
import org.headlessoms.money.TaxMode;
import org.headlessoms.order.Charge;
import org.headlessoms.order.PlaceOrder;

/** Prices an order that passed the checks. */
final class Pricing {

    private Pricing() {}

    static Priced of(PlaceOrder command) {
        List<Money> shares = discountShares(command);
        List<PriceParts> lines = IntStream.range(0, command.lines().size())
                .mapToObj(index -> parts(command.lines().get(index), shares.get(index), command.taxMode()))
                .toList();
        List<Charge> charges = command.charges().stream()
                .map(charge -> new Charge(charge.id(), charge.code(), charge.amount(), Charge.Status.OPEN))
                .toList();
        return new Priced(lines, charges, total(command));
    }

    /** @throws ArithmeticException if it does not fit */
    static Money total(PlaceOrder command) {
        Money total = Money.zero(command.currency()).minus(command.discount());
        for (PlaceOrder.Line line : command.lines()) {
            Money tax = command.taxMode() == TaxMode.EXCLUDED ? line.tax() : Money.zero(command.currency());
            total = total.plus(line.unitPrice().times(line.quantity()))
                    .minus(line.discount())
                    .plus(tax);
        }
        for (PlaceOrder.ChargeRequest charge : command.charges()) {
            total = total.plus(charge.amount());
        }
        return total;
    }

    private static PriceParts parts(PlaceOrder.Line line, Money share, TaxMode taxMode) {
        Money gross = line.unitPrice().times(line.quantity());
        return new PriceParts(gross, line.discount().plus(share), line.tax(), taxMode);
    }

    /** The order's discount goes to the lines by what they cost; no line gets more than that. */
    private static List<Money> discountShares(PlaceOrder command) {
        if (command.discount().isZero()) {
            return Collections.nCopies(command.lines().size(), command.discount());
        }
        List<Long> weights = command.lines().stream()
                .map(line -> line.unitPrice()
                        .times(line.quantity())
                        .minus(line.discount())
                        .minor())
                .toList();
        return command.discount().allocate(weights);
    }
}
