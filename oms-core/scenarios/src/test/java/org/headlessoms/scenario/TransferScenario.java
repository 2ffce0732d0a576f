package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.STORE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headlessoms.command.Outcome;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.Order;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.supply.ExpectedSupply;
import org.headlessoms.transfer.CancelTransfer;
import org.headlessoms.transfer.CloseTransfer;
import org.headlessoms.transfer.ReceiveTransfer;
import org.headlessoms.transfer.RequestTransfer;
import org.headlessoms.transfer.ShipTransfer;
import org.headlessoms.transfer.Transfer;
import org.headlessoms.transfer.Transfer.Status;
import org.headlessoms.transfer.TransferCancelled;
import org.headlessoms.transfer.TransferClosed;
import org.headlessoms.transfer.TransferQuantities;
import org.headlessoms.transfer.TransferReceived;
import org.headlessoms.transfer.TransferRequested;
import org.headlessoms.transfer.TransferShipped;
import org.headlessoms.transfer.TransferUnits;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.TransferId;

/** Scenarios of one transfer from the main warehouse to the store. */
abstract class TransferScenario extends Scenario {

    static final TransferId ID = TransferId.of("TR-1");
    static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
    static final int MOST_LINES = 3;

    @Override
    OmsEngine options(OmsEngine engine) {
        return engine.limits(Limits.defaults().withReceiptLines(MOST_LINES).withQuantity(1000));
    }

    RequestTransfer asking(Sku sku, long units) {
        return RequestTransfer.of(world.next(), ID, MAIN, STORE, sku, units, FRIDAY);
    }

    Outcome<TransferRequested> request(RequestTransfer.Line... lines) {
        return world.oms
                .transfers()
                .request(new RequestTransfer(world.next(), ID, MAIN, STORE, List.of(lines), FRIDAY, ""));
    }

    void requested(Sku sku, long units) {
        world.oms.transfers().request(asking(sku, units)).orElseThrow();
    }

    Outcome<TransferShipped> ship(long units) {
        return world.oms
                .transfers()
                .ship(new ShipTransfer(world.next(), ID, List.of(new TransferUnits(LINE_1, units)), Optional.empty()));
    }

    Outcome<TransferShipped> shipAll() {
        return world.oms.transfers().ship(ShipTransfer.all(world.next(), ID));
    }

    Outcome<TransferReceived> receive(ReceiveTransfer.Line... lines) {
        return world.oms.transfers().receive(new ReceiveTransfer(world.next(), ID, List.of(lines)));
    }

    Outcome<TransferReceived> receive(long units) {
        return receive(new ReceiveTransfer.Line(LINE_1, units));
    }

    Outcome<TransferCancelled> cancel() {
        return world.oms.transfers().cancel(new CancelTransfer(world.next(), ID, "not needed"));
    }

    Outcome<TransferClosed> close() {
        return world.oms.transfers().close(new CloseTransfer(world.next(), ID, "stolen"));
    }

    /** A transfer of so many units that all left. */
    Sku inTransit(long units) {
        Sku sku = world.stocked("A", 10);
        requested(sku, units);
        shipAll().orElseThrow();
        return sku;
    }

    Transfer transfer() {
        return world.oms.transfers().find(ID).orElseThrow();
    }

    void assertStands(Status status, long unshipped, long inTransit, long received, long lost, long cancelled) {
        TransferQuantities units = transfer().line(LINE_1).orElseThrow().quantities();
        assertThat(units)
                .isEqualTo(new TransferQuantities(units.requested(), unshipped, inTransit, received, lost, cancelled));
        assertThat(transfer().status()).isEqualTo(status);
    }

    /** What is expected at the store, as outstanding, quantity and day. */
    List<String> expected(Sku sku) {
        return world.oms.supply().expected(sku).stream()
                .map(supply -> supply.outstanding() + "/" + supply.quantity() + " " + supply.location() + " "
                        + supply.expectedOn())
                .toList();
    }

    ExpectedSupply supply() {
        return world.oms
                .supply()
                .find(transfer().line(LINE_1).orElseThrow().supplyId())
                .orElseThrow();
    }

    StockLevel at(Sku sku, StockPlace place) {
        StockKey key = new StockKey(sku, place);
        return world.oms.stock().levels(sku).stream()
                .filter(level -> level.key().equals(key))
                .findFirst()
                .orElse(StockLevel.empty(key));
    }

    void define(LocationId location, boolean enabled) {
        world.oms
                .stock()
                .defineLocation(new DefineLocation(world.next(), location, "", Location.Kind.STORE, 1, enabled))
                .orElseThrow();
    }

    OrderId waiting(Sku sku, long units) {
        OrderId id = world.placed(order -> order.line(sku, units, 100).allocation(AllocationPolicy.BACKORDER));
        assertThat(backordered(id)).isEqualTo(units);
        return id;
    }

    long backordered(OrderId id) {
        Order order = world.find(id);
        return order.line(LINE_1).orElseThrow().quantities().backordered();
    }
}
