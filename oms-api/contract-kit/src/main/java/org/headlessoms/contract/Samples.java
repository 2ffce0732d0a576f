package org.headlessoms.contract;

import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.event.Event;
import org.headlessoms.hold.Hold;
import org.headlessoms.hold.HoldExpired;
import org.headlessoms.hold.HoldExtended;
import org.headlessoms.hold.HoldLine;
import org.headlessoms.hold.HoldPlaced;
import org.headlessoms.hold.HoldPromoted;
import org.headlessoms.hold.HoldReleased;
import org.headlessoms.money.Money;
import org.headlessoms.money.PriceParts;
import org.headlessoms.money.TaxMode;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.LinePrices;
import org.headlessoms.order.LineQuantities;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderHeader;
import org.headlessoms.order.OrderLine;
import org.headlessoms.order.OrderPlaced;
import org.headlessoms.order.PlacedLine;
import org.headlessoms.payment.PaymentLedger;
import org.headlessoms.payment.RefundGranted;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.StockAdjusted;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockMovement;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.CustomerId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Metadata;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;
import org.headlessoms.value.WorkId;

/**
 * Small valid things to store: orders, holds, change sets. The suites are made of them, and an adapter's own tests may use
 * them too. Safe for use by several threads.
 */
public final class Samples {

    /** The moment at which samples happen; it has milliseconds, so that a store that drops them is found out. */
    public static final Instant NOW = Instant.parse("2026-03-01T10:15:30.123Z");

    /** The currency of all amounts. */
    public static final Currency EUR = Currency.getInstance("EUR");

    private static final AtomicLong COMMANDS = new AtomicLong();

    private Samples() {}

    /**
     * A tenant nobody has used before.
     *
     * @return a random tenant
     */
    public static Tenant tenant() {
        return Tenant.of("kit-" + UUID.randomUUID());
    }

    /**
     * A change set of a command with an id of its own.
     *
     * @param tenant whose data
     * @return an empty builder
     */
    public static ChangeSetBuilder change(Tenant tenant) {
        return change(tenant, "command-" + COMMANDS.incrementAndGet());
    }

    /**
     * A change set of a command.
     *
     * @param tenant whose data
     * @param commandId the command's id
     * @return an empty builder
     */
    public static ChangeSetBuilder change(Tenant tenant, String commandId) {
        return new ChangeSetBuilder(tenant, Optional.of(CommandId.of(commandId)));
    }

    /**
     * A change set without a receipt, as the engine sends it to lease work.
     *
     * @param tenant whose data
     * @return an empty builder; only work may be added
     */
    public static ChangeSetBuilder housekeeping(Tenant tenant) {
        return new ChangeSetBuilder(tenant, Optional.empty());
    }

    /**
     * An order at version 1 with one line of three open units.
     *
     * @param id its id
     * @return the order, placed at {@link #NOW} by a guest
     */
    public static Order order(String id) {
        return order(id, NOW, Optional.empty());
    }

