package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headlessoms.command.AlreadyExists;
import org.headlessoms.hold.ChangeHold;
import org.headlessoms.hold.ExtendHold;
import org.headlessoms.hold.Hold;
import org.headlessoms.hold.HoldChanged;
import org.headlessoms.hold.HoldLine;
import org.headlessoms.hold.HoldNotActive;
import org.headlessoms.hold.HoldPlaced;
import org.headlessoms.hold.MoveHold;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.hold.ReleaseHold;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.OrderLine;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

@OnEveryStorage
class HoldScenarios extends Scenario {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    private HoldPlaced hold(PlaceHold.Line... lines) {
        return world.oms
                .holds()
                .place(PlaceHold.of(world.next(), QUARTER, lines))
                .orElseThrow();
    }

    private static PlaceHold.Line line(Sku sku, long quantity) {
        return new PlaceHold.Line(sku, quantity);
    }

    @Test
    void aHoldKeepsUnitsFromOthersAndReturnsThemExactlyOnceWhenItsTimeRunsOut() {
        Sku sku = world.stocked("A", 100);
        HoldPlaced placed = hold(line(sku, 20));
        assertThat(world.level(sku, MAIN)).isEqualTo(new StockLevel(new StockKey(sku, MAIN), 80, 0, 20, 0, 0, 0));
        world.pass(QUARTER.minusMillis(1));
        assertThat(world.available(sku)).isEqualTo(80);
        world.pass(Duration.ofMillis(1));
        assertThat(world.available(sku)).isEqualTo(100);
        world.pass(QUARTER);
        assertThat(world.available(sku)).isEqualTo(100);
        assertThat(world.oms.holds().find(placed.hold().id()).orElseThrow().status())
                .isEqualTo(Hold.Status.EXPIRED);
    }

    @Test
    void allOrNothingNamesEveryShortItem() {
        Sku a = world.stocked("A", 3);
        Sku b = world.stocked("B", 5);
        Sku c = world.stocked("C", 1);
        assertRefused(
                () -> world.oms
                        .holds()
                        .place(PlaceHold.of(world.next(), QUARTER, line(a, 2), line(b, 5), line(a, 2), line(c, 2))),
                new InsufficientStock(List.of(new Shortage(a, 4, 3), new Shortage(c, 2, 1))));
    }

    @Test
    void aPartialHoldKeepsWhatThereIsAndSaysWhatIsMissing() {
        Sku a = world.stocked("A", 3);
        world.receive(a, STORE, 1);
        Sku b = world.item("B");
        HoldPlaced placed = world.oms
                .holds()
                .place(new PlaceHold(world.next(), Optional.empty(), List.of(line(a, 9), line(b, 1)), QUARTER, true))
                .orElseThrow();
        assertThat(placed.hold().lines())
                .containsExactly(new HoldLine(new StockKey(a, MAIN), 3), new HoldLine(new StockKey(a, STORE), 1));
        assertThat(placed.shortages()).containsExactly(new Shortage(a, 9, 4), new Shortage(b, 1, 0));
    }

    @Test
    void aHoldCanBeExtendedAndReleased() {
        Sku sku = world.stocked("A", 5);
        HoldId id = hold(line(sku, 5)).hold().id();
        world.pass(Duration.ofMinutes(10));
        world.oms.holds().extend(new ExtendHold(world.next(), id, QUARTER)).orElseThrow();
        world.pass(Duration.ofMinutes(10));
        assertThat(world.available(sku)).isZero();
        world.oms.holds().release(new ReleaseHold(world.next(), id)).orElseThrow();
        assertThat(world.available(sku)).isEqualTo(5);
        assertRefused(
                () -> world.oms.holds().release(new ReleaseHold(world.next(), id)),
                new HoldNotActive(id, Hold.Status.RELEASED));
        assertRefused(
                () -> world.oms.holds().extend(new ExtendHold(world.next(), id, QUARTER)),
                new HoldNotActive(id, Hold.Status.RELEASED));
    }

    @Test
    void anOrderTakesAHoldOverExactlyOnceAndGivesBackWhatItDoesNotUse() {
        Sku sku = world.stocked("A", 10);
        HoldId id = hold(line(sku, 6)).hold().id();
        world.placed(order -> order.hold(id).line(sku, 4, 100));
        assertThat(world.level(sku, MAIN)).isEqualTo(new StockLevel(new StockKey(sku, MAIN), 6, 4, 0, 0, 0, 0));
        assertRefused(
                () -> world.oms
                        .orders()
                        .place(world.order()
                                .hold(id)
                                .line(sku, 1, 100)
                                .tender("card")
                                .build()),
                new HoldNotActive(id, Hold.Status.PROMOTED));
        world.pass(Duration.ofDays(1));
        assertThat(world.level(sku, MAIN).reserved()).isEqualTo(4);
    }

