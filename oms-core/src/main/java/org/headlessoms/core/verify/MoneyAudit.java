package org.headlessoms.core.verify;

import java.util.function.Consumer;
import org.headlessoms.event.StreamId;
import org.headlessoms.money.Money;
import org.headlessoms.order.Charge;
import org.headlessoms.order.Order;
import org.headlessoms.payment.PaymentLedger;
import org.headlessoms.payment.PaymentOperation;
import org.headlessoms.payment.PaymentOperation.Kind;
import org.headlessoms.payment.Tender;
import org.headlessoms.verify.Difference;

/** Adds up one order's money: what is taken is authorised, what is given back was taken, and all of it sums. */
final class MoneyAudit {

    private final Order order;
    private final Consumer<Difference> found;

    private MoneyAudit(Order order, Consumer<Difference> found) {
        this.order = order;
        this.found = found;
    }

    static void check(Order order, Consumer<Difference> found) {
        MoneyAudit audit = new MoneyAudit(order, found);
        audit.tendersCarryTheTotal();
        audit.nothingIsTakenUnauthorized();
        audit.nothingIsTakenThatIsNotDue();
        audit.nothingIsGivenBackThatWasNotTaken();
    }

    private void tendersCarryTheTotal() {
        Money zero = Money.zero(order.header().currency());
        Money carried = order.payments().tenders().stream().map(Tender::amount).reduce(zero, Money::plus);
        Money lines = order.lines().stream()
                .map(line -> line.prices().ordered().total())
                .reduce(zero, Money::plus);
        Money ordered = order.charges().stream().map(Charge::amount).reduce(lines, Money::plus);
        expect(carried.equals(ordered), ordered, carried, "the tenders do not carry what was ordered");
    }

    private void nothingIsTakenUnauthorized() {
        PaymentLedger payments = order.payments();
        payments.ofKind(Kind.AUTHORIZE).filter(PaymentOperation::isSucceeded).forEach(authorization -> {
            Money taken = takenOn(authorization, Kind.CAPTURE);
            expect(
                    taken.compareTo(authorization.settled()) <= 0,
                    authorization.settled(),
                    taken,
                    "more is captured on " + authorization.id() + " than was authorised");
        });
    }

    private void nothingIsTakenThatIsNotDue() {
        Money billed = order.money().billed();
        Money taken = order.payments().captured().plus(order.payments().pending(Kind.CAPTURE));
        expect(taken.compareTo(billed) <= 0, billed, taken, "more is captured than is due");
    }

    private void nothingIsGivenBackThatWasNotTaken() {
        order.payments().ofKind(Kind.CAPTURE).forEach(capture -> {
            Money back = takenOn(capture, Kind.REFUND);
            expect(
                    back.compareTo(capture.settled()) <= 0,
                    capture.settled(),
                    back,
                    "more is refunded on " + capture.id() + " than was captured");
        });
        Money owed = order.money().credited();
        Money back = order.payments().refunded().plus(order.payments().pending(Kind.REFUND));
        expect(back.compareTo(owed) <= 0, owed, back, "more is refunded than is owed");
    }

    private Money takenOn(PaymentOperation base, Kind kind) {
        return order.payments()
                .ofKind(kind)
                .filter(operation -> operation.on().filter(base.id()::equals).isPresent())
                .filter(operation -> operation.isPending() || operation.isSucceeded())
                .map(operation -> operation.isPending() ? operation.amount() : operation.settled())
                .reduce(Money.zero(order.header().currency()), Money::plus);
    }

    private void expect(boolean holds, Money expected, Money actual, String cause) {
        if (!holds) {
            found.accept(new Difference(
                    Difference.Code.MONEY_DOES_NOT_SUM,
                    StreamId.of(order.id()).toString(),
                    expected.toString(),
                    actual.toString(),
                    cause));
        }
    }
}
