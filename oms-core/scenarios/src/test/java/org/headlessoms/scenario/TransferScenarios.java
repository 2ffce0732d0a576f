package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.LINE_2;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.STORE;

import java.util.List;
import java.util.Optional;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.NotFound;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.stock.StockCondition;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.stock.StockMovement.Kind;
import org.headlessoms.supply.ChangeExpectedSupply;
import org.headlessoms.supply.SupplyOfTransfer;
import org.headlessoms.transfer.CloseTransfer;
import org.headlessoms.transfer.ExceedsInTransit;
import org.headlessoms.transfer.ExceedsUnshipped;
import org.headlessoms.transfer.NothingUnshipped;
import org.headlessoms.transfer.ReceiveTransfer;
import org.headlessoms.transfer.ShipTransfer;
import org.headlessoms.transfer.Transfer.Status;
import org.headlessoms.transfer.TransferClosed;
import org.headlessoms.transfer.TransferEnded;
import org.headlessoms.transfer.TransferUnits;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** What becomes of the units of a transfer. */
@OnEveryStorage
class TransferScenarios extends TransferScenario {

    @Test
    void whatIsRequestedIsReservedWhereItIs() {
        Sku sku = world.stocked("A", 10);
        requested(sku, 4);
        assertThat(world.level(sku, MAIN)).isEqualTo(new StockLevel(new StockKey(sku, MAIN), 6, 4, 0, 0, 0, 0));
        assertStands(Status.REQUESTED, 4, 0, 0, 0, 0);
        assertThat(expected(sku)).isEmpty();
        assertThat(world.oms.transfers().openTo(STORE)).containsExactly(transfer());
        assertThat(world.oms.transfers().openTo(MAIN)).isEmpty();
        assertThat(world.oms.transfers().list(PageRequest.first(9)).items()).containsExactly(transfer());
    }

    @Test
    void whatLeftIsExpectedWhereItGoes() {
        Sku sku = inTransit(4);
        assertThat(world.onHand(sku)).isEqualTo(6);
        assertThat(world.level(sku, MAIN).reserved()).isZero();
        assertStands(Status.IN_TRANSIT, 0, 4, 0, 0, 0);
        assertThat(expected(sku)).containsExactly("4/4 store 2026-03-06");
        assertRefused(
                () -> world.oms.supply().change(new ChangeExpectedSupply(world.next(), supply().id(), MONDAY, 9)),
                new SupplyOfTransfer(supply().id()));
    }

    @Test
    void aTransferMayLeaveInParts() {
        Sku sku = world.stocked("A", 10);
        requested(sku, 4);
        assertThat(ship(1).orElseThrow().units()).containsExactly(new TransferUnits(LINE_1, 1));
        assertStands(Status.PARTLY_SHIPPED, 3, 1, 0, 0, 0);
        assertThat(world.level(sku, MAIN)).isEqualTo(new StockLevel(new StockKey(sku, MAIN), 6, 3, 0, 0, 0, 0));
        assertThat(expected(sku)).containsExactly("1/1 store 2026-03-06");
        world.oms
                .transfers()
                .ship(new ShipTransfer(world.next(), ID, List.of(), Optional.of(MONDAY)))
                .orElseThrow();
        assertStands(Status.IN_TRANSIT, 0, 4, 0, 0, 0);
        assertThat(expected(sku)).containsExactly("4/4 store 2026-03-09");
    }

    @Test
    void aTransferMayArriveInPartsAndInAnyCondition() {
        Sku sku = inTransit(5);
        receive(1).orElseThrow();
        assertStands(Status.IN_TRANSIT, 0, 4, 1, 0, 0);
        assertThat(expected(sku)).containsExactly("4/5 store 2026-03-06");
        receive(
                        new ReceiveTransfer.Line(LINE_1, 2),
                        new ReceiveTransfer.Line(LINE_1, 1, StockCondition.DAMAGED),
                        new ReceiveTransfer.Line(LINE_1, 1, StockCondition.QUARANTINE))
                .orElseThrow();
        assertStands(Status.RECEIVED, 0, 0, 5, 0, 0);
        assertThat(world.level(sku, STORE)).isEqualTo(new StockLevel(new StockKey(sku, STORE), 3, 0, 0, 0, 1, 1));
        assertThat(expected(sku)).isEmpty();
        assertThat(supply().received()).isEqualTo(5);
        assertThat(world.oms.transfers().openTo(STORE)).isEmpty();
    }

    @Test
    void aPartMayArriveBeforeTheRestLeaves() {
        Sku sku = world.stocked("A", 10);
        requested(sku, 4);
        ship(2).orElseThrow();
        receive(2).orElseThrow();
        assertStands(Status.PARTLY_SHIPPED, 2, 0, 2, 0, 0);
        assertThat(expected(sku)).isEmpty();
        shipAll().orElseThrow();
        assertThat(expected(sku)).containsExactly("2/4 store 2026-03-06");
        receive(2).orElseThrow();
        assertStands(Status.RECEIVED, 0, 0, 4, 0, 0);
    }

