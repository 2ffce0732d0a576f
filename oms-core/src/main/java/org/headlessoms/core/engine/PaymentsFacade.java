package org.headlessoms.core.engine;

import org.headlessoms.Payments;
import org.headlessoms.command.Outcome;
import org.headlessoms.payment.PaymentSettled;
import org.headlessoms.payment.RefundGranted;
import org.headlessoms.payment.RefundPayment;
import org.headlessoms.payment.ResolvePayment;

/** Payments of one tenant. */
final class PaymentsFacade implements Payments {

    private final TenantOms oms;

    PaymentsFacade(TenantOms oms) {
        this.oms = oms;
    }

    @Override
    public Outcome<RefundGranted> refund(RefundPayment command) {
        return oms.execute(oms.handlers().refunding, command);
    }

    @Override
    public Outcome<PaymentSettled> resolve(ResolvePayment command) {
        return oms.execute(oms.handlers().resolving, command);
    }
}
