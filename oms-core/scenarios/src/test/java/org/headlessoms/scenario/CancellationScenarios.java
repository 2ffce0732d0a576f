package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.LINE_2;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headlessoms.fulfilment.Fulfilment;
import org.headlessoms.fulfilment.ReleaseFulfilment;
import org.headlessoms.fulfilment.ShipFulfilment;
import org.headlessoms.fulfilment.UnitsNotAvailable;
import org.headlessoms.fulfilment.UnitsOfLine;
import org.headlessoms.inmemory.Behaviour;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.CancelledUnits;
import org.headlessoms.order.Charge;
import org.headlessoms.order.LineBucket;
import org.headlessoms.order.LineQuantities;
import org.headlessoms.order.NothingToCancel;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderStatus;
import org.headlessoms.order.UnitsCancelled;
import org.headlessoms.payment.PaymentOperation.Kind;
import org.headlessoms.payment.PaymentStatus;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** Cancelling takes what is cheapest to give up first, gives its stock back and its money, and never touches what shipped. */
@OnEveryStorage
class CancellationScenarios extends Scenario {

    /** Ten units: 2 backordered, 2 reserved at the store, 3 released and 3 shipped from the main warehouse. */
    private OrderId inEveryBucket(Sku sku) {
        world.receive(sku, MAIN, 6);
        world.receive(sku, STORE, 2);
        OrderId id = world.placed(
                order -> order.allocation(AllocationPolicy.BACKORDER).line(sku, 10, 100));
        Fulfilment shipped = release(id, 3);
        world.shipped(id, shipped.id());
        release(id, 3);
        assertThat(quantities(id)).isEqualTo(new LineQuantities(10, 0, 2, 2, 3, 3, 0, 0, 0));
        return id;
    }

    private Fulfilment release(OrderId id, long units) {
        return world.oms
                .fulfilments()
                .release(new ReleaseFulfilment(
                        world.next(), id, Optional.of(MAIN), List.of(UnitsOfLine.of(LINE_1, units))))
                .orElseThrow()
                .fulfilments()
                .get(0);
    }

    private LineQuantities quantities(OrderId id) {
        return world.find(id).lines().get(0).quantities();
    }

    private UnitsCancelled cancel(OrderId id, long units) {
        return world.oms
                .orders()
                .cancel(CancelOrder.units(world.next(), id, LINE_1, units, ""))
                .orElseThrow();
    }

    private CancelOrder from(OrderId id, long units, LineBucket bucket) {
        return new CancelOrder(world.next(), id, List.of(new CancelOrder.Line(LINE_1, units, Optional.of(bucket))), "");
    }

    @Test
    void unitsAreTakenFromTheBacklogFirstThenFromReservationsThenFromThePickList() {
        Sku sku = world.item("A");
        OrderId id = inEveryBucket(sku);
        UnitsCancelled cancelled = cancel(id, 6);
        assertThat(cancelled.units())
                .extracting(CancelledUnits::from)
                .containsExactly(LineBucket.BACKORDERED, LineBucket.RESERVED, LineBucket.RELEASED);
        assertThat(cancelled.units()).extracting(CancelledUnits::quantity).containsExactly(2L, 2L, 2L);
        assertThat(quantities(id)).isEqualTo(new LineQuantities(10, 0, 0, 0, 1, 3, 6, 0, 0));
        assertThat(world.level(sku, MAIN).reserved()).isEqualTo(1);
        assertThat(world.level(sku, MAIN).available()).isEqualTo(2);
        assertThat(world.level(sku, STORE).available()).isEqualTo(2);
        assertThat(world.oms.backorders().queue(sku, 10)).isEmpty();
    }

    @Test
    void openUnitsGoBeforeAllOthers() {
        Sku sku = world.stocked("A", 2);
        OrderId id =
                world.placed(order -> order.allocation(AllocationPolicy.PARTIAL).line(sku, 5, 100));
        cancel(id, 4);
        assertThat(quantities(id)).isEqualTo(new LineQuantities(5, 0, 0, 1, 0, 0, 4, 0, 0));
        assertThat(world.available(sku)).isEqualTo(1);
    }

    @Test
    void aNamedBucketIsTakenAndNoOther() {
        Sku sku = world.item("A");
        OrderId id = inEveryBucket(sku);
        world.oms.orders().cancel(from(id, 1, LineBucket.RELEASED)).orElseThrow();
        // the freed unit goes to the same line, which waits for it
        assertThat(quantities(id)).isEqualTo(new LineQuantities(10, 0, 1, 3, 2, 3, 1, 0, 0));
        assertThat(World.where(world.find(id).lines().get(0))).isEqualTo(Map.of(MAIN, 1L, STORE, 2L));
        assertRefused(
                () -> world.oms.orders().cancel(from(id, 3, LineBucket.RELEASED)), new UnitsNotAvailable(LINE_1, 3, 2));
        assertRefused(
                () -> world.oms.orders().cancel(from(id, 1, LineBucket.SHIPPED)), new UnitsNotAvailable(LINE_1, 1, 0));
        assertRefused(
                () -> world.oms.orders().cancel(from(id, 1, LineBucket.CANCELLED)),
                new UnitsNotAvailable(LINE_1, 1, 0));
        assertRefused(
                () -> world.oms.orders().cancel(from(id, 1, LineBucket.OPEN)), new UnitsNotAvailable(LINE_1, 1, 0));
    }

