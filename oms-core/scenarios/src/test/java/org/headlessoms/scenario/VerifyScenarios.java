package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.STORE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.channel.SetPurchaseLimit;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.money.Money;
import org.headlessoms.order.Order;
import org.headlessoms.payment.RefundGranted;
import org.headlessoms.reference.Reference;
import org.headlessoms.serial.SerialShipped;
import org.headlessoms.serial.SerializedUnit;
import org.headlessoms.spi.BackorderWrite;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommandReceipt;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.CounterDelta;
import org.headlessoms.spi.CounterKey;
import org.headlessoms.spi.CounterKind;
import org.headlessoms.spi.OrderWrite;
import org.headlessoms.spi.ReferenceWrite;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.LocationProfile;
import org.headlessoms.stock.StockBucket;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockMovement;
import org.headlessoms.supply.ExpectedSupply;
import org.headlessoms.transfer.RequestTransfer;
import org.headlessoms.transfer.Transfer;
import org.headlessoms.transfer.TransferCancelled;
import org.headlessoms.transfer.TransferUnits;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.CustomerId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.SerialNumber;
import org.headlessoms.value.ShipmentId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.SupplyId;
import org.headlessoms.value.TransferId;
import org.headlessoms.verify.Difference;
import org.headlessoms.verify.Difference.Code;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Differences are planted behind the engine's back; the audit finds each and names it. */
@OnEveryStorage
class VerifyScenarios extends Scenario {

    private static final CommandId PLANTED = CommandId.of("planted");
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    /** The hash of CAMERA/A. */
    private static final String UNIT_A = "31bc6c62d866e0663399669a319f250eca14f107a68e83ae";

    private List<Difference> expected = List.of();

    @Override
    @AfterEach
    void auditTheBooks() {
        assertThat(world.oms.verify().differences()).isEqualTo(expected);
    }

    @Test
    void aReservationWithoutAnOrderIsFound() {
        Sku sku = world.stocked("A", 5);
        StockMovement movement = new StockMovement(
                new StockKey(sku, MAIN),
                StockMovement.Kind.RESERVED,
                StockBucket.AVAILABLE,
                StockBucket.RESERVED,
                2,
                StreamId.of(PLANTED),
                "");
        plant(List.of(), List.of(), List.of(movement), List.of(), List.of());
        expect(
                Code.RESERVED_IS_NOT_ORDERS,
                "A@main",
                "0",
                "2",
                "reserved stock is not what orders have reserved and released and transfers are to ship here");
    }

    @Test
    void heldStockWithoutAHoldIsFound() {
        Sku sku = world.stocked("A", 5);
        StockMovement movement = new StockMovement(
                new StockKey(sku, MAIN),
                StockMovement.Kind.HELD,
                StockBucket.AVAILABLE,
                StockBucket.HELD,
                2,
                StreamId.of(PLANTED),
                "");
        plant(List.of(), List.of(), List.of(movement), List.of(), List.of());
        expect(Code.HELD_IS_NOT_HOLDS, "A@main", "0", "2", "held stock is not what active holds keep here");
    }

    @Test
    void aQueueEntryWithoutABackorderIsFound() {
        Sku sku = world.stocked("A", 5);
        OrderId id = world.placed(one -> one.orderId(OrderId.of("1001")).line(sku, 1, 100));
        plant(
                List.of(),
                List.of(),
                List.of(),
                List.of(new BackorderWrite.Put(new BackorderEntry(sku, 0, NOW, id, LINE_1, 3))),
                List.of());
        expect(
                Code.QUEUE_IS_NOT_BACKORDERED,
                "ORDER/1001 line 1 A",
                "0",
                "3",
                "the queue holds other units than the order waits for");
    }

    @Test
    void aPurchaseThatNoOrderExplainsIsFound() {
        Sku sku = world.stocked("A", 5);
        world.oms
                .channels()
                .setPurchaseLimit(new SetPurchaseLimit(world.next(), sku, Optional.of(ChannelId.of("web")), 5, 7, true))
                .orElseThrow();
        world.placed(order -> order.customer(CustomerId.of("ann"))
                .channel(ChannelId.of("web"))
                .line(sku, 2, 100));
        assertThat(world.oms.verify().isClean()).isTrue();
        CounterKey bought = CounterKey.of(CounterKind.PURCHASED, "A~web", "ann", "7.2930");
        plant(List.of(), List.of(new CounterDelta(bought, 1, Long.MAX_VALUE)), List.of(), List.of(), List.of());
        expect(
                Code.COUNTER_IS_NOT_ORDERS,
                "PURCHASED/A~web/ann/7.2930",
                "2",
                "3",
                "the counter is not what the orders add up to");
    }

