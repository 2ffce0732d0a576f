package org.headlessoms.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.headlessoms.spi.PaymentAnswer;
import org.headlessoms.spi.PaymentAnswer.Approved;
import org.headlessoms.spi.PaymentAnswer.Declined;
import org.headlessoms.spi.PaymentAnswer.Unknown;
import org.headlessoms.spi.PaymentRequest;
import org.junit.jupiter.api.Test;

/** A key does its thing once, however often and by however many threads it is sent. */
public abstract class PaymentGatewayKeyContract extends PaymentGatewaySuite {

    private static final int TRIES = 50;

    /** For authors. */
    protected PaymentGatewayKeyContract() {}

    @Test
    void anAuthorizationSentAgainAnswersTheSame() {
        PaymentRequest request = cashier.authorization(1000);
        Approved first = cashier.approved(request);
        assertEquals(first, cashier.send(request));
        assertEquals(first, cashier.send(request));
    }

    @Test
    void aCaptureSentAgainCapturesOnce() {
        Approved authorization = cashier.approved(cashier.authorization(1000));
        PaymentRequest request = cashier.capture(authorization, 300);
        Approved first = cashier.approved(request);
        assertEquals(first, cashier.send(request));
        assertEquals(first, cashier.send(request));
        cashier.approved(cashier.capture(authorization, 700));
        assertEquals(first, cashier.send(request), "also when nothing is left");
    }

    @Test
    void aVoidSentAgainAnswersTheSame() {
        Approved authorization = cashier.approved(cashier.authorization(1000));
        PaymentRequest request = cashier.voiding(authorization, 1000);
        Approved first = cashier.approved(request);
        assertEquals(first, cashier.send(request));
    }

    @Test
    void aRefundSentAgainRefundsOnce() {
        Approved capture = captured(1000);
        PaymentRequest request = cashier.refund(capture, 300);
        Approved first = cashier.approved(request);
        assertEquals(first, cashier.send(request));
        assertEquals(first, cashier.send(request));
        cashier.approved(cashier.refund(capture, 700));
        assertEquals(first, cashier.send(request), "also when nothing is left");
    }

    @Test
    void whatWasDeclinedStaysDeclinedUnderItsKey() {
        PaymentRequest request = cashier.declinedAuthorization();
        Declined first = cashier.declined(request);
        assertEquals(first, cashier.send(request));
        assertEquals(Optional.of(first), cashier.lookup(request));
    }

    @Test
    void twoKeysAreTwoOperations() {
        Approved authorization = cashier.approved(cashier.authorization(1000));
        cashier.approved(cashier.capture(authorization, 500));
        cashier.approved(cashier.capture(authorization, 500));
        cashier.declined(cashier.capture(authorization, 500));
    }

    @Test
    void anAuthorizationKeyWithAnotherAmountDoesNothing() {
        PaymentRequest request = cashier.authorization(1000);
        Approved first = cashier.approved(request);
        cashier.unknown(cashier.withAmount(request, 5000));
        assertEquals(Optional.of(first), cashier.lookup(request));
        cashier.declined(cashier.capture(first, 1001));
        cashier.approved(cashier.capture(first, 1000));
    }

    @Test
    void aCaptureKeyWithAnotherAmountDoesNothing() {
        Approved authorization = cashier.approved(cashier.authorization(1000));
        PaymentRequest request = cashier.capture(authorization, 300);
        Approved first = cashier.approved(request);
        cashier.unknown(cashier.withAmount(request, 200));
        cashier.unknown(cashier.withAmount(request, 301));
        assertEquals(first, cashier.send(request));
        cashier.approved(cashier.capture(authorization, 700));
    }

    @Test
    void aRefundKeyWithAnotherAmountDoesNothing() {
        Approved capture = captured(1000);
        PaymentRequest request = cashier.refund(capture, 300);
        cashier.approved(request);
        cashier.unknown(cashier.withAmount(request, 200));
        cashier.approved(cashier.refund(capture, 700));
    }

    @Test
    void aKeyOfAnotherKindDoesNothing() {
        Approved authorization = cashier.approved(cashier.authorization(1000));
        PaymentRequest capture = cashier.capture(authorization, 400);
        Approved captured = cashier.approved(capture);
        cashier.unknown(cashier.withKey(cashier.refund(captured, 400), capture.key()));
        cashier.unknown(cashier.withKey(cashier.voiding(authorization, 400), capture.key()));
        cashier.approved(cashier.refund(captured, 400));
        cashier.approved(cashier.capture(authorization, 600));
    }

    @Test
    void eightThreadsWithOneKeyAuthorizeOnce() {
        PaymentRequest request = cashier.authorization(1000);
        List<PaymentAnswer> answers = Threads.together(thread -> settled(request));
        assertEquals(1, new HashSet<>(answers).size(), () -> "one answer, but " + answers);
        assertEquals(Optional.of(answers.get(0)), cashier.lookup(request));
        cashier.approved(cashier.capture(cashier.approved(request), 1000));
    }

    @Test
    void eightThreadsWithOneKeyCaptureOnce() {
        Approved authorization = cashier.approved(cashier.authorization(1000));
        PaymentRequest request = cashier.capture(authorization, 100);
        List<PaymentAnswer> answers = Threads.together(thread -> settled(request));
        assertEquals(1, new HashSet<>(answers).size(), () -> "one answer, but " + answers);
        cashier.approved(cashier.capture(authorization, 900));
        cashier.declined(cashier.capture(authorization, 1));
    }

    @Test
    void eightThreadsWithKeysOfTheirOwnNeverCaptureTooMuch() {
        Approved authorization = cashier.approved(cashier.authorization(1000));
        List<PaymentAnswer> answers = Threads.together(thread -> settled(cashier.capture(authorization, 200)));
        assertEquals(5, answers.stream().filter(Approved.class::isInstance).count());
        assertEquals(3, answers.stream().filter(Declined.class::isInstance).count());
    }

    @Test
    void eightThreadsWithKeysOfTheirOwnNeverRefundTooMuch() {
        Approved capture = captured(1000);
        List<PaymentAnswer> answers = Threads.together(thread -> settled(cashier.refund(capture, 200)));
        assertEquals(5, answers.stream().filter(Approved.class::isInstance).count());
        assertEquals(3, answers.stream().filter(Declined.class::isInstance).count());
    }

    private Approved captured(long minor) {
        Approved authorization = cashier.approved(cashier.authorization(minor));
        return cashier.approved(cashier.capture(authorization, minor));
    }

    /** A definite answer; a service that is busy with a key may say "unknown" a few times. */
    private PaymentAnswer settled(PaymentRequest request) {
        PaymentAnswer answer = cashier.send(request);
        for (int i = 1; i < TRIES && answer instanceof Unknown; i++) {
            answer = cashier.send(request);
        }
        return answer;
    }
}