    @Test
    void noMoreArrivesThanIsInTransit() {
        Sku sku = world.stocked("A", 10);
        requested(sku, 4);
        assertRefused(() -> receive(1), new ExceedsInTransit(ID, LINE_1, 0, 1));
        ship(2).orElseThrow();
        assertRefused(() -> receive(3), new ExceedsInTransit(ID, LINE_1, 2, 3));
        ReceiveTransfer.Line one = new ReceiveTransfer.Line(LINE_1, 1);
        assertRefused(() -> receive(one, one, one), new ExceedsInTransit(ID, LINE_1, 2, 3));
        ReceiveTransfer.Line endless = new ReceiveTransfer.Line(LINE_1, Long.MAX_VALUE);
        assertRefused(() -> receive(endless, endless), new ExceedsInTransit(ID, LINE_1, 2, Long.MAX_VALUE));
        assertRefused(() -> receive(new ReceiveTransfer.Line(LINE_2, 1)), new NotFound("line", "2"));
        assertRefused(
                () -> receive(one, one, one, one), new LimitExceeded("receipt.lines", MOST_LINES, MOST_LINES + 1));
        receive(2).orElseThrow();
        assertRefused(() -> receive(1), new ExceedsInTransit(ID, LINE_1, 0, 1));
    }

    @Test
    void noMoreLeavesThanWasRequested() {
        Sku sku = world.stocked("A", 10);
        requested(sku, 4);
        assertRefused(() -> ship(5), new ExceedsUnshipped(ID, LINE_1, 4, 5));
        assertRefused(
                () -> world.oms
                        .transfers()
                        .ship(new ShipTransfer(
                                world.next(), ID, List.of(new TransferUnits(LINE_2, 1)), Optional.empty())),
                new NotFound("line", "2"));
        shipAll().orElseThrow();
        assertRefused(this::shipAll, new NothingUnshipped(ID, Status.IN_TRANSIT));
        assertRefused(() -> ship(1), new ExceedsUnshipped(ID, LINE_1, 0, 1));
    }

    @Test
    void whatNeverArrivesIsLostForAReason() {
        Sku sku = inTransit(4);
        receive(3).orElseThrow();
        TransferClosed event = close().orElseThrow();
        assertThat(event.lost()).containsExactly(new TransferUnits(LINE_1, 1));
        assertThat(event.cancelled()).isEmpty();
        assertThat(event.reason()).isEqualTo("stolen");
        assertStands(Status.SHORT_RECEIVED, 0, 0, 3, 1, 0);
        assertThat(world.onHand(sku)).isEqualTo(9);
        assertThat(supply().open()).isFalse();
        assertThat(expected(sku)).isEmpty();
        assertRefused(() -> receive(1), new ExceedsInTransit(ID, LINE_1, 0, 1));
        assertRefused(this::close, new TransferEnded(ID, Status.SHORT_RECEIVED));
        assertThatIllegalArgumentException().isThrownBy(() -> new CloseTransfer(world.next(), ID, " "));
    }

    @Test
    void whatHasNotLeftCanBeCancelled() {
        Sku sku = world.stocked("A", 10);
        requested(sku, 4);
        ship(1).orElseThrow();
        assertThat(cancel().orElseThrow().cancelled()).containsExactly(new TransferUnits(LINE_1, 3));
        assertStands(Status.IN_TRANSIT, 0, 1, 0, 0, 3);
        assertThat(world.level(sku, MAIN)).isEqualTo(new StockLevel(new StockKey(sku, MAIN), 9, 0, 0, 0, 0, 0));
        assertRefused(this::cancel, new NothingUnshipped(ID, Status.IN_TRANSIT));
        receive(1).orElseThrow();
        assertStands(Status.RECEIVED, 0, 0, 1, 0, 3);
    }

    @Test
    void aTransferOfWhichNothingLeftIsCancelledAsAWhole() {
        Sku sku = world.stocked("A", 10);
        requested(sku, 4);
        cancel().orElseThrow();
        assertStands(Status.CANCELLED, 0, 0, 0, 0, 4);
        assertThat(world.available(sku)).isEqualTo(10);
        assertRefused(this::shipAll, new NothingUnshipped(ID, Status.CANCELLED));
        assertRefused(this::close, new TransferEnded(ID, Status.CANCELLED));
    }

    @Test
    void closingEndsWhatHasNotLeftToo() {
        Sku sku = world.stocked("A", 10);
        requested(sku, 4);
        ship(2).orElseThrow();
        receive(1).orElseThrow();
        TransferClosed event = close().orElseThrow();
        assertThat(event.cancelled()).containsExactly(new TransferUnits(LINE_1, 2));
        assertThat(event.lost()).containsExactly(new TransferUnits(LINE_1, 1));
        assertStands(Status.SHORT_RECEIVED, 0, 0, 1, 1, 2);
        assertThat(world.level(sku, MAIN).available()).isEqualTo(8);
        assertThat(world.level(sku, STORE).available()).isEqualTo(1);
    }

    @Test
    void everythingThatHappenedIsInTheJournalAndTheLedger() {
        Sku sku = world.stocked("A", 10);
        requested(sku, 4);
        ship(3).orElseThrow();
        cancel().orElseThrow();
        receive(2).orElseThrow();
        close().orElseThrow();
        assertThat(world.oms.transfers().history(ID))
                .extracting(recorded -> recorded.event().getClass().getSimpleName())
                .containsExactly(
                        "TransferRequested",
                        "TransferShipped",
                        "TransferCancelled",
                        "TransferReceived",
                        "TransferClosed");
        assertThat(kinds(sku, MAIN))
                .containsExactlyInAnyOrder(
                        "RECEIVED 10", "TRANSFER_RESERVED 4", "TRANSFER_SHIPPED 3", "TRANSFER_UNRESERVED 1");
        assertThat(kinds(sku, STORE)).containsExactly(Kind.TRANSFER_RECEIVED + " 2");
    }

    private List<String> kinds(Sku sku, LocationId location) {
        return world.oms.stock().ledger(new StockKey(sku, location), PageRequest.first(100)).items().stream()
                .map(entry -> entry.movement().kind() + " " + entry.movement().quantity())
                .toList();
    }
}
