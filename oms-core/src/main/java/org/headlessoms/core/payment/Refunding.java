package org.headlessoms.core.payment;

import java.util.Currency;
import java.util.Optional;
import org.headlessoms.command.CurrencyMismatch;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.billing.Billing;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.OrderDraft;
import org.headlessoms.core.pipeline.OrderHandler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.money.Money;
import org.headlessoms.order.Order;
import org.headlessoms.payment.RefundExceedsCaptured;
import org.headlessoms.payment.RefundGranted;
import org.headlessoms.payment.RefundPayment;

/** Decides {@link RefundPayment}. */
public final class Refunding implements OrderHandler<RefundPayment, RefundGranted> {

    private final Billing billing;

    public Refunding(Billing billing) {
        this.billing = billing;
    }

    @Override
    public Decision<RefundGranted> decide(RefundPayment command, Order order, Reading reading, Change change) {
        Optional<Refusal> refusal = refusal(command, order);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        OrderDraft draft = change.edit(order);
        RefundGranted granted = new RefundGranted(command.amount(), command.reason());
        draft.raise(granted);
        billing.settleUp(draft);
        return Decision.accept(granted);
    }

    private static Optional<Refusal> refusal(RefundPayment command, Order order) {
        Currency expected = order.header().currency();
        if (!command.amount().currency().equals(expected)) {
            return Optional.of(new CurrencyMismatch(expected, command.amount().currency()));
        }
        Money refundable = order.payments().captured().minus(order.money().credited());
        return command.amount().compareTo(refundable) <= 0
                ? Optional.empty()
                : Optional.of(new RefundExceedsCaptured(command.amount(), atLeastZero(refundable)));
    }

    private static Money atLeastZero(Money amount) {
        return amount.isNegative() ? Money.zero(amount.currency()) : amount;
    }
}
