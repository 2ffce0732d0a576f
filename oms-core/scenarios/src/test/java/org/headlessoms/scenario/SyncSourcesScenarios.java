package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.MAIN;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.headlessoms.fulfilment.PickedUnits;
import org.headlessoms.fulfilment.ReportShortPick;
import org.headlessoms.fulfilment.StockEffect;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.stock.BookCycleCount;
import org.headlessoms.stock.ShortagePolicy;
import org.headlessoms.stock.StockKey;
import org.headlessoms.sync.LineReport;
import org.headlessoms.sync.SourceLine;
import org.headlessoms.sync.SynchroniseStock;
import org.headlessoms.sync.Treatment;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.SnapshotId;
import org.headlessoms.value.SourceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A warehouse counted at noon, and its snapshot comes after others reported and pickers looked. */
@OnEveryStorage
class SyncSourcesScenarios extends Scenario {

    private static final SourceId WMS = SourceId.of("wms-1");
    private static final SourceId POS = SourceId.of("pos-7");

    private Sku sku;
    private Instant noon;

    @BeforeEach
    void tenUnitsBeforeNoon() {
        sku = world.stocked("A", 10);
        world.clock.advance(Duration.ofMinutes(1));
        noon = world.clock.instant();
        world.clock.advance(Duration.ofMinutes(1));
    }

    private StockKey main() {
        return new StockKey(sku, MAIN);
    }

    private void delta(SourceId source, long version, long units) {
        SourceLine line = new SourceLine(main(), version, units);
        world.oms
                .synchronisation()
                .synchronise(SynchroniseStock.delta(world.next(), source, List.of(line)))
                .orElseThrow();
    }

    private List<LineReport> snapshot(SourceId source, Instant asOf, long version, long units) {
        SourceLine line = new SourceLine(main(), version, units);
        return world.oms
                .synchronisation()
                .synchronise(SynchroniseStock.snapshot(
                        world.next(), source, SnapshotId.of("s" + version), asOf, List.of(line)))
                .orElseThrow()
                .reports();
    }

    private void shortPick(long ordered, long found) {
        OrderId order = world.placed(one -> one.line(sku, ordered, 100).allocation(AllocationPolicy.BACKORDER));
        world.oms
                .fulfilments()
                .reportShortPick(new ReportShortPick(
                        world.next(),
                        order,
                        world.released(order).get(0).id(),
                        List.of(PickedUnits.of(LINE_1, found)),
                        "",
                        StockEffect.WRITTEN_OFF,
                        Duration.ofDays(1)))
                .orElseThrow();
    }

    @Test
    void whatAnotherSourceSoldAfterTheCountStaysSold() {
        delta(POS, 1, -2);
        assertThat(snapshot(WMS, noon, 1, 10)).isEmpty();
        assertThat(world.onHand(sku)).isEqualTo(8);
        delta(POS, 2, -1);
        delta(POS, 3, 4);
        assertThat(snapshot(WMS, noon, 2, 9))
                .containsExactly(new LineReport(main(), Treatment.CHANGED, 9, 11, 1, 10, 0));
        assertThat(world.onHand(sku)).isEqualTo(10);
    }

    @Test
    void whatAnotherSourceSoldBeforeTheCountIsInIt() {
        delta(POS, 1, -2);
        snapshot(WMS, world.clock.instant(), 1, 7);
        assertThat(world.onHand(sku)).isEqualTo(7);
    }

    @Test
    void whatTheSourceItselfReportedIsInItsNextNumber() {
        delta(WMS, 1, -2);
        delta(POS, 1, -1);
        snapshot(WMS, noon, 2, 8);
        assertThat(world.onHand(sku)).isEqualTo(7);
    }

    @Test
    void ofTwoSnapshotsTheLaterMessageHolds() {
        snapshot(POS, noon, 1, 6);
        snapshot(WMS, noon, 1, 9);
        assertThat(world.onHand(sku)).isEqualTo(9);
    }

    @Test
    void whatIsPromisedAndSoldElsewhereStaysSold() {
        OrderId order = world.placed(one -> one.line(sku, 10, 100).allocation(AllocationPolicy.BACKORDER));
        delta(POS, 1, -4);
        snapshot(WMS, noon, 1, 10);
        assertThat(world.onHand(sku)).isEqualTo(6);
        assertThat(world.find(order).lines().get(0).quantities().backordered()).isEqualTo(4);
    }

    @Test
    void whatAPickerMissedIsSubtractedIfTheSourceDidNotMissItYet() {
        shortPick(5, 3);
        assertThat(snapshot(WMS, noon, 1, 10)).isEmpty();
        assertThat(world.onHand(sku)).isEqualTo(8);
    }

    @Test
    void whatTheSourceMissedAlreadyIsNotSubtractedAgain() {
        shortPick(5, 3);
        assertThat(snapshot(WMS, noon, 1, 8)).isEmpty();
        assertThat(snapshot(WMS, noon, 2, 9)).isEmpty();
        assertThat(world.onHand(sku)).isEqualTo(8);
        assertThat(snapshot(WMS, noon, 3, 7)).containsExactly(new LineReport(main(), Treatment.CHANGED, 7, 8, 0, 7, 0));
    }

    @Test
    void whatACountMissedAndThenAPickerIsNotSubtractedAgain() {
        OrderId order = world.placed(one -> one.line(sku, 10, 100).allocation(AllocationPolicy.BACKORDER));
        world.released(order);
        world.oms
                .stock()
                .bookCycleCount(new BookCycleCount(
                        world.next(), List.of(new BookCycleCount.Line(main(), 8)), "counted", ShortagePolicy.RECORD))
                .orElseThrow();
        Instant counted = world.clock.instant();
        world.clock.advance(Duration.ofMinutes(1));
        world.oms
                .fulfilments()
                .reportShortPick(new ReportShortPick(
                        world.next(),
                        order,
                        world.find(order).fulfilments().get(0).id(),
                        List.of(PickedUnits.of(LINE_1, 8)),
                        "",
                        StockEffect.WRITTEN_OFF,
                        Duration.ofDays(1)))
                .orElseThrow();
        assertThat(snapshot(WMS, counted, 1, 8)).isEmpty();
        assertThat(world.onHand(sku)).isEqualTo(8);
        assertThat(world.oms.synchronisation().shortage(main()).flatMap(one -> Optional.of(one.uncovered())))
                .contains(0L);
    }
}
