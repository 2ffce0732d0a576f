package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.LINE_2;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.OUTLET;
import static org.headlessoms.scenario.World.PARCEL;
import static org.headlessoms.scenario.World.STORE;
import static org.headlessoms.scenario.World.where;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Outcome;
import org.headlessoms.exclusion.LiftExclusion;
import org.headlessoms.exclusion.NotExcluded;
import org.headlessoms.exclusion.SourcingExclusion;
import org.headlessoms.fulfilment.Fulfilment;
import org.headlessoms.fulfilment.FulfilmentRejected;
import org.headlessoms.fulfilment.NothingOutstanding;
import org.headlessoms.fulfilment.RejectFulfilment;
import org.headlessoms.fulfilment.RejectionReason;
import org.headlessoms.fulfilment.ReservedUnits;
import org.headlessoms.fulfilment.ShipFulfilment;
import org.headlessoms.fulfilment.StockEffect;
import org.headlessoms.fulfilment.UnfulfilledUnits;
import org.headlessoms.fulfilment.UnitsNotAvailable;
import org.headlessoms.fulfilment.UnitsOfLine;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.order.AllocateOrder;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.LineQuantities;
import org.headlessoms.order.NothingToAllocate;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.order.OrderStatus;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.LedgerEntry;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.stock.StockMovement;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.FulfilmentId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

@OnEveryStorage
class RejectionScenarios extends Scenario {

    private static final Duration DAY = Duration.ofDays(1);
    private static final FulfilmentId F1 = FulfilmentId.of("F1");
    private static final Instant TOMORROW = Instant.parse("2026-03-02T12:00:00Z");

    private OrderId released(Sku sku, long quantity, AllocationPolicy policy) {
        OrderId id = world.placed(order -> order.line(sku, quantity, 100).allocation(policy));
        world.released(id);
        return id;
    }

    private Outcome<FulfilmentRejected> reject(OrderId id, FulfilmentId fulfilment, RejectionReason reason) {
        return world.oms.fulfilments().reject(RejectFulfilment.all(world.next(), id, fulfilment, reason, DAY));
    }

    private FulfilmentRejected rejected(OrderId id, FulfilmentId fulfilment, RejectionReason reason) {
        return reject(id, fulfilment, reason).orElseThrow();
    }

    private RejectFulfilment some(OrderId id, long units, StockEffect effect, Duration excludedFor) {
        return new RejectFulfilment(
                world.next(),
                id,
                F1,
                List.of(UnitsOfLine.of(LINE_1, units)),
                RejectionReason.OTHER,
                "because",
                effect,
                excludedFor);
    }

    private OrderLine line(OrderId id) {
        return world.find(id).line(LINE_1).orElseThrow();
    }

    private static StockLevel level(Sku sku, LocationId at, long available, long reserved) {
        return new StockLevel(new StockKey(sku, at), available, reserved, 0, 0, 0, 0);
    }

