package org.headlessoms.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.headlessoms.fulfilment.Parcel;
import org.headlessoms.inmemory.ScriptableCarrier.Effect;
import org.headlessoms.spi.LabelAnswer;
import org.headlessoms.spi.LabelAnswer.Bought;
import org.headlessoms.spi.LabelAnswer.Rejected;
import org.headlessoms.spi.LabelAnswer.Unknown;
import org.headlessoms.spi.LabelRequest;
import org.headlessoms.spi.PortTerms;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.ShipmentId;
import org.headlessoms.value.Tenant;
import org.junit.jupiter.api.Test;

/** What the script does; that the carrier keeps the port's promises is the contract's business. */
class ScriptableCarrierTest {

    private static final OrderId ORDER = OrderId.of("order-1");
    private static final ShipmentId SHIPMENT = ShipmentId.of("shipment-1");

    private final ScriptableCarrier carrier = new ScriptableCarrier();

    @Test
    void everyParcelGetsTheNextTrackingNumber() {
        List<Parcel> first = List.of(new Parcel("scripted", "TRACK-1"), new Parcel("scripted", "TRACK-2"));
        List<Parcel> second = List.of(new Parcel("scripted", "TRACK-3"));
        assertThat(carrier.buyLabels(request("k-1", 2))).isEqualTo(new Bought(first, "LABEL-1"));
        assertThat(carrier.buyLabels(request("k-2", 1))).isEqualTo(new Bought(second, "LABEL-2"));
        assertThat(carrier.effects())
                .containsExactly(new Effect("k-1", ORDER, SHIPMENT, first), new Effect("k-2", ORDER, SHIPMENT, second));
    }

    @Test
    void behavioursAreUsedInTheirOrderAndThenTheUsualOne() {
        carrier.next(Behaviour.reject("first")).next(Behaviour.approve()).always(Behaviour.reject("closed"));
        assertThat(carrier.buyLabels(request("k-1", 1))).isEqualTo(new Rejected("first"));
        assertThat(carrier.buyLabels(request("k-2", 1))).isInstanceOf(Bought.class);
        assertThat(carrier.buyLabels(request("k-3", 1))).isEqualTo(new Rejected("closed"));
        assertThat(carrier.calls()).isEqualTo(3);
        assertThat(carrier.effects()).hasSize(1);
    }

    @Test
    void aLostRequestBuysNothingALostReplyDoes() {
        carrier.next(Behaviour.loseRequest()).next(Behaviour.loseReply());
        LabelRequest request = request("k-1", 1);
        assertThatThrownBy(() -> carrier.buyLabels(request)).isInstanceOf(UncheckedIOException.class);
        assertThat(carrier.lookup(request)).isEmpty();
        assertThat(carrier.effects()).isEmpty();
        assertThatThrownBy(() -> carrier.buyLabels(request)).isInstanceOf(UncheckedIOException.class);
        LabelAnswer found = carrier.lookup(request).orElseThrow();
        assertThat(found).isInstanceOf(Bought.class);
        assertThat(carrier.buyLabels(request)).isEqualTo(found);
        assertThat(carrier.effects()).hasSize(1);
        assertThat(carrier.calls()).isEqualTo(3);
    }

    @Test
    void unknownComesWithAndWithoutTheThingDone() {
        carrier.next(Behaviour.unknownWithoutDoing()).next(Behaviour.unknownAfterDoing());
        assertThat(carrier.buyLabels(request("k-1", 1))).isEqualTo(new Unknown("timeout"));
        assertThat(carrier.buyLabels(request("k-2", 1))).isEqualTo(new Unknown("timeout"));
        assertThat(carrier.lookup(request("k-1", 1))).isEmpty();
        assertThat(carrier.lookup(request("k-2", 1))).containsInstanceOf(Bought.class);
        assertThat(carrier.effects()).extracting(Effect::key).containsExactly("k-2");
    }

    @Test
    void aKeyOfAnotherShipmentBuysNothing() {
        carrier.buyLabels(request("k-1", 1));
        assertThat(carrier.buyLabels(request("k-1", 2))).isInstanceOf(Unknown.class);
        assertThat(carrier.lookup(request("k-1", 2))).containsInstanceOf(Unknown.class);
        assertThat(carrier.effects()).hasSize(1);
    }

    @Test
    void lookupsFailAsOftenAsTheyShould() {
        carrier.lookupFailsTimes(1);
        assertThatThrownBy(() -> carrier.lookup(request("k-1", 1))).isInstanceOf(UncheckedIOException.class);
        assertThat(carrier.lookup(request("k-1", 1))).isEmpty();
        assertThat(carrier.lookups()).isEqualTo(2);
    }

    @Test
    void whatOnlyAnAuthorizationCanDoIsRefused() {
        Behaviour expiring = Behaviour.approveUntil(Instant.EPOCH);
        assertThatIllegalArgumentException().isThrownBy(() -> carrier.next(expiring));
        assertThatIllegalArgumentException().isThrownBy(() -> carrier.always(expiring));
    }

    @Test
    void termsAreADayAndHalfAMinuteUnlessToldOtherwise() {
        assertThat(carrier.terms()).isEqualTo(new PortTerms(Duration.ofHours(24), Duration.ofSeconds(30)));
        PortTerms others = new PortTerms(Duration.ofHours(1), Duration.ZERO);
        assertThat(new ScriptableCarrier(others).terms()).isEqualTo(others);
    }

    private static LabelRequest request(String key, int parcels) {
        return new LabelRequest(key, Tenant.DEFAULT, ORDER, SHIPMENT, LocationId.of("main"), Optional.empty(), parcels);
    }
}
