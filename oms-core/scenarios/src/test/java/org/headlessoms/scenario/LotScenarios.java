package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Outcome;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.Order;
import org.headlessoms.returns.Disposition;
import org.headlessoms.returns.ReceiveReturn;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.DefineLot;
import org.headlessoms.stock.LotMismatch;
import org.headlessoms.stock.ReceiptLine;
import org.headlessoms.stock.ReceiveStock;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.stock.StockReceived;
import org.headlessoms.stock.Tracking;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.LotId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.ReturnId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** The scenarios' clock stands at 1 March 2026. */
@OnEveryStorage
class LotScenarios extends Scenario {

    private static final Sku MILK = Sku.of("MILK");
    private static final LotId EARLY = LotId.of("B");
    private static final LotId LATE = LotId.of("A");
    private static final LotId FOR_EVER = LotId.of("0");

    private void milk(long minimumRemainingDays) {
        world.oms
                .stock()
                .defineItem(new DefineItem(world.next(), MILK, "", List.of(), Tracking.LOT, minimumRemainingDays))
                .orElseThrow();
        lot(EARLY, Optional.of(LocalDate.of(2026, 3, 10)));
        lot(LATE, Optional.of(LocalDate.of(2026, 4, 10)));
        lot(FOR_EVER, Optional.empty());
    }

    private void lot(LotId id, Optional<LocalDate> expiresOn) {
        world.oms
                .stock()
                .defineLot(new DefineLot(world.next(), MILK, id, expiresOn))
                .orElseThrow();
    }

    private Outcome<StockReceived> received(LocationId location, Optional<LotId> lot, long units) {
        return world.oms
                .stock()
                .receive(new ReceiveStock(world.next(), location, List.of(new ReceiptLine(MILK, units, lot)), ""));
    }

    private void stocked(LocationId location, LotId lot, long units) {
        received(location, Optional.of(lot), units).orElseThrow();
    }

    private static StockPlace at(LotId lot) {
        return StockPlace.of(MAIN).inLot(Optional.of(lot));
    }

    private long available(LotId lot) {
        return world.oms.stock().levels(MILK).stream()
                .filter(level -> level.key().place().equals(at(lot)))
                .mapToLong(level -> level.available())
                .sum();
    }

    private Map<StockPlace, Long> reserved(OrderId id) {
        return world.find(id).line(LINE_1).orElseThrow().reservedAt();
    }

    private OrderId backordered(long quantity) {
        return world.placed(order -> order.line(MILK, quantity, 100).allocation(AllocationPolicy.BACKORDER));
    }

    @Test
    void whatExpiresFirstIsSoldFirst() {
        milk(0);
        stocked(MAIN, FOR_EVER, 5);
        stocked(MAIN, LATE, 5);
        stocked(MAIN, EARLY, 5);
        assertThat(reserved(world.placed(MILK, 3, 100))).isEqualTo(Map.of(at(EARLY), 3L));
        assertThat(reserved(world.placed(MILK, 8, 100)))
                .isEqualTo(Map.of(at(EARLY), 2L, at(LATE), 5L, at(FOR_EVER), 1L));
    }

    @Test
    void anExpiredLotIsNotSold() {
        milk(0);
        stocked(MAIN, EARLY, 5);
        world.clock.advance(Duration.ofDays(9));
        assertThat(reserved(world.placed(MILK, 1, 100))).isEqualTo(Map.of(at(EARLY), 1L));
        world.clock.advance(Duration.ofDays(1));
        OrderId id = backordered(1);
        assertThat(reserved(id)).isEmpty();
        assertThat(world.find(id).line(LINE_1).orElseThrow().quantities().backordered())
                .isEqualTo(1);
        stocked(MAIN, LATE, 1);
        assertThat(reserved(id)).isEqualTo(Map.of(at(LATE), 1L));
    }

    @Test
    void aLotMustBeGoodForAsLongAsTheItemAsks() {
        milk(10);
        stocked(MAIN, EARLY, 5);
        stocked(MAIN, LATE, 5);
        assertThat(reserved(backordered(6))).isEqualTo(Map.of(at(LATE), 5L));
    }

    @Test
    void unitsGoBackToTheLotTheyCameFrom() {
        milk(0);
        stocked(MAIN, EARLY, 2);
        stocked(MAIN, LATE, 5);
        OrderId id = world.placed(MILK, 4, 100);
        assertThat(available(EARLY)).isZero();
        assertThat(available(LATE)).isEqualTo(3);
        world.oms
                .orders()
                .cancel(CancelOrder.all(world.next(), id, "changed mind"))
                .orElseThrow();
        assertThat(available(EARLY)).isEqualTo(2);
        assertThat(available(LATE)).isEqualTo(5);
    }

    @Test
    void aReturnSaysItsLotUnlessOnlyOneWasShipped() {
        milk(0);
        stocked(MAIN, EARLY, 2);
        stocked(MAIN, LATE, 5);
        OrderId one = world.placed(MILK, 1, 100);
        world.shipAll(one);
        world.returned(one, LINE_1, 1, Disposition.RESTOCK);
        assertThat(available(EARLY)).isEqualTo(2);
        OrderId two = world.placed(MILK, 4, 100);
        world.shipAll(two);
        ReturnId rma = world.authorized(two, LINE_1, 2);
        assertThat(receive(two, rma, Optional.empty()).refusalOrThrow())
                .isEqualTo(new LotMismatch(MILK, Tracking.LOT, Optional.empty()));
        assertThat(receive(two, rma, Optional.of(LotId.of("Z"))).refusalOrThrow())
                .isEqualTo(new NotFound("lot", "Z"));
        receive(two, rma, Optional.of(LATE)).orElseThrow();
        assertThat(available(LATE)).isEqualTo(5);
        Order order = world.find(two);
        assertThat(order.line(LINE_1).orElseThrow().quantities().returned()).isEqualTo(2);
    }

    private Outcome<?> receive(OrderId id, ReturnId rma, Optional<LotId> lot) {
        return world.oms
                .returns()
                .receive(new ReceiveReturn(
                        world.next(),
                        id,
                        rma,
                        MAIN,
                        List.of(new ReceiveReturn.Line(LINE_1, 2, Disposition.RESTOCK, lot))));
    }

    @Test
    void unitsAreOnlyBookedInALotIfTheItemHasLots() {
        milk(0);
        Sku plain = world.item("PLAIN");
        assertThat(received(MAIN, Optional.empty(), 1).refusalOrThrow())
                .isEqualTo(new LotMismatch(MILK, Tracking.LOT, Optional.empty()));
        assertThat(received(MAIN, Optional.of(LotId.of("Z")), 1).refusalOrThrow())
                .isEqualTo(new NotFound("lot", "Z"));
        assertThat(world.oms
                        .stock()
                        .defineLot(new DefineLot(world.next(), plain, EARLY, Optional.empty()))
                        .refusalOrThrow())
                .isEqualTo(new LotMismatch(plain, Tracking.NONE, Optional.of(EARLY)));
    }

    @Test
    void availabilityIsKnownPerLot() {
        milk(0);
        stocked(MAIN, EARLY, 2);
        stocked(STORE, EARLY, 3);
        stocked(MAIN, LATE, 5);
        assertThat(available(EARLY)).isEqualTo(2);
        assertThat(world.available(MILK)).isEqualTo(10);
        assertThat(world.level(MILK, STORE).available()).isEqualTo(3);
    }
}
