package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.LINE_2;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.OUTLET;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.headlessoms.command.AlreadyExists;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Outcome;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.event.Event;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.Order;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.stock.AdjustStock;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.DefineLot;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.stock.KitHasNoStock;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.LotMismatch;
import org.headlessoms.stock.ReceiptLine;
import org.headlessoms.stock.ReceiveStock;
import org.headlessoms.stock.SetSafetyStock;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.StockCondition;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.stock.StockMovement.Kind;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.stock.Tracking;
import org.headlessoms.supply.ChangeExpectedSupply;
import org.headlessoms.supply.ExpectedSupply;
import org.headlessoms.supply.SupplyOfTransfer;
import org.headlessoms.transfer.CancelTransfer;
import org.headlessoms.transfer.CloseTransfer;
import org.headlessoms.transfer.ExceedsInTransit;
import org.headlessoms.transfer.ExceedsUnshipped;
import org.headlessoms.transfer.NothingUnshipped;
import org.headlessoms.transfer.ReceiveTransfer;
import org.headlessoms.transfer.RequestTransfer;
import org.headlessoms.transfer.RescheduleTransfer;
import org.headlessoms.transfer.ShipTransfer;
import org.headlessoms.transfer.Transfer;
import org.headlessoms.transfer.Transfer.Status;
import org.headlessoms.transfer.TransferCancelled;
import org.headlessoms.transfer.TransferClosed;
import org.headlessoms.transfer.TransferEnded;
import org.headlessoms.transfer.TransferQuantities;
import org.headlessoms.transfer.TransferReceived;
import org.headlessoms.transfer.TransferRequested;
import org.headlessoms.transfer.TransferRescheduled;
import org.headlessoms.transfer.TransferShipped;
import org.headlessoms.transfer.TransferUnits;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.LotId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.TransferId;
import org.junit.jupiter.api.Test;

@OnEveryStorage
class TransferScenarios extends Scenario {

    private static final TransferId ID = TransferId.of("TR-1");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
    private static final int MOST_LINES = 3;

    @Override
    OmsEngine options(OmsEngine engine) {
        return engine.limits(Limits.defaults().withReceiptLines(MOST_LINES).withQuantity(1000));
    }

    private RequestTransfer asking(Sku sku, long units) {
        return RequestTransfer.of(world.next(), ID, MAIN, STORE, sku, units, FRIDAY);
    }

    private Outcome<TransferRequested> request(RequestTransfer.Line... lines) {
        return world.oms
                .transfers()
                .request(new RequestTransfer(world.next(), ID, MAIN, STORE, List.of(lines), FRIDAY, ""));
    }

    private void requested(Sku sku, long units) {
        world.oms.transfers().request(asking(sku, units)).orElseThrow();
    }

    private Outcome<TransferShipped> ship(long units) {
        return world.oms
                .transfers()
                .ship(new ShipTransfer(world.next(), ID, List.of(new TransferUnits(LINE_1, units)), Optional.empty()));
    }

    private Outcome<TransferShipped> shipAll() {
        return world.oms.transfers().ship(ShipTransfer.all(world.next(), ID));
    }

    private Outcome<TransferReceived> receive(ReceiveTransfer.Line... lines) {
        return world.oms.transfers().receive(new ReceiveTransfer(world.next(), ID, List.of(lines)));
    }

    private Outcome<TransferReceived> receive(long units) {
        return receive(new ReceiveTransfer.Line(LINE_1, units));
    }

    private Outcome<TransferCancelled> cancel() {
        return world.oms.transfers().cancel(new CancelTransfer(world.next(), ID, "not needed"));
    }

    private Outcome<TransferClosed> close() {
        return world.oms.transfers().close(new CloseTransfer(world.next(), ID, "stolen"));
    }

    /** A transfer of so many units that all left. */
    private Sku inTransit(long units) {
        Sku sku = world.stocked("A", 10);
        requested(sku, units);
        shipAll().orElseThrow();
        return sku;
    }

    private Transfer transfer() {
        return world.oms.transfers().find(ID).orElseThrow();
    }

