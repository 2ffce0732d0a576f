package org.headlessoms.order;

import static org.headlessoms.payment.PaymentOperation.Kind.AUTHORIZE;

import org.headlessoms.payment.PaymentOperation;

/** Derives the order's status from its line quantities and its open money. */
final class DerivedStatus {

    private DerivedStatus() {}

    static OrderStatus of(Order order) {
        boolean nothingLeft = !order.hasUnfinishedUnits();
        if (nothingLeft && isWithoutBusiness(order)) {
            return hasOpenMoney(order) ? OrderStatus.CANCELLING : OrderStatus.CANCELLED;
        }
        if (order.payments().ofKind(AUTHORIZE).anyMatch(PaymentOperation::isPending)) {
            return OrderStatus.PENDING_PAYMENT;
        }
        return byUnits(order, nothingLeft);
    }

    private static OrderStatus byUnits(Order order, boolean nothingLeft) {
        if (order.lines().isEmpty()) {
            boolean billed = order.charges().stream().anyMatch(charge -> charge.status() == Charge.Status.BILLED);
            return billed ? OrderStatus.DELIVERED : OrderStatus.OPEN;
        }
        long shipped = order.lines().stream()
                .mapToLong(line -> line.quantities().shipped())
                .sum();
        long delivered = order.lines().stream()
                .mapToLong(line -> line.quantities().delivered())
                .sum();
        if (!nothingLeft) {
            return shipped > 0 ? OrderStatus.PARTIALLY_SHIPPED : OrderStatus.OPEN;
        }
        return delivered == shipped ? OrderStatus.DELIVERED : OrderStatus.SHIPPED;
    }

    private static boolean isWithoutBusiness(Order order) {
        boolean nothingShipped =
                order.lines().stream().allMatch(line -> line.quantities().shipped() == 0);
        return nothingShipped
                && order.charges().stream().allMatch(charge -> charge.status() == Charge.Status.CANCELLED);
    }

    private static boolean hasOpenMoney(Order order) {
        boolean pending = order.payments().operations().stream().anyMatch(PaymentOperation::isPending);
        return pending
                || order.payments()
                        .ofKind(AUTHORIZE)
                        .anyMatch(authorization ->
                                order.payments().open(authorization).isPositive());
    }
}
