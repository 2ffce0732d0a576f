package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.STORE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headlessoms.command.AlreadyExists;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.NotFound;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.stock.ReceiptLine;
import org.headlessoms.stock.StockReceived;
import org.headlessoms.supply.CancelExpectedSupply;
import org.headlessoms.supply.ChangeExpectedSupply;
import org.headlessoms.supply.ExpectSupply;
import org.headlessoms.supply.ExpectedSupply;
import org.headlessoms.supply.ExpectedSupply.Type;
import org.headlessoms.supply.OverReceipt;
import org.headlessoms.supply.ReceiveSupply;
import org.headlessoms.supply.SupplyCameIn;
import org.headlessoms.supply.SupplyClosed;
import org.headlessoms.supply.SupplyReceived;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.SupplyId;
import org.junit.jupiter.api.Test;

/** What is expected, changes, is given up and comes in. */
@OnEveryStorage
class SupplyScenarios extends Scenario {

    private static final SupplyId PO = SupplyId.of("po-1");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

    private void expected(SupplyId id, Sku sku, long units) {
        world.oms
                .supply()
                .expect(ExpectSupply.purchased(world.next(), id, sku, MAIN, MONDAY, units))
                .orElseThrow();
    }

    private SupplyReceived received(ReceiveSupply command) {
        return world.oms.supply().receive(command).orElseThrow();
    }

    private ExpectedSupply supply(Sku sku, LocalDate day, long quantity, long received, boolean open, long version) {
        return new ExpectedSupply(PO, Type.PURCHASE_ORDER, sku, MAIN, day, quantity, received, "", open, version);
    }

    @Test
    void aSupplyComesInPieceByPieceAndIsClosedWithTheLast() {
        Sku sku = world.item("A");
        expected(PO, sku, 10);
        assertThat(world.oms.supply().expected(sku)).containsExactly(supply(sku, MONDAY, 10, 0, true, 1));
        assertThat(world.onHand(sku)).isZero();
        received(ReceiveSupply.of(world.next(), PO, 4));
        assertThat(world.oms.supply().expected(sku)).containsExactly(supply(sku, MONDAY, 10, 4, true, 2));
        assertThat(world.available(sku)).isEqualTo(4);
        received(ReceiveSupply.of(world.next(), PO, 6));
        assertThat(world.oms.supply().expected(sku)).isEmpty();
        assertThat(world.oms.supply().find(PO)).contains(supply(sku, MONDAY, 10, 10, false, 3));
        assertThat(world.available(sku)).isEqualTo(10);
        assertRefused(
                () -> world.oms.supply().receive(ReceiveSupply.of(world.next(), PO, 1)), new SupplyClosed(PO, 10, 10));
    }

    @Test
    void whatComesInServesTheQueueInTheSameCommit() {
        Sku sku = world.item("A");
        OrderId waiting =
                world.placed(one -> one.allocation(AllocationPolicy.BACKORDER).line(sku, 3, 100));
        expected(PO, sku, 5);
        received(ReceiveSupply.of(world.next(), PO, 5));
        assertThat(world.find(waiting).lines().get(0).quantities().reserved()).isEqualTo(3);
        assertThat(world.available(sku)).isEqualTo(2);
    }

    @Test
    void whatIsOnHandIsToldAsEveryReceipt() {
        Sku sku = world.item("A");
        expected(PO, sku, 5);
        CommandId id = world.next();
        SupplyReceived answer = received(
                new ReceiveSupply(id, List.of(new ReceiveSupply.Line(PO, 2, Optional.empty(), false)), false, "DN 7"));
        assertThat(world.storage.stream(world.tenant, StreamId.of(id), 0, 10))
                .extracting(RecordedEvent::event)
                .containsExactly(new StockReceived(MAIN, List.of(new ReceiptLine(sku, 2)), "DN 7"), answer);
    }

    @Test
    void moreThanExpectedComesInOnlyIfThatIsSaid() {
        Sku sku = world.item("A");
        expected(PO, sku, 5);
        assertRefused(
                () -> world.oms.supply().receive(ReceiveSupply.of(world.next(), PO, 6)), new OverReceipt(PO, 5, 6));
        ReceiveSupply.Line line = new ReceiveSupply.Line(PO, 3, Optional.empty(), false);
        assertRefused(
                () -> world.oms.supply().receive(new ReceiveSupply(world.next(), List.of(line, line), false, "")),
                new OverReceipt(PO, 5, 6));
        received(new ReceiveSupply(world.next(), List.of(line, line), true, ""));
        assertThat(world.oms.supply().find(PO)).contains(supply(sku, MONDAY, 5, 6, false, 2));
        assertThat(world.available(sku)).isEqualTo(6);
    }

