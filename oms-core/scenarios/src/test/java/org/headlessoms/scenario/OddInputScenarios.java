package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headlessoms.payment.PaymentOperation.Kind.AUTHORIZE;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.PARCEL;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.fulfilment.LabelPurchase;
import org.headlessoms.fulfilment.Parcel;
import org.headlessoms.fulfilment.ReleaseFulfilment;
import org.headlessoms.fulfilment.ShipFulfilment;
import org.headlessoms.fulfilment.Shipment;
import org.headlessoms.fulfilment.UnitsNotAvailable;
import org.headlessoms.fulfilment.UnitsOfLine;
import org.headlessoms.hold.Hold;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.inmemory.Behaviour;
import org.headlessoms.inmemory.ScriptableCarrier;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderStatus;
import org.headlessoms.returns.Disposition;
import org.headlessoms.returns.ReceiveReturn;
import org.headlessoms.stock.AdjustStock;
import org.headlessoms.stock.CountStock;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.Address;
import org.headlessoms.value.CustomerId;
import org.headlessoms.value.FulfilmentId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.Metadata;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.ReturnId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** What no polite caller sends, and what no polite gateway answers. */
@OnEveryStorage
class OddInputScenarios extends Scenario {

    private final ScriptableCarrier carrier = new ScriptableCarrier();

    @Override
    OmsEngine options(OmsEngine engine) {
        return engine.carrier(carrier);
    }

    @Test
    void quantitiesWhoseSumDoesNotFitAreRefusedLikeAnyTooMany() {
        Sku sku = world.stocked("A", 5);
        OrderId id = world.placed(sku, 3, 100);
        UnitsOfLine endless = UnitsOfLine.of(LINE_1, Long.MAX_VALUE);
        assertRefusedAsTooMany(() -> world.oms
                .fulfilments()
                .release(new ReleaseFulfilment(world.next(), id, Optional.empty(), List.of(endless, endless))));
        FulfilmentId fulfilment = world.released(id).get(0).id();
        assertRefusedAsTooMany(() -> world.oms
                .fulfilments()
                .ship(new ShipFulfilment(world.next(), id, fulfilment, List.of(endless, endless), List.of(PARCEL))));
        world.shipped(id, fulfilment);
        ReturnId rma = world.authorized(id, LINE_1, 3);
        ReceiveReturn.Line all = new ReceiveReturn.Line(LINE_1, Long.MAX_VALUE, Disposition.SCRAP);
        assertRefusedAsTooMany(
                () -> world.oms.returns().receive(new ReceiveReturn(world.next(), id, rma, MAIN, List.of(all, all))));
    }

    @Test
    void aCountIsBoundedLikeEveryQuantity() {
        Sku sku = world.item("A");
        StockKey key = new StockKey(sku, MAIN);
        assertRefused(
                () -> world.oms.stock().count(new CountStock(world.next(), key, Long.MAX_VALUE, "")),
                new LimitExceeded("count.counted", 1_000_000, Long.MAX_VALUE));
        world.receive(sku, MAIN, 1);
        assertThat(world.onHand(sku)).isEqualTo(1);
    }

    @Test
    void aHoldForAFractionOfAMillisecondExpiresToo() {
        Sku sku = world.stocked("A", 5);
        HoldId id = world.oms
                .holds()
                .place(PlaceHold.of(world.next(), Duration.ofNanos(1), new PlaceHold.Line(sku, 5)))
                .orElseThrow()
                .hold()
                .id();
        world.pass(Duration.ZERO);
        world.pass(Duration.ofMillis(1));
        world.pass(Duration.ofMinutes(5));
        assertThat(world.oms.holds().find(id).orElseThrow().status()).isEqualTo(Hold.Status.EXPIRED);
        assertThat(world.available(sku)).isEqualTo(5);
    }

