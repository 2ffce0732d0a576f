package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.LINE_2;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.OUTLET;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.headlessoms.command.AlreadyExists;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Outcome;
import org.headlessoms.event.Event;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.shortage.StockShortage;
import org.headlessoms.stock.AdjustStock;
import org.headlessoms.stock.CountStock;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.DefineLot;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.stock.KitHasNoStock;
import org.headlessoms.stock.LotMismatch;
import org.headlessoms.stock.ReceiptLine;
import org.headlessoms.stock.ReceiveStock;
import org.headlessoms.stock.SetSafetyStock;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.ShortagePolicy;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.stock.Tracking;
import org.headlessoms.transfer.CancelTransfer;
import org.headlessoms.transfer.CloseTransfer;
import org.headlessoms.transfer.ExceedsInTransit;
import org.headlessoms.transfer.ReceiveTransfer;
import org.headlessoms.transfer.RequestTransfer;
import org.headlessoms.transfer.RescheduleTransfer;
import org.headlessoms.transfer.ShipTransfer;
import org.headlessoms.transfer.Transfer.Status;
import org.headlessoms.transfer.TransferReceived;
import org.headlessoms.transfer.TransferUnits;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.LotId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.TransferId;
import org.junit.jupiter.api.Test;

/** What a transfer is refused, and what it keeps apart. */
@OnEveryStorage
class TransferLimitScenarios extends TransferScenario {

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
    void unitsThatATransferIsToShipAndThatAreNotThereDoNotLeave() {
        Sku sku = world.stocked("A", 5);
        requested(sku, 4);
        OrderId id = world.placed(sku, 1, 100);
        world.oms
                .stock()
                .count(new CountStock(world.next(), new StockKey(sku, MAIN), 2, "count", ShortagePolicy.RECORD))
                .orElseThrow();
        assertThat(world.find(id).line(LINE_1).orElseThrow().quantities().reserved())
                .isEqualTo(1);
        assertThat(world.level(sku, MAIN)).isEqualTo(new StockLevel(new StockKey(sku, MAIN), 0, 2, 0, 0, 0, 0));
        StockShortage shortage = world.oms.synchronisation().openShortages(sku).get(0);
        assertThat(shortage.lost()).isEqualTo(3);
        assertThat(shortage.uncovered()).isZero();
        shipAll().orElseThrow();
        receive(1).orElseThrow();
        assertThat(world.level(sku, STORE).onHand()).isEqualTo(1);
        assertThat(world.level(sku, MAIN).onHand()).isEqualTo(1);
    }
}
