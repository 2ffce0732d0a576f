package org.headlessoms.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headlessoms.spi.PaymentAnswer.Approved;
import org.headlessoms.spi.PortTerms;
import org.junit.jupiter.api.Test;

/** Money moves in parts, and never more of it than was authorised or captured. */
public abstract class PaymentGatewayMoneyContract extends PaymentGatewaySuite {

    /** For authors. */
    protected PaymentGatewayMoneyContract() {}

    @Test
    void anAuthorizationIsApprovedForTheAmountAskedFor() {
        Approved answer = cashier.approved(cashier.authorization(1234));
        assertEquals(1234, answer.amount().minor());
        assertFalse(answer.reference().isEmpty(), "a capture builds on the reference");
    }

    @Test
    void aDeclinedTokenIsDeclined() {
        cashier.declined(cashier.declinedAuthorization());
    }

    @Test
    void everyAuthorizationHasAReferenceOfItsOwn() {
        Approved first = cashier.approved(cashier.authorization(1000));
        Approved second = cashier.approved(cashier.authorization(1000));
        assertNotEquals(first.reference(), second.reference());
    }

    @Test
    void anAuthorizationIsCapturedInPartsUpToItsAmount() {
        Approved authorization = cashier.approved(cashier.authorization(1000));
        cashier.approved(cashier.capture(authorization, 300));
        cashier.approved(cashier.capture(authorization, 1));
        cashier.approved(cashier.capture(authorization, 699));
        cashier.declined(cashier.capture(authorization, 1));
    }

    @Test
    void aCaptureAboveTheAuthorizedAmountIsDeclinedAndTakesNothing() {
        Approved authorization = cashier.approved(cashier.authorization(1000));
        cashier.declined(cashier.capture(authorization, 1001));
        cashier.approved(cashier.capture(authorization, 600));
        cashier.declined(cashier.capture(authorization, 401));
        cashier.approved(cashier.capture(authorization, 400));
    }

    @Test
    void anAuthorizationIsNotCapturedFromAnother() {
        Approved first = cashier.approved(cashier.authorization(1000));
        Approved second = cashier.approved(cashier.authorization(1000));
        cashier.approved(cashier.capture(first, 1000));
        cashier.declined(cashier.capture(first, 1));
        cashier.approved(cashier.capture(second, 1000));
    }

    @Test
    void aVoidedAuthorizationIsNotCaptured() {
        Approved authorization = cashier.approved(cashier.authorization(1000));
        cashier.approved(cashier.voiding(authorization, 1000));
        cashier.declined(cashier.capture(authorization, 1));
    }

    @Test
    void aVoidGivesUpTheRestAndKeepsWhatWasCaptured() {
        Approved authorization = cashier.approved(cashier.authorization(1000));
        Approved capture = cashier.approved(cashier.capture(authorization, 400));
        cashier.approved(cashier.voiding(authorization, 600));
        cashier.declined(cashier.capture(authorization, 1));
        cashier.approved(cashier.refund(capture, 400));
    }

    @Test
    void aCaptureIsRefundedInPartsUpToItsAmount() {
        Approved authorization = cashier.approved(cashier.authorization(1000));
        Approved capture = cashier.approved(cashier.capture(authorization, 1000));
        cashier.approved(cashier.refund(capture, 1));
        cashier.approved(cashier.refund(capture, 499));
        cashier.approved(cashier.refund(capture, 500));
        cashier.declined(cashier.refund(capture, 1));
    }

    @Test
    void aRefundAboveTheCapturedAmountIsDeclinedAndGivesNothing() {
        Approved authorization = cashier.approved(cashier.authorization(1000));
        Approved capture = cashier.approved(cashier.capture(authorization, 600));
        cashier.declined(cashier.refund(capture, 601));
        cashier.approved(cashier.refund(capture, 250));
        cashier.declined(cashier.refund(capture, 351));
        cashier.approved(cashier.refund(capture, 350));
    }

    @Test
    void aCaptureIsRefundedOnlyUpToItsOwnAmount() {
        Approved authorization = cashier.approved(cashier.authorization(1000));
        Approved first = cashier.approved(cashier.capture(authorization, 300));
        Approved second = cashier.approved(cashier.capture(authorization, 700));
        assertNotEquals(first.reference(), second.reference());
        cashier.declined(cashier.refund(first, 301));
        cashier.approved(cashier.refund(first, 300));
        cashier.approved(cashier.refund(second, 700));
    }

    @Test
    void aRefundedAmountIsNotCapturedAgain() {
        Approved authorization = cashier.approved(cashier.authorization(1000));
        Approved capture = cashier.approved(cashier.capture(authorization, 1000));
        cashier.approved(cashier.refund(capture, 1000));
        cashier.declined(cashier.capture(authorization, 1));
    }

    @Test
    void theTermsAreAlwaysTheSame() {
        PortTerms terms = cashier.gateway().terms();
        cashier.approved(cashier.authorization(1000));
        assertEquals(terms, cashier.gateway().terms());
        assertTrue(terms.keyRetention().compareTo(terms.maxInFlight()) >= 0);
        assertFalse(terms.keyRetention().isZero(), "a key that is forgotten at once protects nobody");
    }
}
