package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.LINE_2;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.PARCEL;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.headlessoms.command.NotFound;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.fulfilment.AlreadyDelivered;
import org.headlessoms.fulfilment.DeliverShipment;
import org.headlessoms.fulfilment.Fulfilment;
import org.headlessoms.fulfilment.LabelPurchase;
import org.headlessoms.fulfilment.NothingToRelease;
import org.headlessoms.fulfilment.Parcel;
import org.headlessoms.fulfilment.ReleaseFulfilment;
import org.headlessoms.fulfilment.ShipFulfilment;
import org.headlessoms.fulfilment.Shipment;
import org.headlessoms.fulfilment.UnitsNotAvailable;
import org.headlessoms.fulfilment.UnitsOfLine;
import org.headlessoms.inmemory.Behaviour;
import org.headlessoms.inmemory.ScriptableCarrier;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.LineQuantities;
import org.headlessoms.order.OrderStatus;
import org.headlessoms.value.FulfilmentId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

@OnEveryStorage
class FulfilmentScenarios extends Scenario {

    private final ScriptableCarrier carrier = new ScriptableCarrier();

    @Override
    OmsEngine options(OmsEngine engine) {
        return engine.carrier(carrier);
    }

    @Test
    void anOrderIsReleasedShippedAndDelivered() {
        Sku sku = world.stocked("A", 5);
        OrderId id = world.placed(sku, 3, 100);
        Fulfilment fulfilment = world.released(id).get(0);
        assertThat(fulfilment.location()).isEqualTo(MAIN);
        assertThat(world.find(id).lines().get(0).quantities()).isEqualTo(new LineQuantities(3, 0, 0, 0, 3, 0, 0, 0, 0));
        Shipment shipment = world.shipped(id, fulfilment.id());
        assertThat(world.onHand(sku)).isEqualTo(2);
        assertThat(world.find(id).status()).isEqualTo(OrderStatus.SHIPPED);
        world.oms
                .fulfilments()
                .deliver(new DeliverShipment(world.next(), id, shipment.id()))
                .orElseThrow();
        assertThat(world.find(id).status()).isEqualTo(OrderStatus.DELIVERED);
        assertThat(world.find(id).lines().get(0).quantities()).isEqualTo(new LineQuantities(3, 0, 0, 0, 0, 3, 0, 3, 0));
        assertRefused(
                () -> world.oms.fulfilments().deliver(new DeliverShipment(world.next(), id, shipment.id())),
                new AlreadyDelivered(shipment.id()));
    }

    @Test
    void partialShipmentsTakeFromTheLocationTheyLeave() {
        Sku sku = world.stocked("A", 3);
        world.receive(sku, STORE, 2);
        OrderId id = world.placed(sku, 5, 100);
        List<Fulfilment> fulfilments = world.released(id);
        ship(id, fulfilments.get(0).id(), UnitsOfLine.of(LINE_1, 1));
        ship(id, fulfilments.get(1).id(), UnitsOfLine.of(LINE_1, 2));
        assertThat(world.level(sku, MAIN).reserved()).isEqualTo(2);
        assertThat(world.level(sku, STORE).onHand()).isZero();
        assertThat(world.find(id).status()).isEqualTo(OrderStatus.PARTIALLY_SHIPPED);
        assertRefused(
                () -> world.oms
                        .fulfilments()
                        .ship(new ShipFulfilment(
                                world.next(),
                                id,
                                fulfilments.get(0).id(),
                                List.of(UnitsOfLine.of(LINE_1, 3)),
                                List.of(PARCEL))),
                new UnitsNotAvailable(LINE_1, 3, 2));
        ship(id, fulfilments.get(0).id(), UnitsOfLine.of(LINE_1, 2));
        assertThat(world.moneyMoved())
                .containsExactly("AUTHORIZE 5.00 GBP", "CAPTURE 1.00 GBP", "CAPTURE 2.00 GBP", "CAPTURE 2.00 GBP");
        assertRefused(
                () -> world.oms
                        .fulfilments()
                        .ship(ShipFulfilment.all(
                                world.next(), id, fulfilments.get(0).id(), PARCEL)),
                new UnitsNotAvailable(LINE_1, 3, 0));
    }

