package org.headlessoms.contract;

import static org.headlessoms.contract.Suspect.caught;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.headlessoms.payment.PaymentOperation.Kind;
import org.headlessoms.spi.PaymentAnswer;
import org.headlessoms.spi.PaymentAnswer.Declined;
import org.headlessoms.spi.PaymentRequest;
import org.junit.jupiter.api.Test;

/** The kit finds payment gateways that would cost a customer money, or the shop. */
class BrokenGatewaysTest {

    @Test
    void aGatewayThatIgnoresKeysIsCaught() {
        ReferenceGateway broken = new ReferenceGateway() {
            @Override
            Optional<Done> known(PaymentRequest request) {
                return Optional.empty();
            }
        };
        caught(
                broken,
                "anAuthorizationSentAgainAnswersTheSame",
                "aCaptureSentAgainCapturesOnce",
                "aRefundSentAgainRefundsOnce",
                "eightThreadsWithOneKeyAuthorizeOnce",
                "eightThreadsWithOneKeyCaptureOnce");
    }

    @Test
    void aGatewayThatGuessesADeclineWhenTheReplyIsLostIsCaught() {
        ReferenceGateway broken = new ReferenceGateway() {
            @Override
            PaymentAnswer lostReply() {
                return new Declined("timeout");
            }
        };
        caught(
                broken,
                "anAuthorizationWhoseAnswerGotLostIsFoundAndNotMadeTwice",
                "aCaptureWhoseAnswerGotLostIsFoundAndNotMadeTwice",
                "aVoidWhoseAnswerGotLostIsFoundAndTookEffect",
                "aRefundWhoseAnswerGotLostIsFoundAndNotMadeTwice",
                "aDeclineWhoseAnswerGotLostIsFoundToo");
    }

    @Test
    void aGatewayThatForgetsKeysOnLookupIsCaught() {
        ReferenceGateway broken = new ReferenceGateway() {
            @Override
            public Optional<PaymentAnswer> lookup(PaymentRequest request) {
                return Optional.empty();
            }
        };
        caught(
                broken,
                "theLookupTellsWhatBecameOfEveryKindOfOperation",
                "anAuthorizationWhoseAnswerGotLostIsFoundAndNotMadeTwice");
    }

    @Test
    void aGatewayWhoseLookupExecutesIsCaught() {
        ReferenceGateway broken = new ReferenceGateway() {
            @Override
            public synchronized Optional<PaymentAnswer> lookup(PaymentRequest request) {
                return Optional.of(super.lookup(request).orElseGet(() -> capture(request)));
            }
        };
        caught(broken, "aKeyThatWasNeverSentIsUnknownToTheLookup", "askingDoesNothingAndUsesNoKeyUp");
    }

    @Test
    void aGatewayThatAnswersALookupWithAnotherReferenceIsCaught() {
        ReferenceGateway broken = new ReferenceGateway() {
            @Override
            public synchronized Optional<PaymentAnswer> lookup(PaymentRequest request) {
                return super.lookup(request).map(any -> approved(new HashMap<>(), request));
            }
        };
        caught(broken, "theLookupTellsWhatBecameOfEveryKindOfOperation");
    }

    @Test
    void aGatewayThatCapturesAboveTheAuthorizedAmountIsCaught() {
        ReferenceGateway broken = new ReferenceGateway() {
            @Override
            boolean isGuarded(Kind kind) {
                return kind != Kind.CAPTURE;
            }
        };
        caught(
                broken,
                "aCaptureAboveTheAuthorizedAmountIsDeclinedAndTakesNothing",
                "anAuthorizationIsCapturedInPartsUpToItsAmount",
                "eightThreadsWithKeysOfTheirOwnNeverCaptureTooMuch");
    }

    @Test
    void aGatewayThatRefundsAboveTheCapturedAmountIsCaught() {
        ReferenceGateway broken = new ReferenceGateway() {
            @Override
            boolean isGuarded(Kind kind) {
                return kind != Kind.REFUND;
            }
        };
        caught(
                broken,
                "aRefundAboveTheCapturedAmountIsDeclinedAndGivesNothing",
                "eightThreadsWithKeysOfTheirOwnNeverRefundTooMuch");
    }

    @Test
    void aGatewayThatTakesAKeyForAnythingIsCaught() {
        ReferenceGateway broken = new ReferenceGateway() {
            @Override
            boolean differ(PaymentRequest before, PaymentRequest now) {
                return false;
            }
        };
        caught(
                broken,
                "anAuthorizationKeyWithAnotherAmountDoesNothing",
                "aCaptureKeyWithAnotherAmountDoesNothing",
                "aRefundKeyWithAnotherAmountDoesNothing",
                "aKeyOfAnotherKindDoesNothing");
    }

    @Test
    void aGatewayThatVoidsNothingIsCaught() {
        ReferenceGateway broken = new ReferenceGateway() {
            @Override
            PaymentAnswer voided(String on, PaymentRequest request) {
                return approved(new HashMap<>(), request);
            }
        };
        caught(broken, "aVoidedAuthorizationIsNotCaptured", "aVoidGivesUpTheRestAndKeepsWhatWasCaptured");
    }

    @Test
    void aGatewayThatGivesEveryOperationTheSameReferenceIsCaught() {
        ReferenceGateway broken = new ReferenceGateway() {
            @Override
            PaymentAnswer approved(Map<String, Long> into, PaymentRequest request) {
                into.put("same", request.amount().minor());
                return new PaymentAnswer.Approved("same", request.amount(), Optional.empty());
            }
        };
        caught(broken, "everyAuthorizationHasAReferenceOfItsOwn", "anAuthorizationIsNotCapturedFromAnother");
    }
}
