package org.headlessoms.contract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.event.Event;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.hold.Hold;
import org.headlessoms.order.Order;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.spi.BackorderWrite;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommandReceipt;
import org.headlessoms.spi.CounterDelta;
import org.headlessoms.spi.CounterKey;
import org.headlessoms.spi.HoldWrite;
import org.headlessoms.spi.OrderWrite;
import org.headlessoms.spi.ReferenceWrite;
import org.headlessoms.spi.StockExpectation;
import org.headlessoms.spi.WorkWrite;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.ItemDefined;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.LocationDefined;
import org.headlessoms.stock.StockBucket;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockMovement;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.Tenant;

/**
 * Builds change sets as the engine would send them: with the events that belong to what is written, gapless, and with a
 * receipt that names the first of them. Not for several threads.
 */
public final class ChangeSetBuilder {

    private final Tenant tenant;
    private final Optional<CommandId> commandId;
    private final List<OrderWrite> orders = new ArrayList<>();
    private final List<HoldWrite> holds = new ArrayList<>();
    private final List<ReferenceWrite> references = new ArrayList<>();
    private final List<CounterDelta> counters = new ArrayList<>();
    private final List<StockExpectation> expectations = new ArrayList<>();
    private final List<StockMovement> movements = new ArrayList<>();
    private final List<BackorderWrite> backorders = new ArrayList<>();
    private final List<RecordedEvent> events = new ArrayList<>();
    private final List<WorkWrite> work = new ArrayList<>();
    private Instant at = Samples.NOW;
    private String fingerprint = "fingerprint-1";

    ChangeSetBuilder(Tenant tenant, Optional<CommandId> commandId) {
        this.tenant = tenant;
        this.commandId = commandId;
    }

    /**
     * Sets the moment; {@link Samples#NOW} unless told. To be called first, because events carry it.
     *
     * @param moment when the engine decided it, to the millisecond
     * @return this
     */
    public ChangeSetBuilder at(Instant moment) {
        at = moment;
        return this;
    }

    /**
     * Sets the hash of the command's content.
     *
     * @param hash at most 64 characters
     * @return this
     */
    public ChangeSetBuilder fingerprint(String hash) {
        fingerprint = hash;
        return this;
    }

    /**
     * Stores an order that must not exist, with the events that lead to its version.
     *
     * @param order the order
     * @return this
     */
    public ChangeSetBuilder insert(Order order) {
        return order(order, 0);
    }

    /**
     * Stores an order that must have the version before its own.
     *
     * @param order the order
     * @return this
     */
    public ChangeSetBuilder update(Order order) {
        return order(order, order.version() - 1);
    }

    /**
     * Stores an order, with the events that lead from the expected version to its own.
     *
     * @param order the order
     * @param expectedVersion the version it must have now, 0 if it must not exist
     * @return this
     */
    public ChangeSetBuilder order(Order order, long expectedVersion) {
        orders.add(new OrderWrite(order, expectedVersion));
        for (long version = expectedVersion + 1; version <= order.version(); version++) {
            Event event = version == 1 ? Samples.placed(order) : Samples.refund(version);
            event(StreamId.of(order.id()), version, event);
        }
        return this;
    }

    /**
     * Stores a hold that must have the version before its own; with version 1 it must not exist.
     *
     * @param hold the hold
     * @return this
     */
    public ChangeSetBuilder hold(Hold hold) {
        holds.add(new HoldWrite(hold, hold.version() - 1));
        return event(StreamId.of(hold.id()), hold.version(), Samples.eventOf(hold));
    }

    /**
     * Stores an item that must have the version before its own; with version 1 it must not exist.
     *
     * @param item the item
     * @return this
     */
    public ChangeSetBuilder item(Item item) {
        references.add(new ReferenceWrite.Put(item));
        return event(StreamId.of(item.sku()), item.version(), new ItemDefined(item));
    }

    /**
     * Stores a location that must have the version before its own; with version 1 it must not exist.
     *
     * @param location the location
     * @return this
     */
    public ChangeSetBuilder location(Location location) {
        references.add(new ReferenceWrite.Put(location));
        return event(StreamId.of(location.id()), location.version(), new LocationDefined(location));
    }

