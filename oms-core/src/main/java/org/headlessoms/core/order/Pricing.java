package org.headlessoms.core.order;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        List<PriceParts> lines = new ArrayList<>(shares.size());
        for (PlaceOrder.Line line : command.lines()) {
            lines.add(parts(line, shares.get(lines.size()), command.taxMode()));
        }
        List<Charge> charges = new ArrayList<>(command.charges().size());
        for (PlaceOrder.ChargeRequest charge : command.charges()) {
            charges.add(new Charge(charge.id(), charge.code(), charge.amount(), Charge.Status.OPEN));
        }
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