    @Test
    void anOrderOfALocationsDayThatDoesNotExistIsFound() {
        Sku sku = world.stocked("A", 5);
        world.oms
                .stock()
                .defineLocation(new DefineLocation(
                        world.next(),
                        MAIN,
                        "",
                        Location.Kind.WAREHOUSE,
                        0,
                        true,
                        LocationProfile.DEFAULT.withDailyCapacity(9)))
                .orElseThrow();
        world.placed(sku, 1, 100);
        world.placed(sku, 1, 100);
        assertThat(world.oms.verify().isClean()).isTrue();
        CounterKey given = CounterKey.of(CounterKind.CAPACITY, "main", "2026-03-01");
        plant(List.of(), List.of(new CounterDelta(given, -1, Long.MAX_VALUE)), List.of(), List.of(), List.of());
        expect(
                Code.COUNTER_IS_NOT_ORDERS,
                "CAPACITY/main/2026-03-01",
                "2",
                "1",
                "the counter is not what the orders add up to");
    }

    @Test
    void aCounterThatNoOrderExplainsIsFound() {
        CounterKey waiting = CounterKey.of(CounterKind.BACKORDERED, "A", "web");
        plant(List.of(), List.of(new CounterDelta(waiting, 3, Long.MAX_VALUE)), List.of(), List.of(), List.of());
        expect(
                Code.COUNTER_IS_NOT_ORDERS,
                "BACKORDERED/A/web",
                "0",
                "3",
                "the counter is not what the orders add up to");
    }

    @Test
    void anOrderThatIsNotWhatItsEventsSayIsFound() {
        Sku sku = world.stocked("A", 5);
        Order order =
                world.find(world.placed(one -> one.orderId(OrderId.of("1001")).line(sku, 1, 100)));
        RefundGranted event = new RefundGranted(Money.of(1, "GBP"), "");
        RecordedEvent recorded = new RecordedEvent(StreamId.of(order.id()), order.version() + 1, PLANTED, NOW, event);
        plant(
                List.of(new OrderWrite(order.atVersion(order.version() + 1), order.version())),
                List.of(),
                List.of(),
                List.of(),
                List.of(recorded));
        expect(
                Code.ORDER_IS_NOT_JOURNAL,
                "ORDER/1001",
                "version 4 OPEN",
                "version 4 OPEN",
                "the stored order is not what its events say");
    }

    private void expect(Code code, String subject, String computed, String stored, String cause) {
        expected = List.of(new Difference(code, subject, computed, stored, cause));
        assertThat(world.oms.verify().differences()).isEqualTo(expected);
    }

    private void plant(
            List<OrderWrite> orders,
            List<CounterDelta> counters,
            List<StockMovement> movements,
            List<BackorderWrite> backorders,
            List<RecordedEvent> events) {
        plant(orders, List.of(), counters, movements, backorders, events);
    }

    private void plant(Reference reference, List<RecordedEvent> events) {
        plant(List.of(), List.of(new ReferenceWrite.Put(reference)), List.of(), List.of(), List.of(), events);
    }

    private void plant(
            List<OrderWrite> orders,
            List<ReferenceWrite> references,
            List<CounterDelta> counters,
            List<StockMovement> movements,
            List<BackorderWrite> backorders,
            List<RecordedEvent> events) {
        CommandReceipt receipt = new CommandReceipt(PLANTED, "planted", StreamId.of(PLANTED), 1);
        ChangeSet changes = new ChangeSet(
                world.tenant,
                NOW,
                Optional.of(receipt),
                orders,
                List.of(),
                references,
                counters,
                List.of(),
                movements,
                backorders,
                events,
                List.of());
        assertThat(world.storage.commit(changes)).isEqualTo(new CommitResult.Committed());
    }