    /**
     * An order at version 1 with one line of three open units.
     *
     * @param id its id
     * @param placedAt when it was placed
     * @param customer whose it is; empty for a guest
     * @return the order
     */
    public static Order order(String id, Instant placedAt, Optional<CustomerId> customer) {
        OrderHeader header = new OrderHeader(
                customer,
                Optional.empty(),
                EUR,
                TaxMode.INCLUDED,
                RoundingMode.HALF_UP,
                AllocationPolicy.PARTIAL,
                OrderHeader.DEFAULT_PRIORITY,
                Optional.empty(),
                Optional.empty(),
                placedAt,
                Metadata.NONE);
        PriceParts price = new PriceParts(euro(3000), euro(0), euro(479), TaxMode.INCLUDED);
        LineQuantities open = new LineQuantities(3, 3, 0, 0, 0, 0, 0, 0, 0);
        OrderLine line = new OrderLine(
                LineId.of("1"),
                Sku.of("SKU-1"),
                euro(1000),
                open,
                LinePrices.of(price),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                false);
        PaymentLedger unpaid = new PaymentLedger(EUR, List.of(), List.of());
        return new Order(
                OrderId.of(id),
                1,
                header,
                List.of(line),
                List.of(),
                unpaid,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /**
     * The order one version later: one cent more was promised back.
     *
     * @param order the order
     * @return the changed order
     */
    public static Order changed(Order order) {
        long version = order.version() + 1;
        return order.withRefundGranted(refund(version)).atVersion(version);
    }

    /**
     * An order in which every part an order can have is filled in.
     *
     * @param id its id
     * @return the order, at version 1
     */
    public static Order richOrder(String id) {
        return RichOrder.of(OrderId.of(id));
    }

    /**
     * One event of every kind there is, each filled in.
     *
     * @return the events
     */
    public static List<Event> events() {
        return EveryEvent.list();
    }

    /**
     * An active hold of two units at version 1.
     *
     * @param id its id
     * @return the hold, for a quarter of an hour from {@link #NOW}
     */
    public static Hold hold(String id) {
        HoldLine line = new HoldLine(key("SKU-1", "main"), 2);
        return new Hold(HoldId.of(id), 1, Hold.Status.ACTIVE, List.of(line), NOW.plus(Duration.ofMinutes(15)));
    }

    /**
     * An item.
     *
     * @param sku its id
     * @param version how often it was defined
     * @return the item
     */
    public static Item item(String sku, long version) {
        return new Item(Sku.of(sku), "Item " + sku + ", edition " + version, version);
    }

    /**
     * A warehouse.
     *
     * @param id its id
     * @param version how often it was defined
     * @return the location
     */
    public static Location location(String id, long version) {
        return new Location(LocationId.of(id), "Place " + id, Location.Kind.WAREHOUSE, 3, true, version);
    }

    /**
     * The name of a stock level.
     *
     * @param sku the item
     * @param location the place
     * @return the key
     */
    public static StockKey key(String sku, String location) {
        return new StockKey(Sku.of(sku), LocationId.of(location));
    }

    /**
     * An entry of the backorder queue: line 1 of an order waits for two units.
     *
     * @param sku the item waited for
     * @param priority the lower number is served first
     * @param since when the order was placed
     * @param orderId the order
     * @return the entry
     */
    public static BackorderEntry waiting(String sku, int priority, Instant since, String orderId) {
        return new BackorderEntry(Sku.of(sku), priority, since, OrderId.of(orderId), LineId.of("1"), 2);
    }

    /**
     * Work nobody has leased.
     *
     * @param id its id
     * @param dueAt when it is due
     * @return the work
     */
    public static WorkItem work(String id, Instant dueAt) {
        return WorkItem.due(WorkId.of(id), WorkItem.Kind.HOLD_EXPIRY, "hold-1", "", dueAt);
    }

    static Money euro(long minor) {
        return new Money(minor, EUR);
    }

    static RefundGranted refund(long version) {
        return new RefundGranted(euro(1), "version " + version);
    }

    static OrderPlaced placed(Order order) {
        List<PlacedLine> lines = new ArrayList<>();
        for (OrderLine line : order.lines()) {
            LineQuantities units = line.quantities();
            PriceParts price = line.prices().ordered();
            lines.add(new PlacedLine(
                    line.id(),
                    line.sku(),
                    units.ordered(),
                    line.unitPrice(),
                    price,
                    Map.of(),
                    units.backordered(),
                    line.promisedOn(),
                    line.kit(),
                    line.serialized()));
        }
        return new OrderPlaced(
                order.id(),
                order.header(),
                lines,
                order.charges(),
                order.payments().tenders(),
                order.shadow());
    }

    static Event eventOf(Hold hold) {
        return switch (hold.status()) {
            case ACTIVE ->
                hold.version() == 1 ? new HoldPlaced(hold, List.of()) : new HoldExtended(hold.id(), hold.expiresAt());
            case PROMOTED -> new HoldPromoted(hold.id(), OrderId.of(hold.id().value()));
            case RELEASED -> new HoldReleased(hold.id());
            case EXPIRED -> new HoldExpired(hold.id());
        };
    }

    static Event stockChange(List<StockMovement> movements) {
        StockKey key =
                movements.isEmpty() ? key("SKU-1", "main") : movements.get(0).key();
        return new StockAdjusted(key, 1, "sample");
    }
}
