package org.headlessoms.core.billing;

import static org.headlessoms.payment.PaymentOperation.Kind.AUTHORIZE;

import org.headlessoms.money.Money;
import org.headlessoms.order.Order;
import org.headlessoms.payment.PaymentOperation;
import org.headlessoms.payment.Tender;

/** Whether an order's money is set aside. */
public final class Authorizations {

    private Authorizations() {}

    /** Whether the outcome of an authorisation is still open. */
    public static boolean isPending(Order order) {
        return order.payments().ofKind(AUTHORIZE).anyMatch(PaymentOperation::isPending);
    }

    /** Whether everything the tenders carry has been authorised. An order without tenders is covered. */
    public static boolean cover(Order order) {
        Money wanted = order.payments().tenders().stream()
                .map(Tender::amount)
                .reduce(Money.zero(order.header().currency()), Money::plus);
        return order.payments().authorized().compareTo(wanted) >= 0;
    }
}
