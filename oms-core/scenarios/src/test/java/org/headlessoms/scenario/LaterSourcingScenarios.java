package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.LINE_2;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.STORE;
import static org.headlessoms.scenario.World.where;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.headlessoms.fulfilment.RejectFulfilment;
import org.headlessoms.fulfilment.RejectionReason;
import org.headlessoms.fulfilment.StockEffect;
import org.headlessoms.fulfilment.UnitsOfLine;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.hold.ReleaseHold;
import org.headlessoms.order.AllocateOrder;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.LineQuantities;
import org.headlessoms.order.NothingToAllocate;
import org.headlessoms.order.OrderLine;
import org.headlessoms.sourcing.DeliveryTerms;
import org.headlessoms.sourcing.PickUp;
import org.headlessoms.stock.CountStock;
import org.headlessoms.stock.ShortagePolicy;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.FulfilmentId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** What an order asks of the way its units are found holds for whatever it gets later, too. */
@OnEveryStorage
class LaterSourcingScenarios extends Scenario {

    private static final FulfilmentId F1 = FulfilmentId.of("F1");
    private static final DeliveryTerms ONE_SHIPMENT = DeliveryTerms.NONE.withMaxShipments(1);
    private static final DeliveryTerms TOGETHER = DeliveryTerms.NONE.withTogether(LINE_1, LINE_2);

    private OrderId placed(DeliveryTerms terms, Sku sku, long units) {
        return world.placed(
                order -> order.terms(terms).allocation(AllocationPolicy.PARTIAL).line(sku, units, 100));
    }

    private OrderLine line(OrderId id, LineId line) {
        return world.find(id).line(line).orElseThrow();
    }

    private void reject(OrderId id, LineId line, long units) {
        world.oms
                .fulfilments()
                .reject(new RejectFulfilment(
                        world.next(),
                        id,
                        F1,
                        List.of(UnitsOfLine.of(line, units)),
                        RejectionReason.NOT_IN_STOCK,
                        "",
                        StockEffect.UNTOUCHED,
                        Duration.ofDays(1)))
                .orElseThrow();
    }

    private void allocatesNothing(OrderId id) {
        assertRefused(
                () -> world.oms.orders().allocate(new AllocateOrder(world.next(), id)), new NothingToAllocate(id));
    }

    @Test
    void whatIsBeingPickedCountsAsAShipment() {
        Sku sku = world.stocked("A", 2);
        world.receive(sku, STORE, 5);
        OrderId id = placed(ONE_SHIPMENT, sku, 2);
        world.released(id);
        reject(id, LINE_1, 1);
        assertThat(line(id, LINE_1).quantities()).isEqualTo(new LineQuantities(2, 1, 0, 0, 1, 0, 0, 0, 0));
        allocatesNothing(id);
    }

    @Test
    void whatHasShippedCountsAsAShipment() {
        Sku sku = world.stocked("A", 2);
        OrderId id = placed(ONE_SHIPMENT, sku, 3);
        world.shipAll(id);
        world.receive(sku, STORE, 5);
        allocatesNothing(id);
        world.receive(sku, MAIN, 5);
        world.oms.orders().allocate(new AllocateOrder(world.next(), id)).orElseThrow();
        assertThat(where(line(id, LINE_1))).isEqualTo(Map.of(MAIN, 1L));
    }

    @Test
    void whatIsRejectedAsAWholeMayShipFromElsewhere() {
        Sku sku = world.stocked("A", 2);
        world.receive(sku, STORE, 5);
        OrderId id = placed(ONE_SHIPMENT, sku, 2);
        world.released(id);
        reject(id, LINE_1, 2);
        assertThat(where(line(id, LINE_1))).isEqualTo(Map.of(STORE, 2L));
    }

    @Test
    void linesKeptTogetherDoNotPartWhenOneIsRejected() {
        Sku a = world.stocked("A", 2);
        Sku b = world.stocked("B", 2);
        world.receive(a, STORE, 2);
        world.receive(b, STORE, 2);
        OrderId id = world.placed(order -> order.terms(TOGETHER)
                .allocation(AllocationPolicy.PARTIAL)
                .line(a, 1, 100)
                .line(b, 1, 100));
        world.released(id);
        reject(id, LINE_2, 1);
        assertThat(line(id, LINE_2).quantities().open()).isEqualTo(1);
        allocatesNothing(id);
        reject(id, LINE_1, 1);
        world.oms.orders().allocate(new AllocateOrder(world.next(), id)).orElseThrow();
        assertThat(where(line(id, LINE_1))).isEqualTo(Map.of(STORE, 1L));
        assertThat(where(line(id, LINE_2))).isEqualTo(Map.of(STORE, 1L));
    }

    @Test
    void whatAnOrderLosesIsNotReplacedAgainstItsWishes() {
        Sku sku = world.stocked("A", 3);
        world.receive(sku, STORE, 5);
        OrderId id = placed(ONE_SHIPMENT, sku, 3);
        world.oms
                .stock()
                .count(new CountStock(world.next(), new StockKey(sku, MAIN), 1, "count", ShortagePolicy.RECORD))
                .orElseThrow();
        assertThat(line(id, LINE_1).quantities()).isEqualTo(new LineQuantities(3, 2, 0, 1, 0, 0, 0, 0, 0));
        world.receive(sku, STORE, 5);
        world.pass(Duration.ofHours(1));
        assertThat(where(line(id, LINE_1))).isEqualTo(Map.of(MAIN, 1L));
        world.receive(sku, MAIN, 5);
        world.oms.orders().allocate(new AllocateOrder(world.next(), id)).orElseThrow();
        assertThat(where(line(id, LINE_1))).isEqualTo(Map.of(MAIN, 3L));
    }

    @Test
    void whoHasShippedIsNotPreferredForTheRest() {
        Sku sku = world.item("A");
        world.receive(sku, STORE, 1);
        OrderId id = placed(DeliveryTerms.NONE, sku, 2);
        world.shipAll(id);
        world.receive(sku, STORE, 5);
        world.receive(sku, MAIN, 5);
        world.oms.orders().allocate(new AllocateOrder(world.next(), id)).orElseThrow();
        assertThat(where(line(id, LINE_1))).isEqualTo(Map.of(MAIN, 1L));
    }

    @Test
    void whoWaitsIsServedWhereItIsPickedUpFirst() {
        Sku sku = world.stocked("A", 1);
        world.receive(sku, STORE, 1);
        HoldId held = world.oms
                .holds()
                .place(PlaceHold.of(world.next(), Duration.ofHours(1), new PlaceHold.Line(sku, 2)))
                .orElseThrow()
                .hold()
                .id();
        OrderId id = world.placed(order -> order.terms(DeliveryTerms.NONE.withPickUp(new PickUp(STORE, false)))
                .allocation(AllocationPolicy.BACKORDER)
                .line(sku, 1, 100));
        assertThat(line(id, LINE_1).quantities().backordered()).isEqualTo(1);
        world.oms.holds().release(new ReleaseHold(world.next(), held)).orElseThrow();
        assertThat(where(line(id, LINE_1))).isEqualTo(Map.of(STORE, 1L));
    }
}