    /**
     * Stores any other reference that must have the version before its own; with version 1 it must not exist.
     *
     * @param reference the reference
     * @return this
     */
    public ChangeSetBuilder put(Reference reference) {
        references.add(new ReferenceWrite.Put(reference));
        return this;
    }

    /**
     * Relies on a reference to have this version.
     *
     * @param key which reference
     * @param version the version it must have, at least 1
     * @return this
     */
    public ChangeSetBuilder rely(ReferenceKey key, long version) {
        references.add(new ReferenceWrite.Expect(key, version));
        return this;
    }

    /**
     * Changes a counter.
     *
     * @param key which counter
     * @param change what is added, not 0
     * @param max the largest value it may grow to
     * @return this
     */
    public ChangeSetBuilder count(CounterKey key, long change, long max) {
        counters.add(new CounterDelta(key, change, max));
        return this;
    }

    /**
     * Wants a level to have so much on hand before.
     *
     * @param key whose level
     * @param onHand units on hand
     * @return this
     */
    public ChangeSetBuilder expect(StockKey key, long onHand) {
        expectations.add(new StockExpectation(key, onHand));
        return this;
    }

    /**
     * Books units that came in: from outside to available.
     *
     * @param key whose level
     * @param quantity units, at least 1
     * @return this
     */
    public ChangeSetBuilder receive(StockKey key, long quantity) {
        return move(key, StockMovement.Kind.RECEIVED, StockBucket.OUTSIDE, StockBucket.AVAILABLE, quantity);
    }

    /**
     * Reserves units: from available to reserved.
     *
     * @param key whose level
     * @param quantity units, at least 1
     * @return this
     */
    public ChangeSetBuilder reserve(StockKey key, long quantity) {
        return move(key, StockMovement.Kind.RESERVED, StockBucket.AVAILABLE, StockBucket.RESERVED, quantity);
    }

    /**
     * Moves units between buckets on behalf of this command.
     *
     * @param key whose level
     * @param kind why
     * @param from the bucket they leave
     * @param to the bucket they enter
     * @param quantity units, at least 1
     * @return this
     */
    public ChangeSetBuilder move(
            StockKey key, StockMovement.Kind kind, StockBucket from, StockBucket to, long quantity) {
        return move(new StockMovement(key, kind, from, to, quantity, stockStream(), ""));
    }

    /**
     * Moves units between buckets.
     *
     * @param movement what moves
     * @return this
     */
    public ChangeSetBuilder move(StockMovement movement) {
        movements.add(movement);
        return this;
    }

    /**
     * Puts an entry into the backorder queue.
     *
     * @param entry the entry
     * @return this
     */
    public ChangeSetBuilder queue(BackorderEntry entry) {
        backorders.add(new BackorderWrite.Put(entry));
        return this;
    }

    /**
     * Removes an entry from the backorder queue.
     *
     * @param entry the entry
     * @return this
     */
    public ChangeSetBuilder unqueue(BackorderEntry entry) {
        backorders.add(new BackorderWrite.Remove(entry.sku(), entry.orderId(), entry.lineId()));
        return this;
    }

    /**
     * Appends an event besides those that come with what is written.
     *
     * @param stream whose event
     * @param version its place in the stream
     * @param event the fact
     * @return this
     */
    public ChangeSetBuilder event(StreamId stream, long version, Event event) {
        events.add(new RecordedEvent(stream, version, commandId.orElseThrow(), at, event));
        return this;
    }

    /**
     * Changes due work.
     *
     * @param write the change
     * @return this
     */
    public ChangeSetBuilder work(WorkWrite write) {
        work.add(write);
        return this;
    }

    /**
     * The change set. A command without an event gets one in the stream of its stock change.
     *
     * @return the change set
     */
    public ChangeSet build() {
        if (commandId.isPresent() && events.isEmpty()) {
            event(stockStream(), 1, Samples.stockChange(movements));
        }
        Optional<CommandReceipt> receipt = commandId.map(this::receiptOf);
        return new ChangeSet(
                tenant,
                at,
                receipt,
                orders,
                holds,
                references,
                counters,
                expectations,
                movements,
                backorders,
                events,
                work);
    }

    private CommandReceipt receiptOf(CommandId id) {
        RecordedEvent outcome = events.get(0);
        return new CommandReceipt(id, fingerprint, outcome.stream(), outcome.version());
    }

    private StreamId stockStream() {
        return StreamId.of(commandId.orElseThrow());
    }
}
