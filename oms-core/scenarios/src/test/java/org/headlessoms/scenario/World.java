package org.headlessoms.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.headlessoms.Oms;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.fulfilment.Fulfilment;
import org.headlessoms.fulfilment.Parcel;
import org.headlessoms.fulfilment.ReleaseFulfilment;
import org.headlessoms.fulfilment.ShipFulfilment;
import org.headlessoms.fulfilment.Shipment;
import org.headlessoms.inmemory.ScriptableGateway;
import org.headlessoms.inmemory.SequentialIds;
import org.headlessoms.inmemory.SettableClock;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.order.PlaceOrderBuilder;
import org.headlessoms.returns.AuthorizeReturn;
import org.headlessoms.returns.Disposition;
import org.headlessoms.returns.ReceiveReturn;
import org.headlessoms.spi.Storage;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.ReceiveStock;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.FulfilmentId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.ReturnId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;

/** A shop with three locations, a clock, a gateway and a carrier; says in few words what scenarios do all the time. */
final class World {

    static final LocationId MAIN = LocationId.of("main");
    static final LocationId STORE = LocationId.of("store");
    static final LocationId OUTLET = LocationId.of("outlet");
    static final LineId LINE_1 = LineId.of("1");
    static final LineId LINE_2 = LineId.of("2");
    static final Parcel PARCEL = new Parcel("DHL", "T-1");

    final SettableClock clock = SettableClock.at(Instant.parse("2026-03-01T12:00:00Z"));
    final ScriptableGateway gateway = new ScriptableGateway();
    final Storage storage;
    final Tenant tenant;
    final Oms oms;
    private final AtomicLong commands = new AtomicLong();

    World(Storage storage, UnaryOperator<OmsEngine> options) {
        this(storage, Tenant.of("t" + UUID.randomUUID().toString().replace("-", "")), options);
    }

    World(Storage storage, Tenant tenant, UnaryOperator<OmsEngine> options) {
        this.storage = storage;
        this.tenant = tenant;
        this.oms = options.apply(OmsEngine.builder()
                        .storage(storage)
                        .payments(gateway)
                        .clock(clock)
                        .ids(SequentialIds.startingAt("id"))
                        .limits(Limits.defaults())
                        .tenant(tenant))
                .build();
        define(MAIN, 0);
        define(STORE, 1);
        define(OUTLET, 2);
    }

    CommandId next() {
        return CommandId.of("c" + commands.incrementAndGet());
    }

    void define(LocationId location, int priority) {
        oms.stock()
                .defineLocation(new DefineLocation(next(), location, "", Location.Kind.WAREHOUSE, priority, true))
                .orElseThrow();
    }

    Sku item(String sku) {
        oms.stock().defineItem(new DefineItem(next(), Sku.of(sku), "")).orElseThrow();
        return Sku.of(sku);
    }

    /** A new item with so many units at the main warehouse. */
    Sku stocked(String sku, long units) {
        Sku item = item(sku);
        receive(item, MAIN, units);
        return item;
    }

    void receive(Sku sku, LocationId location, long units) {
        oms.stock().receive(ReceiveStock.of(next(), location, sku, units)).orElseThrow();
    }

    StockLevel level(Sku sku, LocationId location) {
        return oms.stock().levels(sku).stream()
                .filter(level -> level.key().location().equals(location))
                .findFirst()
                .orElse(StockLevel.empty(new StockKey(sku, location)));
    }

    /** Where a line's units are reserved, whatever lot or channel they are of. */
    static Map<LocationId, Long> where(OrderLine line) {
        Map<LocationId, Long> where = new TreeMap<>();
        line.reservedAt().forEach((place, units) -> where.merge(place.location(), units, Long::sum));
        return where;
    }

    long available(Sku sku) {
        return oms.stock().levels(sku).stream().mapToLong(StockLevel::available).sum();
    }

    long onHand(Sku sku) {
        return oms.stock().levels(sku).stream().mapToLong(StockLevel::onHand).sum();
    }

    PlaceOrderBuilder order() {
        return PlaceOrder.builder(next(), "GBP");
    }

    /** Places an order paid by one card. */
    OrderId placed(UnaryOperator<PlaceOrderBuilder> content) {
        return oms.orders()
                .place(content.apply(order()).tender("card").build())
                .orElseThrow()
                .orderId();
    }

    OrderId placed(Sku sku, long quantity, long unitPriceMinor) {
        return placed(order -> order.line(sku, quantity, unitPriceMinor));
    }

    Order find(OrderId id) {
        return oms.orders().find(id).orElseThrow();
    }

    List<Fulfilment> released(OrderId id) {
        return oms.fulfilments()
                .release(ReleaseFulfilment.all(next(), id))
                .orElseThrow()
                .fulfilments();
    }

    Shipment shipped(OrderId id, FulfilmentId fulfilment) {
        return oms.fulfilments()
                .ship(ShipFulfilment.all(next(), id, fulfilment, PARCEL))
                .orElseThrow()
                .shipment();
    }

    /** Ships everything that is reserved. */
    void shipAll(OrderId id) {
        released(id).forEach(fulfilment -> shipped(id, fulfilment.id()));
    }

    ReturnId authorized(OrderId id, LineId line, long quantity) {
        return oms.returns()
                .authorize(new AuthorizeReturn(next(), id, List.of(new AuthorizeReturn.Line(line, quantity, ""))))
                .orElseThrow()
                .authorized()
                .id();
    }

    /** Returns units of a line to the main warehouse. */
    void returned(OrderId id, LineId line, long quantity, Disposition disposition) {
        ReturnId rma = authorized(id, line, quantity);
        oms.returns()
                .receive(new ReceiveReturn(
                        next(), id, rma, MAIN, List.of(new ReceiveReturn.Line(line, quantity, disposition))))
                .orElseThrow();
    }

    /** Lets time pass and does what is due then. */
    void pass(Duration time) {
        clock.advance(time);
        oms.work().runDue();
    }

    /** What the gateway really did, e.g. {@code CAPTURE 10.00 GBP}. */
    List<String> moneyMoved() {
        return gateway.effects().stream()
                .map(effect -> effect.kind() + " " + effect.amount())
                .toList();
    }

    /** Everything that can be read of the tenant, to be compared before and after. */
    String digest() {
        return Digest.of(oms, storage);
    }
}
