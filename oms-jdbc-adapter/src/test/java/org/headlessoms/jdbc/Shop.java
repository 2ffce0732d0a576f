package org.headlessoms.jdbc;

import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.hold.Hold;
import org.headlessoms.hold.HoldLine;
import org.headlessoms.hold.HoldReleased;
import org.headlessoms.money.Money;
import org.headlessoms.money.TaxMode;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.Charge;
import org.headlessoms.order.ChargesBilled;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderHeader;
import org.headlessoms.payment.PaymentLedger;
import org.headlessoms.spi.BackorderWrite;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommandReceipt;
import org.headlessoms.spi.HoldWrite;
import org.headlessoms.spi.OrderWrite;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.ReferenceWrite;
import org.headlessoms.spi.StockExpectation;
import org.headlessoms.spi.Storage;
import org.headlessoms.spi.WorkWrite;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.StockBucket;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.stock.StockMovement;
import org.headlessoms.value.ChargeId;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.CustomerId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Metadata;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;

/** Values and change sets for tests. */
final class Shop {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");

    private Shop() {}

    static StockKey key(String sku, String location) {
        return new StockKey(Sku.of(sku), LocationId.of(location));
    }

    static Order order(String id, long version) {
        return order(id, version, Optional.empty(), NOON);
    }

    static Order order(String id, long version, Optional<CustomerId> customer, Instant placedAt) {
        Currency pounds = Currency.getInstance("GBP");
        OrderHeader header = new OrderHeader(
                customer,
                Optional.empty(),
                pounds,
                TaxMode.values()[0],
                RoundingMode.HALF_UP,
                AllocationPolicy.values()[0],
                OrderHeader.DEFAULT_PRIORITY,
                Optional.empty(),
                Optional.empty(),
                placedAt,
                Metadata.NONE);
        Charge charge = new Charge(ChargeId.of("fee"), "fee", Money.of(version, "GBP"), Charge.Status.OPEN);
        return new Order(
                OrderId.of(id),
                version,
                header,
                List.of(),
                List.of(charge),
                new PaymentLedger(pounds, List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    static Hold hold(String id, long version, Hold.Status status) {
        return new Hold(
                HoldId.of(id), version, status, List.of(new HoldLine(key("sku", "main"), 2)), NOON.plusSeconds(900));
    }

    static StockMovement movement(String sku, String location, StockBucket from, StockBucket to, long quantity) {
        StreamId subject = StreamId.of(OrderId.of("subject"));
        return new StockMovement(
                key(sku, location), StockMovement.Kind.ADJUSTED, from, to, quantity, subject, "because");
    }

    static StockMovement received(String sku, long quantity) {
        return movement(sku, "main", StockBucket.OUTSIDE, StockBucket.AVAILABLE, quantity);
    }

    static StockMovement reserved(String sku, long quantity) {
        return movement(sku, "main", StockBucket.AVAILABLE, StockBucket.RESERVED, quantity);
    }

    static StockLevel level(Storage storage, Tenant tenant, String sku) {
        return storage.read(ReadRequest.of(tenant).withSkus(Set.of(Sku.of(sku))))
                .level(key(sku, "main"));
    }

    static Optional<Order> order(Storage storage, Tenant tenant, String id) {
        OrderId orderId = OrderId.of(id);
        return storage.read(ReadRequest.of(tenant).withOrders(Set.of(orderId))).order(orderId);
    }

    static ChangeBuilder change(Tenant tenant, String command) {
        return new ChangeBuilder(tenant, command);
    }

    /** Builds a change set of a command; orders and holds bring their events. */
    static final class ChangeBuilder {

        private final Tenant tenant;
        private final CommandId command;
        private final List<OrderWrite> orders = new ArrayList<>();
        private final List<HoldWrite> holds = new ArrayList<>();
        private final List<ReferenceWrite> references = new ArrayList<>();
        private final List<StockExpectation> expectations = new ArrayList<>();
        private final List<StockMovement> movements = new ArrayList<>();
        private final List<BackorderWrite> backorders = new ArrayList<>();
        private final List<RecordedEvent> events = new ArrayList<>();
        private final List<WorkWrite> work = new ArrayList<>();
        private Instant at = NOON;
        private boolean withReceipt = true;

        private ChangeBuilder(Tenant tenant, String command) {
            this.tenant = tenant;
            this.command = CommandId.of(command);
        }

        ChangeBuilder at(Instant moment) {
            at = moment;
            return this;
        }

        ChangeBuilder withoutReceipt() {
            withReceipt = false;
            return this;
        }

        ChangeBuilder order(Order order, long expected) {
            orders.add(new OrderWrite(order, expected));
            LongStream.rangeClosed(expected + 1, order.version())
                    .forEach(version -> event(StreamId.of(order.id()), version));
            return this;
        }

        ChangeBuilder hold(Hold hold) {
            holds.add(new HoldWrite(hold, hold.version() - 1));
            events.add(new RecordedEvent(
                    StreamId.of(hold.id()), hold.version(), command, at, new HoldReleased(hold.id())));
            return this;
        }

        ChangeBuilder item(Item item) {
            references.add(new ReferenceWrite.Put(item));
            return this;
        }

        ChangeBuilder location(Location location) {
            references.add(new ReferenceWrite.Put(location));
            return this;
        }

        ChangeBuilder expect(String sku, long onHand) {
            expectations.add(new StockExpectation(key(sku, "main"), onHand));
            return this;
        }

        ChangeBuilder move(StockMovement movement) {
            movements.add(movement);
            return this;
        }

        ChangeBuilder backorder(BackorderEntry entry) {
            backorders.add(new BackorderWrite.Put(entry));
            return this;
        }

        ChangeBuilder backorder(BackorderWrite write) {
            backorders.add(write);
            return this;
        }

        ChangeBuilder event(StreamId stream, long version) {
            events.add(new RecordedEvent(
                    stream, version, command, at, new ChargesBilled(List.of(ChargeId.of("c-" + version)))));
            return this;
        }

        ChangeBuilder work(WorkWrite write) {
            work.add(write);
            return this;
        }

        CommandReceipt receipt() {
            return new CommandReceipt(command, "fingerprint-of-" + command, StreamId.of(command), 1);
        }

        ChangeSet build() {
            return new ChangeSet(
                    tenant,
                    at,
                    withReceipt ? Optional.of(receipt()) : Optional.empty(),
                    orders,
                    holds,
                    references,
                    List.of(),
                    expectations,
                    movements,
                    backorders,
                    events,
                    work);
        }
    }
}
