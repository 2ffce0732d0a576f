package org.headlessoms.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Optional;
import org.headlessoms.spi.PaymentAnswer;
import org.headlessoms.spi.PaymentAnswer.Approved;
import org.headlessoms.spi.PaymentAnswer.Declined;
import org.headlessoms.spi.PaymentRequest;
import org.junit.jupiter.api.Test;

/** When an answer got lost, the truth can be found out by the key, and sending the key again is safe. */
public abstract class PaymentGatewayRecoveryContract extends PaymentGatewaySuite {

    /** For authors. */
    protected PaymentGatewayRecoveryContract() {}

    @Test
    void aKeyThatWasNeverSentIsUnknownToTheLookup() {
        Approved authorization = cashier.approved(cashier.authorization(1000));
        assertEquals(Optional.empty(), cashier.lookup(cashier.authorization(1000)));
        assertEquals(Optional.empty(), cashier.lookup(cashier.declinedAuthorization()));
        assertEquals(Optional.empty(), cashier.lookup(cashier.capture(authorization, 1000)));
        assertEquals(Optional.empty(), cashier.lookup(cashier.voiding(authorization, 1000)));
    }

    @Test
    void askingDoesNothingAndUsesNoKeyUp() {
        Approved authorization = cashier.approved(cashier.authorization(1000));
        PaymentRequest capture = cashier.capture(authorization, 1000);
        assertEquals(Optional.empty(), cashier.lookup(capture));
        assertEquals(Optional.empty(), cashier.lookup(capture));
        Approved answer = cashier.approved(capture);
        assertEquals(Optional.of(answer), cashier.lookup(capture));
        assertEquals(Optional.of(answer), cashier.lookup(capture));
        assertEquals(Optional.empty(), cashier.lookup(cashier.refund(answer, 1000)));
    }

    @Test
    void theLookupTellsWhatBecameOfEveryKindOfOperation() {
        PaymentRequest authorize = cashier.authorization(1000);
        Approved authorization = cashier.approved(authorize);
        PaymentRequest capture = cashier.capture(authorization, 600);
        Approved captured = cashier.approved(capture);
        PaymentRequest voiding = cashier.voiding(authorization, 400);
        Approved voided = cashier.approved(voiding);
        PaymentRequest refund = cashier.refund(captured, 100);
        Approved refunded = cashier.approved(refund);
        assertEquals(Optional.of(authorization), cashier.lookup(authorize));
        assertEquals(Optional.of(captured), cashier.lookup(capture));
        assertEquals(Optional.of(voided), cashier.lookup(voiding));
        assertEquals(Optional.of(refunded), cashier.lookup(refund));
    }

    @Test
    void anAuthorizationWhoseAnswerGotLostIsFoundAndNotMadeTwice() {
        PaymentRequest request = cashier.authorization(1000);
        cashier.lost(request);
        Approved found = found(request);
        assertEquals(1000, found.amount().minor());
        assertEquals(found, cashier.send(request));
        cashier.approved(cashier.capture(found, 1000));
    }

    @Test
    void aCaptureWhoseAnswerGotLostIsFoundAndNotMadeTwice() {
        Approved authorization = cashier.approved(cashier.authorization(1000));
        PaymentRequest request = cashier.capture(authorization, 400);
        cashier.lost(request);
        Approved found = found(request);
        assertEquals(400, found.amount().minor());
        assertEquals(found, cashier.send(request));
        cashier.declined(cashier.capture(authorization, 601));
        cashier.approved(cashier.capture(authorization, 600));
        cashier.approved(cashier.refund(found, 400));
    }

    @Test
    void aVoidWhoseAnswerGotLostIsFoundAndTookEffect() {
        Approved authorization = cashier.approved(cashier.authorization(1000));
        PaymentRequest request = cashier.voiding(authorization, 1000);
        cashier.lost(request);
        Approved found = found(request);
        assertEquals(found, cashier.send(request));
        cashier.declined(cashier.capture(authorization, 1));
    }

    @Test
    void aRefundWhoseAnswerGotLostIsFoundAndNotMadeTwice() {
        Approved authorization = cashier.approved(cashier.authorization(1000));
        Approved capture = cashier.approved(cashier.capture(authorization, 1000));
        PaymentRequest request = cashier.refund(capture, 400);
        cashier.lost(request);
        Approved found = found(request);
        assertEquals(400, found.amount().minor());
        assertEquals(found, cashier.send(request));
        cashier.declined(cashier.refund(capture, 601));
        cashier.approved(cashier.refund(capture, 600));
    }

    @Test
    void aDeclineWhoseAnswerGotLostIsFoundToo() {
        PaymentRequest request = cashier.declinedAuthorization();
        cashier.lost(request);
        Declined found =
                assertInstanceOf(Declined.class, cashier.lookup(request).orElseThrow());
        assertEquals(found, cashier.send(request));
    }

    @Test
    void sendingAgainWithoutAskingFirstIsSafeToo() {
        Approved authorization = cashier.approved(cashier.authorization(1000));
        PaymentRequest request = cashier.capture(authorization, 400);
        cashier.lost(request);
        Approved again = cashier.approved(request);
        assertEquals(Optional.of(again), cashier.lookup(request));
        cashier.approved(cashier.capture(authorization, 600));
    }

    @Test
    void onlyOneAnswerGetsLost() {
        cashier.lost(cashier.authorization(1000));
        cashier.approved(cashier.authorization(1000));
    }

    private Approved found(PaymentRequest request) {
        PaymentAnswer answer = cashier.lookup(request).orElseThrow();
        return assertInstanceOf(Approved.class, answer, "it was done, whoever asks");
    }
}
