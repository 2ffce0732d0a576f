package org.headlessoms.examples.replay;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.headlessoms.Oms;
import org.headlessoms.command.Outcome;
import org.headlessoms.fulfilment.DeliverShipment;
import org.headlessoms.fulfilment.Fulfilment;
import org.headlessoms.fulfilment.FulfilmentsReleased;
import org.headlessoms.fulfilment.NothingToRelease;
import org.headlessoms.fulfilment.Parcel;
import org.headlessoms.fulfilment.ReleaseFulfilment;
import org.headlessoms.fulfilment.ShipFulfilment;
import org.headlessoms.fulfilment.ShipmentShipped;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.ReceiptLine;
import org.headlessoms.stock.ReceiveStock;
import org.headlessoms.stock.StockReceived;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;

/** The shop's routine: open with stock, take goods in, and ship whatever is reserved at once. */
final class Shop {

    static final LocationId MAIN = LocationId.of("main");
    private static final LocationId STORE = LocationId.of("store");
    private static final LocationId OUTLET = LocationId.of("outlet");
    private static final int LONGEST_NAME = 200;

    private final Oms oms;
    private final Totals totals;
    private final Set<Sku> opened = new HashSet<>();
    private long commands;

    Shop(Oms oms, Totals totals) {
        this.oms = oms;
        this.totals = totals;
        open(MAIN, Location.Kind.WAREHOUSE, 0);
        open(STORE, Location.Kind.STORE, 1);
        open(OUTLET, Location.Kind.STORE, 2);
    }

    Oms oms() {
        return oms;
    }

    /** A job that is run again starts with nothing; a host that resumes would keep its ids. */
    CommandId nextCommand() {
        return CommandId.of("replay-" + ++commands);
    }

    /** A product that is ordered for the first time opens with 100 units: 60, 30 and 10. */
    void openProducts(List<InvoiceLine> products) {
        List<Sku> fresh = products.stream()
                .filter(line -> opened.add(Names.sku(line)))
                .map(this::define)
                .toList();
        if (!fresh.isEmpty()) {
            totals.opening(receive(MAIN, fresh, 60));
            totals.opening(receive(STORE, fresh, 30));
            totals.opening(receive(OUTLET, fresh, 10));
        }
    }

    StockReceived receive(LocationId location, List<Sku> skus, long each) {
        List<ReceiptLine> lines =
                skus.stream().map(sku -> new ReceiptLine(sku, each)).toList();
        return oms.stock()
                .receive(new ReceiveStock(nextCommand(), location, lines, ""))
                .orElseThrow();
    }

    /** Ships and delivers everything of an order that is reserved, if anything is. */
    void ship(OrderId order) {
        Outcome<FulfilmentsReleased> released = oms.fulfilments().release(ReleaseFulfilment.all(nextCommand(), order));
        if (!released.isAccepted() && released.refusalOrThrow() instanceof NothingToRelease) {
            return;
        }
        released.orElseThrow().fulfilments().forEach(fulfilment -> ship(order, fulfilment));
    }

    private void ship(OrderId order, Fulfilment fulfilment) {
        CommandId command = nextCommand();
        Parcel parcel = new Parcel("parcel-post", command.value());
        ShipmentShipped shipped = oms.fulfilments()
                .ship(ShipFulfilment.all(command, order, fulfilment.id(), parcel))
                .orElseThrow();
        oms.fulfilments()
                .deliver(new DeliverShipment(
                        nextCommand(), order, shipped.shipment().id()))
                .orElseThrow();
    }

    private Sku define(InvoiceLine line) {
        Sku sku = Names.sku(line);
        String name = Names.text(line.description(), LONGEST_NAME);
        oms.stock().defineItem(new DefineItem(nextCommand(), sku, name)).orElseThrow();
        return sku;
    }

    private void open(LocationId id, Location.Kind kind, int priority) {
        oms.stock()
                .defineLocation(new DefineLocation(nextCommand(), id, id.value(), kind, priority, true))
                .orElseThrow();
    }
}
