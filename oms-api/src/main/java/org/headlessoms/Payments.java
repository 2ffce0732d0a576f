package org.headlessoms;

import org.headlessoms.command.Outcome;
import org.headlessoms.payment.PaymentSettled;
import org.headlessoms.payment.RefundGranted;
import org.headlessoms.payment.RefundPayment;
import org.headlessoms.payment.ResolvePayment;

/**
 * Payments of orders. Authorisations, captures and voids follow from placing, shipping and cancelling by themselves. Safe for
 * use by several threads.
 */
public interface Payments {

    /**
     * Gives money back without goods. Refused with {@link org.headlessoms.payment.RefundExceedsCaptured},
     * {@link org.headlessoms.command.CurrencyMismatch} or {@link org.headlessoms.command.NotFound}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<RefundGranted> refund(RefundPayment command);

    /**
     * Says what became of an operation the engine could not find out about. Refused with
     * {@link org.headlessoms.payment.OperationNotPending}, {@link org.headlessoms.command.CurrencyMismatch} or
     * {@link org.headlessoms.command.NotFound}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<PaymentSettled> resolve(ResolvePayment command);
}
