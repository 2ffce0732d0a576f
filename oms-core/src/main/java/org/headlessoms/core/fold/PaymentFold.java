package org.headlessoms.core.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.headlessoms.order.Order;
import org.headlessoms.payment.PaymentAttentionNeeded;
import org.headlessoms.payment.PaymentEvent;
import org.headlessoms.payment.PaymentLedger;
import org.headlessoms.payment.PaymentOperation;
import org.headlessoms.payment.PaymentRequested;
import org.headlessoms.payment.PaymentSettled;
import org.headlessoms.payment.PaymentUnknown;
import org.headlessoms.payment.RefundGranted;
import org.headlessoms.value.OperationId;

/** Payment operations and what becomes known of them. A final outcome never changes. */
final class PaymentFold {

    private PaymentFold() {}

    static Order apply(Order order, PaymentEvent event) {
        if (event instanceof PaymentRequested requested) {
            List<PaymentOperation> all = new ArrayList<>(order.payments().operations());
            all.add(requested.operation());
            return order.withPayments(with(order.payments(), all));
        }
        if (event instanceof PaymentSettled settled) {
            return change(order, settled.operationId(), operation -> settle(operation, settled));
        }
        if (event instanceof PaymentUnknown unknown) {
            return change(order, unknown.operationId(), operation -> unknown(operation, unknown));
        }
        if (event instanceof PaymentAttentionNeeded attention) {
            return change(order, attention.operationId(), operation -> attention(operation, attention));
        }
        return order.withRefundGranted((RefundGranted) event);
    }

    private static PaymentOperation settle(PaymentOperation old, PaymentSettled settled) {
        return new PaymentOperation(
                old.id(),
                old.tender(),
                old.kind(),
                old.amount(),
                old.on(),
                old.key(),
                settled.status(),
                settled.amount(),
                settled.reference(),
                settled.expiresAt(),
                old.requestedAt(),
                old.attempts(),
                settled.detail(),
                false);
    }

    private static PaymentOperation unknown(PaymentOperation old, PaymentUnknown unknown) {
        return open(old, unknown.attempts(), unknown.detail(), old.needsAttention());
    }

    private static PaymentOperation attention(PaymentOperation old, PaymentAttentionNeeded attention) {
        return open(old, old.attempts(), attention.detail(), true);
    }

    private static PaymentOperation open(PaymentOperation old, int attempts, String detail, boolean needsAttention) {
        return new PaymentOperation(
                old.id(),
                old.tender(),
                old.kind(),
                old.amount(),
                old.on(),
                old.key(),
                PaymentOperation.Status.UNKNOWN,
                old.settled(),
                old.reference(),
                old.expiresAt(),
                old.requestedAt(),
                attempts,
                detail,
                needsAttention);
    }

    private static Order change(Order order, OperationId id, UnaryOperator<PaymentOperation> change) {
        PaymentOperation operation = order.payments()
                .operation(id)
                .orElseThrow(() -> new IllegalArgumentException("order has no operation " + id));
        if (!operation.isPending()) {
            throw new IllegalArgumentException("outcome of operation " + id + " is final");
        }
        List<PaymentOperation> all = order.payments().operations().stream()
                .map(one -> one.id().equals(id) ? change.apply(one) : one)
                .toList();
        return order.withPayments(with(order.payments(), all));
    }

    private static PaymentLedger with(PaymentLedger payments, List<PaymentOperation> operations) {
        return new PaymentLedger(payments.currency(), payments.tenders(), operations);
    }
}
