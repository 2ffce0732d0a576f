package org.headlessoms.core.billing;

import static org.headlessoms.payment.PaymentOperation.Kind.AUTHORIZE;
import static org.headlessoms.payment.PaymentOperation.Kind.CAPTURE;
import static org.headlessoms.payment.PaymentOperation.Kind.REFUND;
import static org.headlessoms.payment.PaymentOperation.Kind.VOID;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import org.headlessoms.core.pipeline.OrderDraft;
import org.headlessoms.money.Money;
import org.headlessoms.order.Charge;
import org.headlessoms.order.ChargesBilled;
import org.headlessoms.order.OrderMoney;
import org.headlessoms.payment.PaymentLedger;
import org.headlessoms.payment.PaymentOperation;
import org.headlessoms.payment.Tender;
import org.headlessoms.value.ChargeId;

/**
 * Compares where an order's money is with where it should be and requests what is missing. Called after everything that
 * changes an order; asking twice requests nothing twice, because what is on its way counts.
 *
 * <p>An operation that was declined is not tried again by itself: the order then shows
 * {@link org.headlessoms.payment.PaymentStatus#ACTION_REQUIRED}.
 */
public final class Billing {

    private final Requests requests;

    public Billing(Requests requests) {
        this.requests = requests;
    }

    /** Requests the authorisation of every tender. */
    public void authorize(OrderDraft draft) {
        for (Tender tender : draft.order().payments().tenders()) {
            requests.raise(draft, tender.id(), AUTHORIZE, tender.amount(), Optional.empty());
        }
    }

    /** Requests the captures, voids and refunds that are due now. */
    public void settleUp(OrderDraft draft) {
        if (Authorizations.isPending(draft.order())) {
            return;
        }
        billChargesOfOrderWithoutLines(draft);
        if (!draft.order().payments().tenders().isEmpty()) {
            // requesting a payment changes none of these sums
            OrderMoney money = draft.order().money();
            capture(draft, money);
            voidLeftovers(draft, money);
            refund(draft, money);
        }
    }

    /** Makes all open charges due. */
    public static void billCharges(OrderDraft draft) {
        List<ChargeId> open = draft.order().charges().stream()
                .filter(charge -> charge.status() == Charge.Status.OPEN)
                .map(Charge::id)
                .toList();
        if (!open.isEmpty()) {
            draft.raise(new ChargesBilled(open));
        }
    }

    private static void billChargesOfOrderWithoutLines(OrderDraft draft) {
        if (draft.order().lines().isEmpty() && Authorizations.cover(draft.order())) {
            billCharges(draft);
        }
    }

    private void capture(OrderDraft draft, OrderMoney money) {
        PaymentLedger payments = draft.order().payments();
        Money due = money.billed().minus(payments.captured()).minus(payments.pending(CAPTURE));
        for (Tender tender : payments.tenders()) {
            for (PaymentOperation authorization : of(payments, AUTHORIZE, tender)) {
                Money part = hasDeclined(payments, CAPTURE, authorization)
                        ? Money.zero(due.currency())
                        : due.min(payments.open(authorization));
                if (part.isPositive()) {
                    requests.raise(draft, tender.id(), CAPTURE, part, Optional.of(authorization.id()));
                    due = due.minus(part);
                }
            }
        }
    }

    /** Nothing is given up while a capture is on its way: it may turn out not to have happened. */
    private void voidLeftovers(OrderDraft draft, OrderMoney money) {
        PaymentLedger payments = draft.order().payments();
        boolean moreToCapture = money.unbilled().isPositive() || money.billed().compareTo(payments.captured()) > 0;
        if (moreToCapture || payments.pending(CAPTURE).isPositive()) {
            return;
        }
        payments.ofKind(AUTHORIZE)
                .filter(authorization -> payments.open(authorization).isPositive())
                .filter(authorization -> !hasDeclined(payments, VOID, authorization))
                .toList()
                .forEach(authorization -> requests.raise(
                        draft,
                        authorization.tender(),
                        VOID,
                        payments.open(authorization),
                        Optional.of(authorization.id())));
    }

    /** The last tender charged is the first refunded, and of a tender the newest capture. */
    private void refund(OrderDraft draft, OrderMoney money) {
        PaymentLedger payments = draft.order().payments();
        Money due = money.credited().minus(payments.refunded()).minus(payments.pending(REFUND));
        for (Tender tender : Lists.reverse(payments.tenders())) {
            for (PaymentOperation capture : Lists.reverse(of(payments, CAPTURE, tender))) {
                Money part = hasDeclined(payments, REFUND, capture)
                        ? Money.zero(due.currency())
                        : due.min(payments.refundable(capture));
                if (part.isPositive()) {
                    requests.raise(draft, tender.id(), REFUND, part, Optional.of(capture.id()));
                    due = due.minus(part);
                }
            }
        }
    }

    private static List<PaymentOperation> of(PaymentLedger payments, PaymentOperation.Kind kind, Tender tender) {
        return payments.ofKind(kind)
                .filter(operation -> operation.tender().equals(tender.id()))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean hasDeclined(PaymentLedger payments, PaymentOperation.Kind kind, PaymentOperation base) {
        return payments.ofKind(kind)
                .filter(operation -> operation.on().equals(Optional.of(base.id())))
                .anyMatch(operation -> operation.status() == PaymentOperation.Status.DECLINED);
    }
}
