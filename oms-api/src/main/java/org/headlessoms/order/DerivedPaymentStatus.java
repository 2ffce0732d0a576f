package org.headlessoms.order;

import static org.headlessoms.payment.PaymentOperation.Kind.AUTHORIZE;
import static org.headlessoms.payment.PaymentOperation.Kind.CAPTURE;
import static org.headlessoms.payment.PaymentOperation.Kind.REFUND;

import org.headlessoms.money.Money;
import org.headlessoms.payment.PaymentLedger;
import org.headlessoms.payment.PaymentOperation;
import org.headlessoms.payment.PaymentOperation.Status;
import org.headlessoms.payment.PaymentStatus;

/** Derives how an order stands with the customer's money. What needs a person comes first. */
final class DerivedPaymentStatus {

    private DerivedPaymentStatus() {}

    static PaymentStatus of(Order order) {
        PaymentLedger payments = order.payments();
        if (payments.operations().isEmpty()) {
            return PaymentStatus.NOT_REQUIRED;
        }
        if (needsAction(order)) {
            return PaymentStatus.ACTION_REQUIRED;
        }
        if (payments.ofKind(AUTHORIZE).anyMatch(PaymentOperation::isPending)) {
            return PaymentStatus.PENDING;
        }
        return payments.captured().isPositive() ? captured(order) : uncaptured(order);
    }

    private static boolean needsAction(Order order) {
        PaymentLedger payments = order.payments();
        OrderMoney money = order.money();
        Money toCapture = money.billed().minus(payments.captured()).minus(payments.pending(CAPTURE));
        Money owed = money.credited().min(payments.captured());
        Money toRefund = owed.minus(payments.refunded()).minus(payments.pending(REFUND));
        return payments.operations().stream().anyMatch(one -> one.isPending() && one.needsAttention())
                || (toCapture.isPositive() && has(payments, CAPTURE, Status.DECLINED))
                || (toRefund.isPositive() && has(payments, REFUND, Status.DECLINED));
    }

    private static PaymentStatus captured(Order order) {
        PaymentLedger payments = order.payments();
        if (payments.refunded().isPositive()) {
            boolean all = payments.refunded().equals(payments.captured());
            return all ? PaymentStatus.REFUNDED : PaymentStatus.PARTIALLY_REFUNDED;
        }
        boolean allDue = payments.captured().compareTo(order.money().total()) >= 0;
        return allDue ? PaymentStatus.PAID : PaymentStatus.PARTIALLY_PAID;
    }

    private static PaymentStatus uncaptured(Order order) {
        PaymentLedger payments = order.payments();
        if (has(payments, AUTHORIZE, Status.DECLINED)) {
            return PaymentStatus.DECLINED;
        }
        boolean anyOpen = payments.ofKind(AUTHORIZE)
                .anyMatch(authorization -> payments.open(authorization).isPositive());
        return anyOpen ? PaymentStatus.AUTHORIZED : PaymentStatus.VOIDED;
    }

    private static boolean has(PaymentLedger payments, PaymentOperation.Kind kind, Status status) {
        return payments.ofKind(kind).anyMatch(operation -> operation.status() == status);
    }
}