    @Test
    void whatOneLocationRejectsAnotherShips() {
        Sku sku = world.stocked("A", 5);
        world.receive(sku, STORE, 5);
        OrderId id = released(sku, 3, AllocationPolicy.ALL_OR_NOTHING);
        FulfilmentRejected rejected = rejected(id, F1, RejectionReason.CLOSED);
        assertThat(rejected.unfulfilled())
                .isEqualTo(new UnfulfilledUnits(
                        F1,
                        List.of(new ReservedUnits(LINE_1, StockPlace.of(MAIN), 3)),
                        StockEffect.UNTOUCHED,
                        Optional.of(TOMORROW),
                        true));
        assertThat(line(id).quantities()).isEqualTo(new LineQuantities(3, 0, 0, 3, 0, 0, 0, 0, 0));
        assertThat(where(line(id))).isEqualTo(Map.of(STORE, 3L));
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, MAIN, 5, 0));
        assertThat(world.level(sku, STORE)).isEqualTo(level(sku, STORE, 2, 3));
        assertThat(world.oms.fulfilments().exclusions(sku))
                .containsExactly(new SourcingExclusion(sku, MAIN, TOMORROW, "CLOSED", 1));
        Order order = world.find(id);
        assertThat(order.fulfilment(F1).orElseThrow().isDone()).isTrue();
        assertThat(order.status()).isEqualTo(OrderStatus.OPEN);
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 3.00 GBP");
        world.shipAll(id);
        assertThat(world.level(sku, STORE)).isEqualTo(level(sku, STORE, 2, 0));
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 3.00 GBP", "CAPTURE 3.00 GBP");
    }

    @Test
    void partOfItIsRejectedAndTheRestShips() {
        Sku sku = world.stocked("A", 5);
        world.receive(sku, STORE, 1);
        OrderId id = released(sku, 5, AllocationPolicy.BACKORDER);
        world.oms
                .fulfilments()
                .reject(some(id, 2, StockEffect.FOUND_DAMAGED, DAY))
                .orElseThrow();
        assertThat(line(id).quantities()).isEqualTo(new LineQuantities(5, 0, 1, 1, 3, 0, 0, 0, 0));
        assertThat(where(line(id))).isEqualTo(Map.of(STORE, 1L));
        assertThat(world.level(sku, MAIN)).isEqualTo(new StockLevel(new StockKey(sku, MAIN), 0, 3, 0, 0, 0, 2));
        world.shipped(id, F1);
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 5.00 GBP", "CAPTURE 3.00 GBP");
        assertThat(world.find(id).status()).isEqualTo(OrderStatus.PARTIALLY_SHIPPED);
        world.receive(sku, MAIN, 7);
        assertThat(line(id).quantities().backordered()).isEqualTo(1);
        world.receive(sku, STORE, 1);
        world.shipAll(id);
        assertThat(world.find(id).status()).isEqualTo(OrderStatus.SHIPPED);
        assertThat(world.level(sku, MAIN).available()).isEqualTo(7);
    }

    @Test
    void whatIsLeftAfterAShipmentIsRejected() {
        Sku sku = world.stocked("A", 5);
        world.receive(sku, STORE, 1);
        world.receive(sku, OUTLET, 9);
        OrderId id = released(sku, 4, AllocationPolicy.ALL_OR_NOTHING);
        world.oms
                .fulfilments()
                .ship(new ShipFulfilment(world.next(), id, F1, List.of(UnitsOfLine.of(LINE_1, 1)), List.of(PARCEL)))
                .orElseThrow();
        rejected(id, F1, RejectionReason.NOT_IN_STOCK);
        assertThat(line(id).quantities()).isEqualTo(new LineQuantities(4, 0, 0, 3, 0, 1, 0, 0, 0));
        assertThat(where(line(id))).isEqualTo(Map.of(OUTLET, 3L));
        assertThat(world.level(sku, MAIN)).isEqualTo(new StockLevel(new StockKey(sku, MAIN), 1, 0, 0, 0, 3, 0));
        world.shipAll(id);
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 4.00 GBP", "CAPTURE 1.00 GBP", "CAPTURE 3.00 GBP");
    }

    @Test
    void whenAllLocationsAreExcludedItWaitsUntilThatEnds() {
        Sku sku = world.stocked("A", 3);
        world.receive(sku, STORE, 3);
        OrderId id = released(sku, 3, AllocationPolicy.BACKORDER);
        rejected(id, F1, RejectionReason.NO_CAPACITY);
        world.clock.advance(Duration.ofHours(1));
        world.released(id);
        rejected(id, FulfilmentId.of("F2"), RejectionReason.NO_CAPACITY);
        assertThat(line(id).quantities()).isEqualTo(new LineQuantities(3, 0, 3, 0, 0, 0, 0, 0, 0));
        assertThat(world.available(sku)).isEqualTo(6);
        world.pass(Duration.ofMinutes(1));
        world.pass(Duration.ofHours(22));
        assertThat(line(id).quantities().backordered()).isEqualTo(3);
        world.pass(Duration.ofMinutes(59).minusMillis(1));
        assertThat(line(id).quantities().backordered()).isEqualTo(3);
        world.pass(Duration.ofMillis(1));
        assertThat(where(line(id))).isEqualTo(Map.of(MAIN, 3L));
        assertThat(world.oms.fulfilments().exclusions(sku))
                .extracting(SourcingExclusion::location)
                .containsExactly(STORE);
    }

    @Test
    void nobodyIsServedFromAnExcludedLocation() {
        Sku sku = world.stocked("A", 4);
        OrderId id = released(sku, 2, AllocationPolicy.PARTIAL);
        rejected(id, F1, RejectionReason.CLOSED);
        assertThat(line(id).quantities()).isEqualTo(new LineQuantities(2, 2, 0, 0, 0, 0, 0, 0, 0));
        InsufficientStock none = new InsufficientStock(List.of(new Shortage(sku, 1, 0)));
        assertRefused(
                () -> world.oms.orders().allocate(new AllocateOrder(world.next(), id)), new NothingToAllocate(id));
        assertRefused(
                () -> world.oms
                        .orders()
                        .place(world.order().line(sku, 1, 100).tender("card").build()),
                none);
        assertRefused(
                () -> world.oms
                        .holds()
                        .place(PlaceHold.of(world.next(), Duration.ofMinutes(5), new PlaceHold.Line(sku, 1))),
                none);
        OrderId waiting = world.placed(order -> order.line(sku, 1, 100).allocation(AllocationPolicy.BACKORDER));
        world.receive(sku, MAIN, 1);
        world.pass(Duration.ofMinutes(1));
        assertThat(line(waiting).quantities().backordered()).isEqualTo(1);
        world.pass(DAY);
        assertThat(where(line(waiting))).isEqualTo(Map.of(MAIN, 1L));
        world.oms.orders().allocate(new AllocateOrder(world.next(), id)).orElseThrow();
        assertThat(where(line(id))).isEqualTo(Map.of(MAIN, 2L));
    }

    @Test
    void otherItemsOfTheLocationAreSoldAsBefore() {
        Sku a = world.stocked("A", 2);
        Sku b = world.stocked("B", 2);
        OrderId id =
                world.placed(order -> order.line(a, 1, 100).line(b, 1, 100).allocation(AllocationPolicy.BACKORDER));
        world.released(id);
        world.oms.fulfilments().reject(some(id, 1, StockEffect.UNTOUCHED, DAY)).orElseThrow();
        assertThat(where(line(world.placed(b, 1, 100)))).isEqualTo(Map.of(MAIN, 1L));
        assertThat(world.find(id).line(LINE_2).orElseThrow().quantities().released())
                .isEqualTo(1);
    }

    @Test
    void aLiftedExclusionServesWhoWaits() {
        Sku sku = world.stocked("A", 4);
        OrderId id = released(sku, 2, AllocationPolicy.BACKORDER);
        rejected(id, F1, RejectionReason.CLOSED);
        assertRefused(
                () -> world.oms.fulfilments().liftExclusion(new LiftExclusion(world.next(), sku, STORE)),
                new NotExcluded(sku, STORE));
        world.oms
                .fulfilments()
                .liftExclusion(new LiftExclusion(world.next(), sku, MAIN))
                .orElseThrow();
        assertThat(where(line(id))).isEqualTo(Map.of(MAIN, 2L));
        assertThat(world.oms.fulfilments().exclusions(sku)).isEmpty();
        assertRefused(
                () -> world.oms.fulfilments().liftExclusion(new LiftExclusion(world.next(), sku, MAIN)),
                new NotExcluded(sku, MAIN));
        world.released(id);
        rejected(id, FulfilmentId.of("F2"), RejectionReason.CLOSED);
        assertThat(world.oms.fulfilments().exclusions(sku))
                .containsExactly(new SourcingExclusion(sku, MAIN, TOMORROW, "CLOSED", 3));
    }

    @Test
    void aShorterExclusionDoesNotEndALongerOne() {
        Sku sku = world.stocked("A", 4);
        OrderId id = released(sku, 2, AllocationPolicy.BACKORDER);
        OrderId other = released(sku, 2, AllocationPolicy.BACKORDER);
        rejected(id, F1, RejectionReason.CLOSED);
        world.oms
                .fulfilments()
                .reject(some(other, 2, StockEffect.UNTOUCHED, Duration.ofHours(1)))
                .orElseThrow();
        assertThat(world.oms.fulfilments().exclusions(sku))
                .extracting(SourcingExclusion::until)
                .containsExactly(TOMORROW);
    }

    @Test
    void brokenUnitsNeedNotExcludeTheLocation() {
        Sku sku = world.stocked("A", 4);
        OrderId id = released(sku, 3, AllocationPolicy.BACKORDER);
        world.oms
                .fulfilments()
                .reject(some(id, 1, StockEffect.FOUND_DAMAGED, Duration.ZERO))
                .orElseThrow();
        assertThat(line(id).quantities()).isEqualTo(new LineQuantities(3, 0, 0, 1, 2, 0, 0, 0, 0));
        assertThat(world.level(sku, MAIN)).isEqualTo(new StockLevel(new StockKey(sku, MAIN), 0, 3, 0, 0, 0, 1));
        assertThat(world.oms.fulfilments().exclusions(sku)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> some(id, 1, StockEffect.UNTOUCHED, Duration.ZERO));
    }

    @Test
    void whatIsWrittenOffIsInTheLedger() {
        Sku sku = world.stocked("A", 4);
        OrderId id = released(sku, 3, AllocationPolicy.BACKORDER);
        world.oms
                .fulfilments()
                .reject(some(id, 2, StockEffect.WRITTEN_OFF, DAY))
                .orElseThrow();
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, MAIN, 1, 1));
        List<StockMovement> movements =
                world.oms.stock().ledger(new StockKey(sku, MAIN), PageRequest.first(20)).items().stream()
                        .map(LedgerEntry::movement)
                        .filter(one -> one.kind() == StockMovement.Kind.WRITTEN_OFF)
                        .toList();
        assertThat(movements).hasSize(1);
        assertThat(movements.get(0).quantity()).isEqualTo(2);
        assertThat(movements.get(0).reason()).isEqualTo("because");
        assertThat(world.oms.verify().differences()).isEmpty();
    }

    @Test
    void aRejectionTakesEffectOnce() {
        Sku sku = world.stocked("A", 5);
        world.receive(sku, STORE, 5);
        OrderId id = released(sku, 3, AllocationPolicy.ALL_OR_NOTHING);
        RejectFulfilment command = RejectFulfilment.all(world.next(), id, F1, RejectionReason.CLOSED, DAY);
        FulfilmentRejected first = world.oms.fulfilments().reject(command).orElseThrow();
        String before = world.digest();
        assertThat(world.oms.fulfilments().reject(command)).isEqualTo(new Outcome.Accepted<>(first, true));
        assertThat(world.digest()).isEqualTo(before);
        assertRefused(() -> reject(id, F1, RejectionReason.CLOSED), new NothingOutstanding(F1));
        assertRefused(
                () -> world.oms.fulfilments().ship(ShipFulfilment.all(world.next(), id, F1, PARCEL)),
                new UnitsNotAvailable(LINE_1, 3, 0));
    }

    @Test
    void whatCannotBeRejectedIsRefused() {
        Sku sku = world.stocked("A", 5);
        OrderId id = released(sku, 3, AllocationPolicy.ALL_OR_NOTHING);
        assertRefused(
                () -> world.oms.fulfilments().reject(some(id, 4, StockEffect.UNTOUCHED, DAY)),
                new UnitsNotAvailable(LINE_1, 4, 3));
        assertRefused(
                () -> reject(id, FulfilmentId.of("F2"), RejectionReason.CLOSED), new NotFound("fulfilment", "F2"));
        assertRefused(() -> reject(OrderId.of("no"), F1, RejectionReason.CLOSED), new NotFound("order", "no"));
        Duration tooLong = Duration.ofDays(366).plusSeconds(1);
        assertRefused(
                () -> world.oms.fulfilments().reject(some(id, 1, StockEffect.UNTOUCHED, tooLong)),
                new LimitExceeded("exclusion.seconds", 31_622_400, 31_622_401));
    }

    @Test
    void aHoldKeepsWhatItHasAtAnExcludedLocation() {
        Sku sku = world.stocked("A", 4);
        PlaceHold hold = PlaceHold.of(world.next(), Duration.ofDays(2), new PlaceHold.Line(sku, 1));
        var held = world.oms.holds().place(hold).orElseThrow().hold().id();
        OrderId id = released(sku, 2, AllocationPolicy.BACKORDER);
        rejected(id, F1, RejectionReason.CLOSED);
        OrderId promoted = world.placed(order -> order.hold(held).line(sku, 1, 100));
        assertThat(where(line(promoted))).isEqualTo(Map.of(MAIN, 1L));
    }

    @Test
    void eachPartialShipmentLeavesItsOwnLocation() {
        Sku sku = world.stocked("A", 3);
        world.receive(sku, STORE, 2);
        OrderId id = world.placed(sku, 5, 100);
        List<Fulfilment> fulfilments = world.released(id);
        assertThat(fulfilments).extracting(Fulfilment::location).containsExactly(MAIN, STORE);
        world.shipped(id, fulfilments.get(0).id());
        assertThat(world.level(sku, MAIN)).isEqualTo(level(sku, MAIN, 0, 0));
        assertThat(world.level(sku, STORE)).isEqualTo(level(sku, STORE, 0, 2));
        world.shipped(id, fulfilments.get(1).id());
        assertThat(world.level(sku, STORE)).isEqualTo(level(sku, STORE, 0, 0));
        assertThat(world.onHand(sku)).isZero();
    }
}
