package org.headlessoms.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.headlessoms.fulfilment.Parcel;
import org.headlessoms.spi.LabelAnswer;
import org.headlessoms.spi.LabelAnswer.Bought;
import org.headlessoms.spi.LabelAnswer.Rejected;
import org.headlessoms.spi.LabelAnswer.Unknown;
import org.headlessoms.spi.LabelRequest;
import org.headlessoms.spi.PortTerms;
import org.headlessoms.spi.ShippingCarrier;
import org.headlessoms.value.Address;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.ShipmentId;
import org.headlessoms.value.Tenant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole contract of {@link ShippingCarrier}: labels are bought once per key, and a lost answer can be found. */
public abstract class ShippingCarrierContract {

    private static final int TRIES = 50;

    private final Tenant tenant = Samples.tenant();

    private ShippingCarrierFixture fixture;
    private ShippingCarrier carrier;

    /** For authors. */
    protected ShippingCarrierContract() {}

    /**
     * Supplies the carrier under test.
     *
     * @return the fixture; asked once for every test
     */
    protected abstract ShippingCarrierFixture fixture();

    @BeforeEach
    final void openCarrier() {
        fixture = fixture();
        carrier = fixture.carrier();
    }

    @Test
    void everyParcelGetsALabelOfItsOwn() {
        assertEquals(1, trackingNumbers(bought(shipment(1))).size());
        assertEquals(3, trackingNumbers(bought(shipment(3))).size());
    }

    @Test
    void aPurchaseSentAgainAnswersTheSame() {
        LabelRequest request = shipment(2);
        Bought first = bought(request);
        assertEquals(first, send(request));
        assertEquals(first, send(request));
    }

    @Test
    void twoKeysAreTwoPurchases() {
        Set<String> numbers = new HashSet<>(trackingNumbers(bought(shipment(1))));
        numbers.addAll(trackingNumbers(bought(shipment(1))));
        assertEquals(2, numbers.size());
    }

    @Test
    void anUndeliverableAddressIsRejectedForGood() {
        LabelRequest request = request(fixture.undeliverable(), 1);
        Rejected first = assertInstanceOf(Rejected.class, send(request));
        assertEquals(first, send(request));
        assertEquals(Optional.of(first), carrier.lookup(request));
    }

    @Test
    void aKeyThatWasNeverSentIsUnknownToTheLookup() {
        bought(shipment(1));
        assertEquals(Optional.empty(), carrier.lookup(shipment(1)));
        assertEquals(Optional.empty(), carrier.lookup(request(fixture.undeliverable(), 1)));
    }

    @Test
    void askingBuysNothingAndUsesNoKeyUp() {
        LabelRequest request = shipment(1);
        assertEquals(Optional.empty(), carrier.lookup(request));
        assertEquals(Optional.empty(), carrier.lookup(request));
        Bought answer = bought(request);
        assertEquals(Optional.of(answer), carrier.lookup(request));
        assertEquals(Optional.of(answer), carrier.lookup(request));
    }

    @Test
    void aPurchaseWhoseAnswerGotLostIsFoundAndNotMadeTwice() {
        LabelRequest request = shipment(2);
        lost(request);
        Bought found = assertInstanceOf(Bought.class, carrier.lookup(request).orElseThrow());
        assertEquals(2, trackingNumbers(found).size());
        assertEquals(found, send(request));
    }

    @Test
    void sendingAgainWithoutAskingFirstIsSafeToo() {
        LabelRequest request = shipment(1);
        lost(request);
        Bought again = bought(request);
        assertEquals(Optional.of(again), carrier.lookup(request));
        assertEquals(again, send(request));
    }

    @Test
    void aRejectionWhoseAnswerGotLostIsFoundToo() {
        LabelRequest request = request(fixture.undeliverable(), 1);
        lost(request);
        Rejected found =
                assertInstanceOf(Rejected.class, carrier.lookup(request).orElseThrow());
        assertEquals(found, send(request));
    }

    @Test
    void onlyOneAnswerGetsLost() {
        lost(shipment(1));
        bought(shipment(1));
    }

    @Test
    void eightThreadsWithOneKeyBuyOnce() {
        LabelRequest request = shipment(1);
        List<LabelAnswer> answers = Threads.together(thread -> settled(request));
        assertEquals(1, new HashSet<>(answers).size(), () -> "one answer, but " + answers);
        assertEquals(Optional.of(answers.get(0)), carrier.lookup(request));
    }

    @Test
    void eightThreadsWithKeysOfTheirOwnBuyEightLabels() {
        List<LabelAnswer> answers = Threads.together(thread -> settled(shipment(1)));
        Set<String> numbers = new HashSet<>();
        answers.forEach(answer -> numbers.addAll(trackingNumbers(assertInstanceOf(Bought.class, answer))));
        assertEquals(8, numbers.size());
    }

    @Test
    void theTermsAreAlwaysTheSame() {
        PortTerms terms = carrier.terms();
        bought(shipment(1));
        assertEquals(terms, carrier.terms());
        assertTrue(terms.keyRetention().compareTo(terms.maxInFlight()) >= 0);
        assertFalse(terms.keyRetention().isZero(), "a key that is forgotten at once protects nobody");
    }

    private LabelRequest shipment(int parcels) {
        return request(fixture.deliverable(), parcels);
    }

    private LabelRequest request(Address to, int parcels) {
        String id = UUID.randomUUID().toString();
        return new LabelRequest(
                "kit-" + id,
                tenant,
                OrderId.of("order-" + id),
                ShipmentId.of("shipment-" + id),
                fixture.from(),
                Optional.of(to),
                parcels);
    }

    /** Sends a request; an exception is what the engine takes it for. */
    private LabelAnswer send(LabelRequest request) {
        try {
            return carrier.buyLabels(request);
        } catch (RuntimeException e) {
            return new Unknown(e.getClass().getName());
        }
    }

    private Bought bought(LabelRequest request) {
        Bought answer = assertInstanceOf(Bought.class, send(request));
        assertEquals(request.parcels(), answer.parcels().size(), "one label per parcel");
        return answer;
    }

    private void lost(LabelRequest request) {
        fixture.loseNextReply();
        assertInstanceOf(Unknown.class, send(request), "a lost answer must be unknown, not guessed");
    }

    /** A definite answer; a service that is busy with a key may say "unknown" a few times. */
    private LabelAnswer settled(LabelRequest request) {
        LabelAnswer answer = send(request);
        for (int i = 1; i < TRIES && answer instanceof Unknown; i++) {
            answer = send(request);
        }
        return answer;
    }

    private static Set<String> trackingNumbers(Bought answer) {
        return new HashSet<>(
                answer.parcels().stream().map(Parcel::trackingNumber).toList());
    }
}
