package org.headlessoms.core.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headlessoms.command.Refusal;
import org.headlessoms.money.Money;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.payment.Tender;
import org.headlessoms.payment.TendersDoNotCover;

/** Spreads an order's total over its tenders: each takes up to its limit of what the ones before it left. */
final class Tendering {

    private Tendering() {}

    static Optional<Refusal> uncovered(PlaceOrder command, Priced priced) {
        Money covered = Money.zero(command.currency());
        for (Tender tender : tenders(command, priced)) {
            covered = covered.plus(tender.amount());
        }
        return covered.equals(priced.total())
                ? Optional.empty()
                : Optional.of(new TendersDoNotCover(priced.total(), covered));
    }

    /** A tender for which nothing is left is not used. */
    static List<Tender> tenders(PlaceOrder command, Priced priced) {
        List<Tender> tenders = new ArrayList<>();
        Money left = priced.total();
        for (PlaceOrder.TenderRequest request : command.tenders()) {
            Money part = left.min(request.limit().orElse(left));
            if (part.isPositive()) {
                tenders.add(new Tender(request.id(), request.token(), part));
                left = left.minus(part);
            }
        }
        return tenders;
    }
}