    @Test
    void lessThanExpectedIsClosedOnlyIfThatIsSaid() {
        Sku sku = world.item("A");
        expected(PO, sku, 5);
        received(ReceiveSupply.last(world.next(), PO, 2));
        assertThat(world.oms.supply().find(PO)).contains(supply(sku, MONDAY, 5, 2, false, 2));
        assertThat(world.oms.supply().expected(sku)).isEmpty();
        assertThat(world.available(sku)).isEqualTo(2);
    }

    @Test
    void theSameReceiptTwiceComesInOnce() {
        Sku sku = world.item("A");
        expected(PO, sku, 5);
        ReceiveSupply command = ReceiveSupply.of(world.next(), PO, 2);
        SupplyReceived first = received(command);
        String after = world.digest();
        assertThat(received(command)).isEqualTo(first);
        assertThat(world.digest()).isEqualTo(after);
        assertThat(world.available(sku)).isEqualTo(2);
    }

    @Test
    void oneDeliveryOfSeveralSuppliesComesInAsAWhole() {
        Sku first = world.item("A");
        Sku second = world.item("B");
        SupplyId other = SupplyId.of("po-2");
        expected(PO, first, 5);
        expected(other, second, 5);
        List<ReceiveSupply.Line> lines = List.of(
                new ReceiveSupply.Line(PO, 5, Optional.empty(), false),
                new ReceiveSupply.Line(other, 6, Optional.empty(), false));
        assertRefused(
                () -> world.oms.supply().receive(new ReceiveSupply(world.next(), lines, false, "")),
                new OverReceipt(other, 5, 6));
        received(new ReceiveSupply(world.next(), lines, true, ""));
        assertThat(world.available(first)).isEqualTo(5);
        assertThat(world.available(second)).isEqualTo(6);
    }

    @Test
    void dayAndQuantityChangeAsLongAsItIsOpen() {
        Sku sku = world.item("A");
        expected(PO, sku, 5);
        received(ReceiveSupply.of(world.next(), PO, 2));
        world.oms
                .supply()
                .change(new ChangeExpectedSupply(world.next(), PO, MONDAY.plusDays(7), 3))
                .orElseThrow();
        assertThat(world.oms.supply().expected(sku)).containsExactly(supply(sku, MONDAY.plusDays(7), 3, 2, true, 3));
        assertRefused(
                () -> world.oms.supply().change(new ChangeExpectedSupply(world.next(), PO, MONDAY, 2)),
                new SupplyCameIn(PO, 2, 2));
        world.oms
                .supply()
                .cancel(new CancelExpectedSupply(world.next(), PO, "sold out"))
                .orElseThrow();
        assertThat(world.oms.supply().expected(sku)).isEmpty();
        assertThat(world.available(sku)).isEqualTo(2);
        assertRefused(
                () -> world.oms.supply().change(new ChangeExpectedSupply(world.next(), PO, MONDAY, 9)),
                new SupplyClosed(PO, 3, 2));
        assertRefused(
                () -> world.oms.supply().cancel(new CancelExpectedSupply(world.next(), PO, "again")),
                new SupplyClosed(PO, 3, 2));
    }

    @Test
    void whatDoesNotExistOrFitIsRefused() {
        Sku sku = world.item("A");
        expected(PO, sku, 1_000_000);
        assertRefused(
                () -> world.oms.supply().expect(ExpectSupply.purchased(world.next(), PO, sku, MAIN, MONDAY, 1)),
                new AlreadyExists("supply", "po-1"));
        SupplyId other = SupplyId.of("po-2");
        assertRefused(
                () -> world.oms
                        .supply()
                        .expect(ExpectSupply.purchased(world.next(), other, sku, MAIN, MONDAY, 1_000_001)),
                new LimitExceeded("supply.quantity", 1_000_000, 1_000_001));
        assertRefused(
                () -> world.oms
                        .supply()
                        .expect(ExpectSupply.purchased(world.next(), other, Sku.of("B"), STORE, MONDAY, 1)),
                new NotFound("item", "B"));
        assertRefused(
                () -> world.oms
                        .supply()
                        .expect(ExpectSupply.purchased(world.next(), other, sku, LocationId.of("nowhere"), MONDAY, 1)),
                new NotFound("location", "nowhere"));
        assertRefused(
                () -> world.oms.supply().receive(ReceiveSupply.of(world.next(), other, 1)),
                new NotFound("supply", "po-2"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExpectSupply(world.next(), other, Type.TRANSFER, sku, MAIN, MONDAY, 1, ""));
    }
}