    private void assertStands(Status status, long unshipped, long inTransit, long received, long lost, long cancelled) {
        TransferQuantities units = transfer().line(LINE_1).orElseThrow().quantities();
        assertThat(units)
                .isEqualTo(new TransferQuantities(units.requested(), unshipped, inTransit, received, lost, cancelled));
        assertThat(transfer().status()).isEqualTo(status);
    }

    /** What is expected at the store, as outstanding, quantity and day. */
    private List<String> expected(Sku sku) {
        return world.oms.supply().expected(sku).stream()
                .map(supply -> supply.outstanding() + "/" + supply.quantity() + " " + supply.location() + " "
                        + supply.expectedOn())
                .toList();
    }

    private ExpectedSupply supply() {
        return world.oms
                .supply()
                .find(transfer().line(LINE_1).orElseThrow().supplyId())
                .orElseThrow();
    }

    private StockLevel at(Sku sku, StockPlace place) {
        StockKey key = new StockKey(sku, place);
        return world.oms.stock().levels(sku).stream()
                .filter(level -> level.key().equals(key))
                .findFirst()
                .orElse(StockLevel.empty(key));
    }

    private void define(LocationId location, boolean enabled) {
        world.oms
                .stock()
                .defineLocation(new DefineLocation(world.next(), location, "", Location.Kind.STORE, 1, enabled))
                .orElseThrow();
    }

    private OrderId waiting(Sku sku, long units) {
        OrderId id = world.placed(order -> order.line(sku, units, 100).allocation(AllocationPolicy.BACKORDER));
        assertThat(backordered(id)).isEqualTo(units);
        return id;
    }

    private long backordered(OrderId id) {
        Order order = world.find(id);
        return order.line(LINE_1).orElseThrow().quantities().backordered();
    }

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
    void onlyWhatIsAvailableCanBeRequestedAllOfItOrNothing() {
        Sku a = world.stocked("A", 10);
        Sku b = world.stocked("B", 2);
        Sku c = world.item("C");
        RequestTransfer.Line some = new RequestTransfer.Line(a, 10);
        assertRefused(
                () -> request(new RequestTransfer.Line(c, 1), some, new RequestTransfer.Line(b, 3)),
                new InsufficientStock(List.of(new Shortage(b, 3, 2), new Shortage(c, 1, 0))));
        world.oms
                .stock()
                .setSafetyStock(new SetSafetyStock(world.next(), a, MAIN, 1))
                .orElseThrow();
        assertRefused(() -> request(some), new InsufficientStock(List.of(new Shortage(a, 10, 9))));
        request(new RequestTransfer.Line(a, 9), new RequestTransfer.Line(b, 2)).orElseThrow();
        assertThat(world.available(a)).isZero();
        assertThat(world.available(b)).isZero();
    }

    @Test
    void anExpiredHoldIsNotInTheWay() {
        Sku sku = world.stocked("A", 2);
        world.oms
                .holds()
                .place(PlaceHold.of(world.next(), Duration.ofMinutes(5), new PlaceHold.Line(sku, 1)))
                .orElseThrow();
        assertRefused(
                () -> world.oms.transfers().request(asking(sku, 2)),
                new InsufficientStock(List.of(new Shortage(sku, 2, 1))));
        world.clock.advance(Duration.ofMinutes(5));
        requested(sku, 2);
        assertThat(world.level(sku, MAIN).reserved()).isEqualTo(2);
    }