    @Test
    void ownHoldIsNeverCompetition() {
        Sku sku = world.stocked("A", 5);
        HoldId id = hold(line(sku, 5)).hold().id();
        OrderId order = world.placed(one -> one.hold(id).line(sku, 5, 100));
        assertThat(world.find(order).lines().get(0).quantities().reserved()).isEqualTo(5);
    }

    @Test
    void unitsBeyondTheHoldComeFromWhatIsAvailable() {
        Sku sku = world.stocked("A", 5);
        HoldId id = hold(line(sku, 3)).hold().id();
        world.receive(sku, STORE, 2);
        OrderId order = world.placed(
                one -> one.hold(id).allocation(AllocationPolicy.BACKORDER).line(sku, 9, 100));
        OrderLine line = world.find(order).lines().get(0);
        assertThat(World.where(line)).isEqualTo(Map.of(MAIN, 5L, STORE, 2L));
        assertThat(line.quantities().backordered()).isEqualTo(2);
    }

    @Test
    void aHoldPastItsTimeIsOverAlsoIfNobodySweptItYet() {
        Sku sku = world.stocked("A", 5);
        HoldId id = hold(line(sku, 5)).hold().id();
        world.clock.advance(QUARTER);
        assertRefused(
                () -> world.oms
                        .orders()
                        .place(world.order()
                                .hold(id)
                                .line(sku, 1, 100)
                                .tender("card")
                                .build()),
                new HoldNotActive(id, Hold.Status.EXPIRED));
    }

    @Test
    void aHoldsIdIsTakenOnce() {
        Sku sku = world.stocked("A", 5);
        HoldId id = HoldId.of("cart-1");
        PlaceHold first = new PlaceHold(world.next(), Optional.of(id), List.of(line(sku, 1)), QUARTER, false);
        world.oms.holds().place(first).orElseThrow();
        assertRefused(
                () -> world.oms
                        .holds()
                        .place(new PlaceHold(world.next(), Optional.of(id), List.of(line(sku, 1)), QUARTER, false)),
                new AlreadyExists("hold", "cart-1"));
    }

    @Test
    void whatAHoldGivesBackServesBackorders() {
        Sku sku = world.stocked("A", 5);
        HoldId id = hold(line(sku, 5)).hold().id();
        OrderId order =
                world.placed(one -> one.allocation(AllocationPolicy.BACKORDER).line(sku, 2, 100));
        assertThat(world.find(order).lines().get(0).quantities().backordered()).isEqualTo(2);
        world.oms.holds().release(new ReleaseHold(world.next(), id)).orElseThrow();
        assertThat(world.find(order).lines().get(0).quantities().reserved()).isEqualTo(2);
        assertThat(world.available(sku)).isEqualTo(3);
    }

    @Test
    void anExpiredHoldIsFreeTheMomentItIsNeededAlsoIfNoWorkerRuns() {
        Sku sku = world.stocked("A", 100);
        for (int i = 0; i < 50; i++) {
            hold(line(sku, 2));
        }
        world.clock.advance(QUARTER.minusMillis(1));
        assertRefused(
                () -> world.oms.holds().place(PlaceHold.of(world.next(), QUARTER, line(sku, 1))),
                new InsufficientStock(List.of(new Shortage(sku, 1, 0))));
        world.clock.advance(Duration.ofMillis(1));
        HoldPlaced placed = hold(line(sku, 100));
        assertThat(placed.hold().lines()).containsExactly(new HoldLine(new StockKey(sku, MAIN), 100));
        assertThat(world.level(sku, MAIN)).isEqualTo(new StockLevel(new StockKey(sku, MAIN), 0, 0, 100, 0, 0, 0));
    }

    @Test
    void whoWaitedLongerGetsTheUnitsOfAnExpiredHoldFirst() {
        Sku sku = world.stocked("A", 5);
        hold(line(sku, 5));
        OrderId first =
                world.placed(one -> one.allocation(AllocationPolicy.BACKORDER).line(sku, 4, 100));
        world.clock.advance(QUARTER);
        OrderId second =
                world.placed(one -> one.allocation(AllocationPolicy.BACKORDER).line(sku, 3, 100));
        assertThat(world.find(first).lines().get(0).quantities().reserved()).isEqualTo(4);
        assertThat(world.find(second).lines().get(0).quantities().reserved()).isEqualTo(1);
        assertThat(world.find(second).lines().get(0).quantities().backordered()).isEqualTo(2);
    }

