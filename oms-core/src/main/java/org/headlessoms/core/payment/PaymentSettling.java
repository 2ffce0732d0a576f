package org.headlessoms.core.payment;

import java.util.Optional;
import org.headlessoms.command.NotFound;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Keys;
import org.headlessoms.core.pipeline.OrderDraft;
import org.headlessoms.core.pipeline.OrderHandler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.pipeline.RecoverySchedule;
import org.headlessoms.order.Order;
import org.headlessoms.payment.OperationNotPending;
import org.headlessoms.payment.PaymentAttentionNeeded;
import org.headlessoms.payment.PaymentEvent;
import org.headlessoms.payment.PaymentOperation;
import org.headlessoms.payment.PaymentSettled;
import org.headlessoms.payment.PaymentUnknown;

/**
 * Decides {@link SettlePayment}. An operation is settled once: whoever comes second, the original caller or the recovery,
 * finds it final and changes nothing.
 */
public final class PaymentSettling implements OrderHandler<SettlePayment, PaymentEvent> {

    private final Aftermath aftermath;
    private final RecoverySchedule schedule;

    public PaymentSettling(Aftermath aftermath, RecoverySchedule schedule) {
        this.aftermath = aftermath;
        this.schedule = schedule;
    }

    @Override
    public Decision<PaymentEvent> decide(SettlePayment command, Order order, Reading reading, Change change) {
        Optional<PaymentOperation> found = order.payments().operation(command.operationId());
        if (found.isEmpty()) {
            return Decision.refuse(
                    new NotFound("operation", command.operationId().value()));
        }
        if (!found.get().isPending()) {
            return Decision.refuse(
                    new OperationNotPending(command.operationId(), found.get().status()));
        }
        OrderDraft draft = change.edit(order);
        return Decision.accept(book(draft, found.get(), command.finding()));
    }

    private PaymentEvent book(OrderDraft draft, PaymentOperation operation, PaymentEvent finding) {
        if (finding instanceof PaymentUnknown unknown) {
            return bookUnknown(draft, operation, unknown);
        }
        draft.raise(finding);
        draft.change().complete(Keys.paymentRecovery(draft.order().id(), operation.id()));
        if (finding instanceof PaymentSettled) {
            aftermath.of(draft);
        }
        return finding;
    }

    private PaymentEvent bookUnknown(OrderDraft draft, PaymentOperation operation, PaymentUnknown unknown) {
        int attempts = operation.attempts() + 1;
        PaymentEvent event = schedule.isExhausted(attempts)
                ? new PaymentAttentionNeeded(operation.id(), unknown.detail())
                : new PaymentUnknown(operation.id(), attempts, unknown.detail());
        draft.raise(event);
        if (schedule.isExhausted(attempts)) {
            draft.change().complete(Keys.paymentRecovery(draft.order().id(), operation.id()));
        } else {
            draft.change()
                    .schedule(schedule.payment(
                            draft.order().id(),
                            operation.id(),
                            attempts,
                            draft.change().now()));
        }
        return event;
    }
}