    @Test
    void someUnitsAndSomeLocationsCanBeReleasedFirst() {
        Sku a = world.stocked("A", 3);
        Sku b = world.item("B");
        world.receive(b, STORE, 3);
        OrderId id = world.placed(order -> order.line(a, 3, 100).line(b, 2, 100));
        ReleaseFulfilment some =
                new ReleaseFulfilment(world.next(), id, Optional.of(MAIN), List.of(UnitsOfLine.of(LINE_1, 2)));
        assertThat(world.oms.fulfilments().release(some).orElseThrow().fulfilments())
                .hasSize(1);
        assertRefused(
                () -> world.oms
                        .fulfilments()
                        .release(new ReleaseFulfilment(
                                world.next(), id, Optional.of(MAIN), List.of(UnitsOfLine.of(LINE_2, 1)))),
                new UnitsNotAvailable(LINE_2, 1, 0));
        assertThat(world.released(id)).extracting(Fulfilment::location).containsExactly(MAIN, STORE);
        assertRefused(
                () -> world.oms.fulfilments().release(ReleaseFulfilment.all(world.next(), id)),
                new NothingToRelease(id));
    }

    @Test
    void cancellingReleasedUnitsFreesThemAndTheRestShips() {
        Sku sku = world.stocked("A", 3);
        OrderId id = world.placed(sku, 3, 100);
        Fulfilment fulfilment = world.released(id).get(0);
        world.oms
                .orders()
                .cancel(CancelOrder.units(world.next(), id, LINE_1, 1, ""))
                .orElseThrow();
        assertThat(world.available(sku)).isEqualTo(1);
        Shipment shipment = world.shipped(id, fulfilment.id());
        assertThat(shipment.units().get(0).quantity()).isEqualTo(2);
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 3.00 GBP", "CAPTURE 2.00 GBP", "VOID 1.00 GBP");
    }

    @Test
    void unlabelledParcelsGetLabelsOneEach() {
        Sku sku = world.stocked("A", 3);
        OrderId id = world.placed(sku, 3, 100);
        Shipment shipment = shipUnlabelled(id, 2);
        assertThat(shipment.label().orElseThrow().status()).isEqualTo(LabelPurchase.Status.BOUGHT);
        assertThat(shipment.parcels()).hasSize(2).allMatch(Parcel::isLabelled);
    }

    @Test
    void aLostAnswerOfTheCarrierBuysTheLabelsOnce() {
        for (Behaviour lost : List.of(Behaviour.loseReply(), Behaviour.loseRequest(), Behaviour.unknownAfterDoing())) {
            int before = carrier.effects().size();
            carrier.next(lost);
            Sku sku = world.stocked("A" + before, 1);
            OrderId id = world.placed(sku, 1, 100);
            Shipment shipment = shipUnlabelled(id, 1);
            assertThat(shipment.label().orElseThrow().status()).isEqualTo(LabelPurchase.Status.UNKNOWN);
            assertThat(shipment.parcels().get(0).isLabelled()).isFalse();
            world.pass(Duration.ofSeconds(31));
            Shipment later = world.find(id).shipment(shipment.id()).orElseThrow();
            assertThat(later.label().orElseThrow().status()).isEqualTo(LabelPurchase.Status.BOUGHT);
            assertThat(later.parcels().get(0).isLabelled()).isTrue();
            assertThat(carrier.effects()).hasSize(before + 1);
        }
    }

    @Test
    void aRefusalOfTheCarrierIsKeptWithItsReason() {
        carrier.next(Behaviour.reject("no such street"));
        Sku sku = world.stocked("A", 1);
        Shipment shipment = shipUnlabelled(world.placed(sku, 1, 100), 1);
        assertThat(shipment.label().orElseThrow().status()).isEqualTo(LabelPurchase.Status.REJECTED);
        assertThat(shipment.label().orElseThrow().detail()).isEqualTo("no such street");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        Sku sku = world.stocked("A", 3);
        OrderId id = world.placed(sku, 3, 100);
        OrderId other = OrderId.of("nobody");
        assertRefused(
                () -> world.oms.fulfilments().release(ReleaseFulfilment.all(world.next(), other)),
                new NotFound("order", "nobody"));
        assertRefused(
                () -> world.oms.fulfilments().ship(ShipFulfilment.all(world.next(), id, FulfilmentId.of("F9"), PARCEL)),
                new NotFound("fulfilment", "F9"));
    }

    private Shipment shipUnlabelled(OrderId id, int parcels) {
        FulfilmentId fulfilment = world.released(id).get(0).id();
        Shipment shipped = world.oms
                .fulfilments()
                .ship(new ShipFulfilment(
                        world.next(), id, fulfilment, List.of(), Collections.nCopies(parcels, Parcel.UNLABELLED)))
                .orElseThrow()
                .shipment();
        return world.find(id).shipment(shipped.id()).orElseThrow();
    }

    private void ship(OrderId id, FulfilmentId fulfilment, UnitsOfLine units) {
        world.oms
                .fulfilments()
                .ship(new ShipFulfilment(world.next(), id, fulfilment, List.of(units), List.of(PARCEL)))
                .orElseThrow();
    }
}
