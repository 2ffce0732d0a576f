package org.headlessoms.core.payment;

import java.util.Currency;
import java.util.Optional;
import org.headlessoms.command.CurrencyMismatch;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Keys;
import org.headlessoms.core.pipeline.OrderDraft;
import org.headlessoms.core.pipeline.OrderHandler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.money.Money;
import org.headlessoms.order.Order;
import org.headlessoms.payment.OperationNotPending;
import org.headlessoms.payment.PaymentOperation;
import org.headlessoms.payment.PaymentSettled;
import org.headlessoms.payment.ResolvePayment;

/** Decides {@link ResolvePayment}. */
public final class Resolving implements OrderHandler<ResolvePayment, PaymentSettled> {

    private final Aftermath aftermath;

    public Resolving(Aftermath aftermath) {
        this.aftermath = aftermath;
    }

    @Override
    public Decision<PaymentSettled> decide(ResolvePayment command, Order order, Reading reading, Change change) {
        Optional<PaymentOperation> operation = order.payments().operation(command.operationId());
        if (operation.isEmpty()) {
            return Decision.refuse(
                    new NotFound("operation", command.operationId().value()));
        }
        Optional<Refusal> refusal = refusal(command, operation.get());
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        OrderDraft draft = change.edit(order);
        PaymentSettled settled = settled(command, operation.get());
        draft.raise(settled);
        change.complete(Keys.paymentRecovery(command.orderId(), command.operationId()));
        aftermath.of(draft);
        return Decision.accept(settled);
    }

    private static Optional<Refusal> refusal(ResolvePayment command, PaymentOperation operation) {
        if (!operation.isPending()) {
            return Optional.of(new OperationNotPending(operation.id(), operation.status()));
        }
        Currency expected = operation.amount().currency();
        if (!command.amount().currency().equals(expected)) {
            return Optional.of(new CurrencyMismatch(expected, command.amount().currency()));
        }
        return command.executed() && command.amount().compareTo(operation.amount()) > 0
                ? Optional.of(new LimitExceeded(
                        "amount", operation.amount().minor(), command.amount().minor()))
                : Optional.empty();
    }

    private static PaymentSettled settled(ResolvePayment command, PaymentOperation operation) {
        Money nothing = Money.zero(operation.amount().currency());
        return new PaymentSettled(
                operation.id(),
                command.executed() ? PaymentOperation.Status.SUCCEEDED : PaymentOperation.Status.NOT_EXECUTED,
                command.executed() ? command.amount() : nothing,
                command.reference(),
                Optional.empty(),
                command.reason());
    }
}