    @Test
    void whatIsNotKnownIsNotMoved() {
        Sku sku = world.stocked("A", 10);
        assertRefused(this::shipAll, new NotFound("transfer", "TR-1"));
        assertRefused(() -> receive(1), new NotFound("transfer", "TR-1"));
        assertRefused(this::cancel, new NotFound("transfer", "TR-1"));
        assertRefused(this::close, new NotFound("transfer", "TR-1"));
        assertRefused(() -> request(new RequestTransfer.Line(Sku.of("Z"), 1)), new NotFound("item", "Z"));
        LocationId nowhere = LocationId.of("nowhere");
        assertRefused(
                () -> world.oms
                        .transfers()
                        .request(RequestTransfer.of(world.next(), ID, nowhere, STORE, sku, 1, FRIDAY)),
                new NotFound("location", "nowhere"));
        assertRefused(
                () -> world.oms
                        .transfers()
                        .request(RequestTransfer.of(world.next(), ID, MAIN, nowhere, sku, 1, FRIDAY)),
                new NotFound("location", "nowhere"));
        requested(sku, 1);
        assertRefused(() -> world.oms.transfers().request(asking(sku, 1)), new AlreadyExists("transfer", "TR-1"));
    }

    @Test
    void aRequestThatMakesNoSenseIsRefused() {
        Sku sku = world.stocked("A", 1000);
        Sku kit = Sku.of("KIT");
        world.oms
                .stock()
                .defineItem(DefineItem.kit(world.next(), kit, "", new KitComponent(sku, 2, 1)))
                .orElseThrow();
        assertRefused(() -> request(new RequestTransfer.Line(kit, 1)), new KitHasNoStock(kit));
        assertRefused(
                () -> request(new RequestTransfer.Line(sku, 1, LotId.of("L"))),
                new LotMismatch(sku, Tracking.NONE, Optional.of(LotId.of("L"))));
        assertRefused(
                () -> request(new RequestTransfer.Line(sku, 1001)), new LimitExceeded("transfer.quantity", 1000, 1001));
        RequestTransfer.Line[] lines = IntStream.rangeClosed(0, MOST_LINES)
                .mapToObj(i -> new RequestTransfer.Line(world.item("I" + i), 1))
                .toArray(RequestTransfer.Line[]::new);
        assertRefused(() -> request(lines), new LimitExceeded("transfer.lines", MOST_LINES, MOST_LINES + 1));
        RequestTransfer.Line line = new RequestTransfer.Line(sku, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> request(line, line));
        assertThatIllegalArgumentException().isThrownBy(() -> request());
        assertThatIllegalArgumentException().isThrownBy(() -> new RequestTransfer.Line(sku, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestTransfer.of(world.next(), ID, MAIN, MAIN, sku, 1, FRIDAY));
        request(new RequestTransfer.Line(sku, 1000)).orElseThrow();
    }

    @Test
    void theSameCommandTwiceTakesEffectOnce() {
        Sku sku = world.stocked("A", 10);
        RequestTransfer request = asking(sku, 4);
        ShipTransfer ship = new ShipTransfer(world.next(), ID, List.of(new TransferUnits(LINE_1, 2)), Optional.empty());
        ReceiveTransfer receive = new ReceiveTransfer(world.next(), ID, List.of(new ReceiveTransfer.Line(LINE_1, 1)));
        RescheduleTransfer reschedule = new RescheduleTransfer(world.next(), ID, MONDAY);
        CancelTransfer cancel = new CancelTransfer(world.next(), ID, "");
        CloseTransfer close = new CloseTransfer(world.next(), ID, "lost");
        List<Callable<Outcome<?>>> commands = List.of(
                () -> world.oms.transfers().request(request),
                () -> world.oms.transfers().ship(ship),
                () -> world.oms.transfers().receive(receive),
                () -> world.oms.transfers().reschedule(reschedule),
                () -> world.oms.transfers().cancel(cancel),
                () -> world.oms.transfers().close(close));
        commands.forEach(this::sendTwice);
        commands.forEach(this::sendTwice);
        assertStands(Status.SHORT_RECEIVED, 0, 0, 1, 1, 2);
        assertThat(transfer().version()).isEqualTo(6);
        assertThat(world.level(sku, MAIN).available()).isEqualTo(8);
    }

    private void sendTwice(Callable<Outcome<?>> command) {
        try {
            Object first = command.call().orElseThrow();
            String after = world.digest();
            assertThat(command.call()).isEqualTo(new Outcome.Accepted<>((Event) first, true));
            assertThat(world.digest()).isEqualTo(after);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void ofManyReceiptsOfTheLastUnitsAtOnceOnlyAsManyAreBookedAsLeft() {
        Sku sku = inTransit(3);
        List<Callable<Outcome<TransferReceived>>> calls = IntStream.range(0, AtOnce.THREADS)
                .<Callable<Outcome<TransferReceived>>>mapToObj(i -> () -> receive(1))
                .toList();
        List<Outcome<TransferReceived>> outcomes = AtOnce.run(calls);
        assertThat(outcomes.stream().filter(Outcome::isAccepted)).hasSize(3);
        assertThat(outcomes.stream().filter(outcome -> !outcome.isAccepted()))
                .hasSize(AtOnce.THREADS - 3)
                .allMatch(outcome -> outcome.refusalOrThrow().equals(new ExceedsInTransit(ID, LINE_1, 0, 1)));
        assertThat(world.level(sku, STORE).available()).isEqualTo(3);
    }

    @Test
    void ordersAndTransfersDoNotTakeTheSameUnits() {
        Sku sku = world.stocked("A", 5);
        List<Callable<Outcome<?>>> calls = IntStream.range(0, 2 * AtOnce.THREADS)
                .<Callable<Outcome<?>>>mapToObj(i -> i % 2 == 0
                        ? () -> world.oms
                                .transfers()
                                .request(RequestTransfer.of(
                                        world.next(), TransferId.of("T" + i), MAIN, STORE, sku, 1, FRIDAY))
                        : () -> world.oms
                                .orders()
                                .place(world.order()
                                        .line(sku, 1, 100)
                                        .tender("card")
                                        .build()))
                .toList();
        assertThat(AtOnce.run(calls).stream().filter(Outcome::isAccepted)).hasSize(5);
        assertThat(world.level(sku, MAIN)).isEqualTo(new StockLevel(new StockKey(sku, MAIN), 0, 5, 0, 0, 0, 0));
    }

    @Test
    void unitsArriveInTheLotTheyLeft() {
        Sku milk = Sku.of("MILK");
        Optional<LotId> old = Optional.of(LotId.of("OLD"));
        Optional<LotId> fresh = Optional.of(LotId.of("FRESH"));
        world.oms
                .stock()
                .defineItem(DefineItem.tracked(world.next(), milk, "", Tracking.LOT))
                .orElseThrow();
        List.of(old, fresh)
                .forEach(lot -> world.oms
                        .stock()
                        .defineLot(new DefineLot(world.next(), milk, lot.orElseThrow(), Optional.empty()))
                        .orElseThrow());
        world.oms
                .stock()
                .receive(new ReceiveStock(
                        world.next(),
                        MAIN,
                        List.of(new ReceiptLine(milk, 5, old), new ReceiptLine(milk, 5, fresh)),
                        ""))
                .orElseThrow();
        assertRefused(
                () -> request(new RequestTransfer.Line(milk, 1)),
                new LotMismatch(milk, Tracking.LOT, Optional.empty()));
        assertRefused(() -> request(new RequestTransfer.Line(milk, 1, LotId.of("NONE"))), new NotFound("lot", "NONE"));
        assertRefused(
                () -> request(new RequestTransfer.Line(milk, 6, LotId.of("OLD"))),
                new InsufficientStock(List.of(new Shortage(milk, 6, 5))));
        request(
                        new RequestTransfer.Line(milk, 2, LotId.of("OLD")),
                        new RequestTransfer.Line(milk, 3, LotId.of("FRESH")))
                .orElseThrow();
        shipAll().orElseThrow();
        receive(new ReceiveTransfer.Line(LINE_1, 2), new ReceiveTransfer.Line(LINE_2, 3))
                .orElseThrow();
        assertThat(at(milk, StockPlace.of(STORE).inLot(old)).available()).isEqualTo(2);
        assertThat(at(milk, StockPlace.of(STORE).inLot(fresh)).available()).isEqualTo(3);
        assertThat(at(milk, StockPlace.of(MAIN).inLot(old)).available()).isEqualTo(3);
    }

    @Test
    void unitsOfAChannelStayTheChannels() {
        Sku sku = world.item("A");
        Optional<ChannelId> web = Optional.of(ChannelId.of("web"));
        world.oms
                .stock()
                .adjust(new AdjustStock(
                        world.next(), new StockKey(sku, StockPlace.of(MAIN).forChannel(web)), 3, "for the web"))
                .orElseThrow();
        assertRefused(
                () -> request(new RequestTransfer.Line(sku, 1)),
                new InsufficientStock(List.of(new Shortage(sku, 1, 0))));
        request(new RequestTransfer.Line(sku, 2, Optional.empty(), web)).orElseThrow();
        shipAll().orElseThrow();
        receive(2).orElseThrow();
        assertThat(at(sku, StockPlace.of(STORE).forChannel(web)).available()).isEqualTo(2);
        assertThat(at(sku, StockPlace.of(STORE)).onHand()).isZero();
    }

    @Test
    void whoeverWaitsIsServedByTheReceiptAndNotBefore() {
        define(MAIN, false);
        Sku sku = world.stocked("A", 10);
        OrderId id = waiting(sku, 2);
        requested(sku, 3);
        shipAll().orElseThrow();
        assertThat(backordered(id)).isEqualTo(2);
        receive(new ReceiveTransfer.Line(LINE_1, 1, StockCondition.DAMAGED)).orElseThrow();
        assertThat(backordered(id)).isEqualTo(2);
        receive(2).orElseThrow();
        assertThat(backordered(id)).isZero();
        assertThat(World.where(world.find(id).line(LINE_1).orElseThrow())).containsOnlyKeys(STORE);
        assertThat(world.level(sku, STORE)).isEqualTo(new StockLevel(new StockKey(sku, STORE), 0, 2, 0, 0, 0, 1));
    }

    @Test
    void whoeverWaitsIsServedByWhatIsCancelled() {
        Sku sku = world.stocked("A", 3);
        requested(sku, 3);
        OrderId id = waiting(sku, 2);
        cancel().orElseThrow();
        assertThat(backordered(id)).isZero();
        assertThat(world.level(sku, MAIN)).isEqualTo(new StockLevel(new StockKey(sku, MAIN), 1, 2, 0, 0, 0, 0));
    }

    @Test
    void disabledLocationsStillSendAndReceive() {
        Sku sku = world.stocked("A", 3);
        define(MAIN, false);
        define(OUTLET, false);
        world.oms
                .transfers()
                .request(RequestTransfer.of(world.next(), ID, MAIN, OUTLET, sku, 3, FRIDAY))
                .orElseThrow();
        shipAll().orElseThrow();
        receive(3).orElseThrow();
        assertThat(world.level(sku, OUTLET).available()).isEqualTo(3);
    }

    @Test
    void anItemThatBecameAKitOnTheWayDoesNotArrive() {
        Sku sku = world.stocked("A", 2);
        Sku part = world.item("PART");
        requested(sku, 2);
        shipAll().orElseThrow();
        world.oms
                .stock()
                .defineItem(DefineItem.kit(world.next(), sku, "", new KitComponent(part, 1, 1)))
                .orElseThrow();
        assertRefused(() -> receive(1), new KitHasNoStock(sku));
        close().orElseThrow();
        assertStands(Status.SHORT_RECEIVED, 0, 0, 0, 2, 0);
    }

    @Test
    void anotherDayMovesTheSupply() {
        Sku sku = inTransit(4);
        TransferRescheduled event = world.oms
                .transfers()
                .reschedule(new RescheduleTransfer(world.next(), ID, MONDAY))
                .orElseThrow();
        assertThat(event.expectedBefore()).isEqualTo(FRIDAY);
        assertThat(transfer().expectedOn()).isEqualTo(MONDAY);
        assertThat(expected(sku)).containsExactly("4/4 store 2026-03-09");
        receive(4).orElseThrow();
        assertRefused(
                () -> world.oms.transfers().reschedule(new RescheduleTransfer(world.next(), ID, FRIDAY)),
                new TransferEnded(ID, Status.RECEIVED));
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
