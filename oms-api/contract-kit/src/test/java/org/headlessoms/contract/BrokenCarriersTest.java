package org.headlessoms.contract;

import static org.headlessoms.contract.Suspect.caught;

import java.util.List;
import java.util.Optional;
import org.headlessoms.fulfilment.Parcel;
import org.headlessoms.spi.LabelAnswer;
import org.headlessoms.spi.LabelAnswer.Bought;
import org.headlessoms.spi.LabelAnswer.Rejected;
import org.headlessoms.spi.LabelRequest;
import org.junit.jupiter.api.Test;

/** The kit finds carriers that buy twice, guess, or forget. */
class BrokenCarriersTest {

    @Test
    void aCarrierThatIgnoresKeysIsCaught() {
        ReferenceCarrier broken = new ReferenceCarrier() {
            @Override
            Optional<LabelAnswer> known(LabelRequest request) {
                return Optional.empty();
            }
        };
        caught(
                broken,
                "aPurchaseSentAgainAnswersTheSame",
                "sendingAgainWithoutAskingFirstIsSafeToo",
                "eightThreadsWithOneKeyBuyOnce");
    }

    @Test
    void aCarrierThatGuessesARejectionWhenTheReplyIsLostIsCaught() {
        ReferenceCarrier broken = new ReferenceCarrier() {
            @Override
            LabelAnswer lostReply() {
                return new Rejected("timeout");
            }
        };
        caught(broken, "aPurchaseWhoseAnswerGotLostIsFoundAndNotMadeTwice", "aRejectionWhoseAnswerGotLostIsFoundToo");
    }

    @Test
    void aCarrierThatForgetsKeysOnLookupIsCaught() {
        ReferenceCarrier broken = new ReferenceCarrier() {
            @Override
            public Optional<LabelAnswer> lookup(LabelRequest request) {
                return Optional.empty();
            }
        };
        caught(broken, "aPurchaseWhoseAnswerGotLostIsFoundAndNotMadeTwice", "askingBuysNothingAndUsesNoKeyUp");
    }

    @Test
    void aCarrierWhoseLookupBuysIsCaught() {
        ReferenceCarrier broken = new ReferenceCarrier() {
            @Override
            public Optional<LabelAnswer> lookup(LabelRequest request) {
                return Optional.of(buyLabels(request));
            }
        };
        caught(broken, "aKeyThatWasNeverSentIsUnknownToTheLookup", "askingBuysNothingAndUsesNoKeyUp");
    }

    @Test
    void aCarrierThatSellsOneLabelForAllParcelsIsCaught() {
        ReferenceCarrier broken = new ReferenceCarrier() {
            @Override
            LabelAnswer buy(LabelRequest request) {
                return new Bought(List.of(new Parcel("post", "track-" + request.key())), "");
            }
        };
        caught(broken, "everyParcelGetsALabelOfItsOwn", "anUndeliverableAddressIsRejectedForGood");
    }

    @Test
    void aCarrierThatGivesEveryShipmentTheSameNumberIsCaught() {
        ReferenceCarrier broken = new ReferenceCarrier() {
            @Override
            LabelAnswer buy(LabelRequest request) {
                return new Bought(List.of(new Parcel("post", "track-1")), "");
            }
        };
        caught(broken, "twoKeysAreTwoPurchases", "eightThreadsWithKeysOfTheirOwnBuyEightLabels");
    }
}