    @Test
    void aRefusalThatQuotesALongNumberIsStillARefusal() {
        Sku sku = world.stocked("A", 1);
        world.gateway.next(AUTHORIZE, Behaviour.decline("trace 4111111111111111"));
        Order order = world.find(world.placed(sku, 1, 100));
        assertThat(order.status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(order.payments().operations().get(0).detail()).isEqualTo("trace 4111111111111111");
        assertThat(world.available(sku)).isEqualTo(1);
    }

    @Test
    void aRefusalOfTheCarrierThatQuotesALongNumberIsStillARefusal() {
        Sku sku = world.stocked("A", 1);
        carrier.next(Behaviour.reject("parcel 4111111111111111"));
        OrderId id = world.placed(sku, 1, 100);
        Shipment shipment = world.oms
                .fulfilments()
                .ship(ShipFulfilment.all(
                        world.next(), id, world.released(id).get(0).id(), Parcel.UNLABELLED))
                .orElseThrow()
                .shipment();
        LabelPurchase label =
                world.find(id).shipment(shipment.id()).orElseThrow().label().orElseThrow();
        assertThat(label.status()).isEqualTo(LabelPurchase.Status.REJECTED);
    }

    @Test
    void onlyParcelsWithoutALabelGetOne() {
        Sku sku = world.stocked("A", 2);
        OrderId id = world.placed(sku, 2, 100);
        FulfilmentId fulfilment = world.released(id).get(0).id();
        world.oms
                .fulfilments()
                .ship(new ShipFulfilment(world.next(), id, fulfilment, List.of(), List.of(PARCEL, Parcel.UNLABELLED)))
                .orElseThrow();
        List<Parcel> parcels = world.find(id).shipments().get(0).parcels();
        assertThat(parcels).containsExactly(PARCEL, new Parcel("scripted", "TRACK-1"));
    }

    @Test
    void whatPeopleWriteComesBackAsTheyWroteIt() {
        Sku sku = world.stocked("A", 5);
        String words = "Zoë O'Brien \"quoted\" 'single' \\ %s ${x} 漢字 \uD83D\uDE9A \u0301 <b>&amp;</b>\n\tend";
        Map<String, String> notes =
                new TreeMap<>(Map.of("gift", words, "GIFT", "other", "x".repeat(64), "y".repeat(512)));
        Address address = Address.of(words, words, "Köln", "50667", "DE");
        OrderId id =
                world.placed(order -> order.line(sku, 1, 100).shipTo(address).metadata(new Metadata(notes)));
        assertThat(world.find(id).header().shipTo()).contains(address);
        assertThat(world.find(id).header().metadata().entries()).isEqualTo(notes);
        String longest = "ä".repeat(8 * 1024);
        world.oms
                .stock()
                .adjust(new AdjustStock(world.next(), new StockKey(sku, MAIN), 1, longest))
                .orElseThrow();
        assertThat(world.oms
                        .stock()
                        .ledger(new StockKey(sku, MAIN), org.headlessoms.spi.PageRequest.first(10))
                        .items())
                .extracting(entry -> entry.movement().reason())
                .contains(longest);
    }

    @Test
    void textThatNoDatabaseKeepsIsRefusedBeforeAnythingHappens() {
        Sku sku = world.stocked("A", 5);
        for (String text : List.of("a\u0000b", "a\uD800b", "\uDC00", "a\u202Eb")) {
            assertThatThrownBy(() -> new AdjustStock(world.next(), new StockKey(sku, MAIN), 1, text))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void idsAreComparedCharacterByCharacter() {
        Sku lower = world.stocked("a-1", 1);
        Sku upper = world.stocked("A-1", 2);
        Sku other = world.stocked("A.1", 3);
        assertThat(world.available(lower)).isEqualTo(1);
        assertThat(world.available(upper)).isEqualTo(2);
        assertThat(world.available(other)).isEqualTo(3);
        CustomerId jane = CustomerId.of("jane");
        world.placed(order -> order.orderId(OrderId.of("x")).customer(jane).line(lower, 1, 100));
        world.placed(order ->
                order.orderId(OrderId.of("X")).customer(CustomerId.of("JANE")).line(upper, 1, 200));
        assertThat(world.find(OrderId.of("x")).total().minor()).isEqualTo(100);
        assertThat(world.find(OrderId.of("X")).total().minor()).isEqualTo(200);
    }

    private void assertRefusedAsTooMany(java.util.function.Supplier<org.headlessoms.command.Outcome<?>> command) {
        String before = world.digest();
        assertThat(command.get().refusalOrThrow()).isInstanceOf(UnitsNotAvailable.class);
        assertThat(world.digest()).isEqualTo(before);
    }
}