    @Test
    void cancellingTheRestOfAPartlyShippedOrderGivesUpItsMoneyAndKeepsItsCharges() {
        Sku sku = world.item("A");
        world.receive(sku, MAIN, 1);
        OrderId id = world.placed(order -> order.allocation(AllocationPolicy.BACKORDER)
                .line(sku, 3, 334, 2, 0)
                .charge("shipping", 499));
        world.shipAll(id);
        world.oms.orders().cancel(CancelOrder.all(world.next(), id, "too slow")).orElseThrow();
        Order order = world.find(id);
        assertThat(order.status()).isEqualTo(OrderStatus.SHIPPED);
        assertThat(order.charges()).extracting(Charge::status).containsExactly(Charge.Status.BILLED);
        assertThat(order.total().minor()).isEqualTo(832);
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 14.99 GBP", "CAPTURE 8.32 GBP", "VOID 6.67 GBP");
        assertThat(order.paymentStatus()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void cancelledOneByOneAnOrderEndsCancelledAndItsPriceSums() {
        Sku sku = world.stocked("A", 3);
        OrderId id = world.placed(order -> order.line(sku, 3, 334, 2, 0).charge("shipping", 499));
        assertThat(totalAfter(id)).isEqualTo(1166);
        assertThat(totalAfter(id)).isEqualTo(833);
        assertThat(world.find(id).status()).isEqualTo(OrderStatus.OPEN);
        assertThat(totalAfter(id)).isZero();
        assertThat(world.find(id).status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(world.find(id).charges()).extracting(Charge::status).containsExactly(Charge.Status.CANCELLED);
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 14.99 GBP", "VOID 14.99 GBP");
        assertRefused(() -> world.oms.orders().cancel(CancelOrder.all(world.next(), id, "")), new NothingToCancel(id));
    }

    private long totalAfter(OrderId id) {
        cancel(id, 1);
        return world.find(id).total().minor();
    }

    @Test
    void oneLineIsCancelledAndTheOtherShips() {
        Sku a = world.stocked("A", 2);
        Sku b = world.stocked("B", 2);
        OrderId id = world.placed(order -> order.line(a, 2, 100).line(b, 1, 250));
        cancel(id, 2);
        world.shipAll(id);
        assertThat(world.onHand(a)).isEqualTo(2);
        assertThat(world.onHand(b)).isEqualTo(1);
        assertThat(world.find(id).line(LINE_2).orElseThrow().quantities().shipped())
                .isEqualTo(1);
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 4.50 GBP", "CAPTURE 2.50 GBP", "VOID 2.00 GBP");
    }

    @Test
    void severalLinesAreCancelledTogetherOrNotAtAll() {
        Sku a = world.stocked("A", 2);
        Sku b = world.stocked("B", 2);
        OrderId id = world.placed(order -> order.line(a, 2, 100).line(b, 2, 100));
        CancelOrder.Line one = new CancelOrder.Line(LINE_1, 1, Optional.empty());
        assertRefused(
                () -> world.oms
                        .orders()
                        .cancel(new CancelOrder(
                                world.next(), id, List.of(one, new CancelOrder.Line(LINE_2, 3, Optional.empty())), "")),
                new UnitsNotAvailable(LINE_2, 3, 2));
        assertThatThrownBy(() -> new CancelOrder(world.next(), id, List.of(one, one), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOrderOfChargesOnlyIsCancelledUntilItIsPaid() {
        world.gateway.next(Kind.AUTHORIZE, Behaviour.loseReply());
        OrderId unpaid = world.placed(order -> order.charge("gift-card", 5000));
        world.oms.orders().cancel(CancelOrder.all(world.next(), unpaid, "")).orElseThrow();
        world.pass(Duration.ofSeconds(31));
        assertThat(world.find(unpaid).status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 50.00 GBP", "VOID 50.00 GBP");
        OrderId paid = world.placed(order -> order.charge("gift-card", 5000));
        assertRefused(
                () -> world.oms.orders().cancel(CancelOrder.all(world.next(), paid, "")), new NothingToCancel(paid));
    }

    @Test
    void aFulfilmentWithoutUnitsShipsNothing() {
        Sku sku = world.stocked("A", 2);
        OrderId id = world.placed(order -> order.line(sku, 2, 100));
        Fulfilment fulfilment = world.released(id).get(0);
        cancel(id, 2);
        assertThat(world.find(id).fulfilment(fulfilment.id()).orElseThrow().outstanding())
                .isEmpty();
        assertRefused(
                () -> world.oms.fulfilments().ship(ShipFulfilment.all(world.next(), id, fulfilment.id(), World.PARCEL)),
                new UnitsNotAvailable(LINE_1, 2, 0));
        assertThat(world.find(id).status()).isEqualTo(OrderStatus.CANCELLED);
    }
}