    @Test
    void aHoldChangesUpAndDownAndOnlyTheDifferenceMoves() {
        Sku a = world.stocked("A", 5);
        Sku b = world.stocked("B", 5);
        HoldId id = hold(line(a, 4), line(b, 2)).hold().id();
        HoldChanged changed = world.oms
                .holds()
                .change(new ChangeHold(world.next(), id, List.of(line(a, 3), line(a, 2)), false))
                .orElseThrow();
        assertThat(changed.lines()).containsExactly(new HoldLine(new StockKey(a, MAIN), 5));
        assertThat(world.level(a, MAIN)).isEqualTo(new StockLevel(new StockKey(a, MAIN), 0, 0, 5, 0, 0, 0));
        assertThat(world.level(b, MAIN)).isEqualTo(new StockLevel(new StockKey(b, MAIN), 5, 0, 0, 0, 0, 0));
        world.oms
                .holds()
                .change(new ChangeHold(world.next(), id, List.of(line(a, 1)), false))
                .orElseThrow();
        assertThat(world.level(a, MAIN)).isEqualTo(new StockLevel(new StockKey(a, MAIN), 4, 0, 1, 0, 0, 0));
    }

    @Test
    void aChangeThatIsShortIsRefusedWithWhatThereIsItsOwnUnitsIncluded() {
        Sku a = world.stocked("A", 5);
        HoldId id = hold(line(a, 4)).hold().id();
        assertRefused(
                () -> world.oms.holds().change(new ChangeHold(world.next(), id, List.of(line(a, 9)), false)),
                new InsufficientStock(List.of(new Shortage(a, 9, 5))));
        HoldChanged partly = world.oms
                .holds()
                .change(new ChangeHold(world.next(), id, List.of(line(a, 9)), true))
                .orElseThrow();
        assertThat(partly.lines()).containsExactly(new HoldLine(new StockKey(a, MAIN), 5));
        assertThat(partly.shortages()).containsExactly(new Shortage(a, 9, 5));
    }

    @Test
    void whatAChangeGivesBackServesBackorders() {
        Sku sku = world.stocked("A", 5);
        HoldId id = hold(line(sku, 5)).hold().id();
        OrderId order =
                world.placed(one -> one.allocation(AllocationPolicy.BACKORDER).line(sku, 3, 100));
        world.oms
                .holds()
                .change(new ChangeHold(world.next(), id, List.of(line(sku, 3)), false))
                .orElseThrow();
        assertThat(world.find(order).lines().get(0).quantities().reserved()).isEqualTo(2);
        assertThat(world.level(sku, MAIN)).isEqualTo(new StockLevel(new StockKey(sku, MAIN), 0, 2, 3, 0, 0, 0));
    }

    @Test
    void aHoldMovesToALocationThatHasEnoughAndNotToOneThatHasLess() {
        Sku sku = world.stocked("A", 5);
        world.receive(sku, STORE, 2);
        HoldId id = hold(line(sku, 5)).hold().id();
        assertRefused(
                () -> world.oms.holds().move(new MoveHold(world.next(), id, sku, MAIN, STORE, 3)),
                new InsufficientStock(List.of(new Shortage(sku, 3, 2))));
        assertRefused(
                () -> world.oms.holds().move(new MoveHold(world.next(), id, sku, STORE, MAIN, 1)),
                new InsufficientStock(List.of(new Shortage(sku, 1, 0))));
        HoldChanged moved = world.oms
                .holds()
                .move(new MoveHold(world.next(), id, sku, MAIN, STORE, 2))
                .orElseThrow();
        assertThat(moved.lines())
                .containsExactly(new HoldLine(new StockKey(sku, MAIN), 3), new HoldLine(new StockKey(sku, STORE), 2));
        assertThat(world.level(sku, MAIN)).isEqualTo(new StockLevel(new StockKey(sku, MAIN), 2, 0, 3, 0, 0, 0));
        assertThat(world.level(sku, STORE)).isEqualTo(new StockLevel(new StockKey(sku, STORE), 0, 0, 2, 0, 0, 0));
    }
}
