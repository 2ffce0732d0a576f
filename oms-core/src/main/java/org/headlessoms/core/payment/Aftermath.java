package org.headlessoms.core.payment;

import org.headlessoms.core.billing.Authorizations;
import org.headlessoms.core.billing.Billing;
import org.headlessoms.core.order.Cancellation;
import org.headlessoms.core.pipeline.OrderDraft;
import org.headlessoms.order.Charge;
import org.headlessoms.order.Order;

/**
 * What the outcome of an operation means for its order. An order whose money could not be set aside in full is cancelled:
 * its stock is freed and what was set aside is given up. Everything else is a matter of settling up.
 */
public final class Aftermath {

    private static final String REASON = "payment declined";

    private final Billing billing;

    public Aftermath(Billing billing) {
        this.billing = billing;
    }

    void of(OrderDraft draft) {
        if (isUnpaid(draft.order()) && isCancellable(draft.order())) {
            Cancellation.all(draft, REASON);
        }
        billing.settleUp(draft);
    }

    /** A late authorisation of an order that ships already is a person's business, never a reason to cancel. */
    private static boolean isUnpaid(Order order) {
        boolean nothingShipped = order.shipments().isEmpty();
        boolean known = !Authorizations.isPending(order);
        return nothingShipped && known && !Authorizations.cover(order);
    }

    private static boolean isCancellable(Order order) {
        boolean hasOpenCharges = order.charges().stream().anyMatch(charge -> charge.status() == Charge.Status.OPEN);
        return order.hasUnfinishedUnits() || hasOpenCharges;
    }
}