    @Test
    void aUnitThatNoOrderShippedIsFound() {
        SerializedUnit unit = unitOf("A", SerializedUnit.Status.SHIPPED);
        StreamId stream = new StreamId(StreamId.Kind.SERIAL, UNIT_A);
        plant(unit, List.of(new RecordedEvent(stream, 1, PLANTED, NOW, new SerialShipped(unit))));
        expect(
                Code.SERIAL_IS_NOT_ORDERS,
                "CAMERA/A",
                "no order",
                "ORDER/1001 line 1",
                "the unit is not with the order line that has it");
    }

    @Test
    void aUnitWithoutItsLastEventIsFound() {
        plant(unitOf("A", SerializedUnit.Status.RETURNED), List.of());
        expect(
                Code.SERIAL_IS_NOT_JOURNAL,
                "CAMERA/A",
                "the last event",
                "version 1 RETURNED",
                "the unit is not what its last event says");
    }

    private static SerializedUnit unitOf(String serial, SerializedUnit.Status status) {
        return new SerializedUnit(
                Sku.of("CAMERA"),
                SerialNumber.of(serial),
                status,
                OrderId.of("1001"),
                LINE_1,
                ShipmentId.of("S1"),
                MAIN,
                1);
    }

    @Test
    void aSupplyThatNoTransferHasInTransitIsFound() {
        SupplyId id = SupplyId.of("transfer-1");
        LocalDate day = LocalDate.of(2026, 3, 9);
        plant(ExpectedSupply.of(id, ExpectedSupply.Type.TRANSFER, Sku.of("A"), MAIN, day, 3, ""), List.of());
        expect(
                Code.SUPPLY_IS_NOT_TRANSFERS,
                "transfer-1",
                "none",
                "3 of 3 A@main on 2026-03-09",
                "the expected supply is not what the transfer has in transit");
    }

    @Test
    void aTransferThatIsNotWhatItsEventsSayIsFound() {
        Transfer requested = requested();
        plant(requested.with(line -> line), List.of());
        expect(
                Code.TRANSFER_IS_NOT_JOURNAL,
                "TRANSFER/TR-1",
                "the last event",
                "version 2 REQUESTED",
                "the transfer is not what its last event says");
    }

    @Test
    void unitsThatATransferCancelledAndKeptReservedAreFound() {
        Transfer cancelled =
                requested().with(line -> line.with(line.quantities().cancel()));
        plant(cancelled, List.of(planted(cancelled)));
        expect(
                Code.RESERVED_IS_NOT_ORDERS,
                "A@main",
                "0",
                "2",
                "reserved stock is not what orders have reserved and released and transfers are to ship here");
    }

    @Test
    void unitsThatATransferLostWithoutEverShippingThemAreFound() {
        Transfer lost =
                requested().with(line -> line.with(line.quantities().ship(1).lose()));
        plant(lost, List.of(planted(lost)));
        expected = List.of(
                new Difference(
                        Code.SUPPLY_IS_NOT_TRANSFERS,
                        lost.lines().get(0).supplyId().value(),
                        "0 of 1 A@store on 2026-03-09",
                        "none",
                        "the expected supply is not what the transfer has in transit"),
                new Difference(
                        Code.TRANSFER_IS_NOT_LEDGER,
                        "TRANSFER/TR-1 A",
                        "0",
                        "1",
                        "in transit and lost is not what the ledger shipped and did not receive"),
                new Difference(
                        Code.RESERVED_IS_NOT_ORDERS,
                        "A@main",
                        "1",
                        "2",
                        "reserved stock is not what orders have reserved and released and transfers are to ship here"));
    }

    /** Two units to be sent from the main warehouse to the store. */
    private Transfer requested() {
        Sku sku = world.stocked("A", 5);
        return world.oms
                .transfers()
                .request(RequestTransfer.of(
                        world.next(), TransferId.of("TR-1"), MAIN, STORE, sku, 2, LocalDate.of(2026, 3, 9)))
                .orElseThrow()
                .transfer();
    }

    private static RecordedEvent planted(Transfer transfer) {
        return new RecordedEvent(
                StreamId.of(transfer.id()),
                transfer.version(),
                PLANTED,
                NOW,
                new TransferCancelled(transfer, List.of(new TransferUnits(LINE_1, 2)), ""));
    }
}
