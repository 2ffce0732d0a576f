package org.headlessoms.core.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.headlessoms.core.capacity.CountedOrder;
import org.headlessoms.core.selling.PurchasedUnits;
import org.headlessoms.event.Event;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.hold.Hold;
import org.headlessoms.hold.HoldEvent;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderPlaced;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.serial.SerialEvent;
import org.headlessoms.serial.SerializedUnit;
import org.headlessoms.spi.BackorderWrite;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommandReceipt;
import org.headlessoms.spi.CounterDelta;
import org.headlessoms.spi.CounterKey;
import org.headlessoms.spi.HoldWrite;
import org.headlessoms.spi.OrderWrite;
import org.headlessoms.spi.ReferenceWrite;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.spi.StockDelta;
import org.headlessoms.spi.StockExpectation;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.spi.WorkWrite;
import org.headlessoms.stock.ItemDefined;
import org.headlessoms.stock.LocationDefined;
import org.headlessoms.stock.StockMovement;
import org.headlessoms.transfer.TransferEvent;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Tenant;
import org.headlessoms.value.WorkId;

/**
 * Collects what one decision wants to change, and becomes the change set. Lives for one decision on one thread; what is
 * bookkeeping (event versions, ledger, backorder queue) it does by itself.
 */
public final class Change {

    private final Tenant tenant;
    private final Instant now;
    private final CommandId commandId;
    private final Supplier<String> freshId;
    private final Map<OrderId, OrderDraft> orders = new LinkedHashMap<>();
    private final List<HoldWrite> holds = new ArrayList<>();
    private final Map<ReferenceKey, ReferenceWrite> references = new LinkedHashMap<>();
    private final Map<CounterKey, Count> counters = new LinkedHashMap<>();
    private final List<StockExpectation> expectations = new ArrayList<>();
    private final List<StockMovement> movements = new ArrayList<>();
    private List<StockDelta> deltas = List.of();
    private int movementsSummed;
    private final List<RecordedEvent> events = new ArrayList<>();
    private final List<WorkWrite> work = new ArrayList<>();
    private final List<FollowUp> followUps = new ArrayList<>();
    private int stockEvents;

    Change(Tenant tenant, Instant now, CommandId commandId, Supplier<String> freshId) {
        this.tenant = tenant;
        this.now = now;
        this.commandId = commandId;
        this.freshId = freshId;
    }

    public Tenant tenant() {
        return tenant;
    }

    public Instant now() {
        return now;
    }

    /** A fresh id for what this command makes; the same one each time the command is decided again. */
    public String freshId() {
        return freshId.get();
    }

    /** The stream of the stock change this command is. */
    public StreamId stockStream() {
        return StreamId.of(commandId);
    }

    public OrderDraft begin(OrderPlaced placed) {
        OrderDraft draft = OrderDraft.begin(this, placed);
        orders.put(placed.orderId(), draft);
        return draft;
    }

    /** The draft of an order, the same one if this change touched the order before. */
    public OrderDraft edit(Order order) {
        return orders.computeIfAbsent(order.id(), id -> OrderDraft.edit(this, order));
    }

    public void hold(Hold hold, HoldEvent event) {
        holds.add(new HoldWrite(hold, hold.version() - 1));
        record(StreamId.of(hold.id()), hold.version(), event);
    }

    public void item(ItemDefined defined) {
        put(defined.item());
        record(StreamId.of(defined.item().sku()), defined.item().version(), defined);
    }

    public void location(LocationDefined defined) {
        put(defined.location());
        record(StreamId.of(defined.location().id()), defined.location().version(), defined);
    }

    public void transfer(TransferEvent event) {
        put(event.transfer());
        record(StreamId.of(event.transfer().id()), event.transfer().version(), event);
    }

    public void serial(SerialEvent event) {
        SerializedUnit unit = event.unit();
        put(unit);
        record(Keys.serial(unit.sku(), unit.serial()), unit.version(), event);
    }

    /** Stores a reference; its version is one above the one that was read. */
    public void put(Reference reference) {
        references.put(reference.key(), new ReferenceWrite.Put(reference));
    }

    /** A reference as this change has it by now; empty if the change does not write it. */
    public <R extends Reference> Optional<R> changed(ReferenceKey key, Class<R> type) {
        return references.get(key) instanceof ReferenceWrite.Put put
                ? Optional.of(type.cast(put.reference()))
                : Optional.empty();
    }

    /** Commits only if a reference that was read is still the same. */
    public void rely(Reference read) {
        references.putIfAbsent(read.key(), new ReferenceWrite.Expect(read.key(), read.version()));
    }

    /** Counts; several changes of one counter are one, and the lowest limit holds. */
    public void count(CounterDelta delta) {
        counters.merge(delta.key(), new Count(delta.change(), delta.max()), Count::plus);
    }

    /** Lowers the limit up to which a counter may grow by what this command adds to it, now or later. */
    public void limit(CounterKey key, long max) {
        counters.merge(key, new Count(0, max), Count::plus);
    }

    /** Records what this command did to stock, in the command's own stream. */
    public void stock(Event event) {
        record(stockStream(), ++stockEvents, event);
    }

    /** Stores a reference; the event that tells how it is now is the answer. */
    public <E extends Event> Decision<E> define(Reference reference, E defined) {
        put(reference);
        stock(defined);
        return Decision.accept(defined);
    }

    public void move(StockMovement movement) {
        movements.add(movement);
    }

    /** What moved for a reason so far. */
    public List<StockMovement> moved(StockMovement.Kind kind) {
        List<StockMovement> moved = new ArrayList<>();
        for (StockMovement movement : movements) {
            if (movement.kind() == kind) {
                moved.add(movement);
            }
        }
        return moved;
    }

    /** Units that became available by what this change does so far, as they are kept: by item and place, sorted. */
    public List<StockDelta> freed() {
        List<StockDelta> freed = new ArrayList<>();
        for (StockDelta delta : stockDeltas()) {
            if (delta.available() > 0) {
                freed.add(delta);
            }
        }
        return freed;
    }

    public void expect(StockExpectation expectation) {
        expectations.add(expectation);
    }

    public void schedule(WorkItem item) {
        work.add(new WorkWrite.Schedule(item));
    }

    /** From now on more may serve those who wait, of whatever item: due work looks at all queues. */
    public void serveQueues(Reference widened) {
        ReferenceKey key = widened.key();
        schedule(WorkItem.due(Keys.backorderSweep(key), WorkItem.Kind.BACKORDER_SWEEP, key.id(), "", now));
    }

    public void complete(WorkId id) {
        work.add(new WorkWrite.Complete(id, OptionalLong.empty()));
    }

    public void followUp(FollowUp followUp) {
        followUps.add(followUp);
    }

    /** The references of a type that this change stores so far. */
    public <R extends Reference> List<R> stored(Class<R> type) {
        if (references.isEmpty()) {
            return List.of();
        }
        return stored().filter(type::isInstance).map(type::cast).toList();
    }

    /** What was read, with the references as this change stores them. */
    public Snapshot onTopOf(Snapshot read) {
        Snapshot.Builder changed = Snapshot.builder();
        stored().forEach(changed::reference);
        return read.merge(changed.build());
    }

    private Stream<Reference> stored() {
        return references.values().stream()
                .filter(ReferenceWrite.Put.class::isInstance)
                .map(write -> ((ReferenceWrite.Put) write).reference());
    }

    /** The net change per stock level so far. Asked for by step after step, and summed anew only if more has moved. */
    public List<StockDelta> stockDeltas() {
        if (movementsSummed != movements.size()) {
            deltas = StockDelta.of(movements);
            movementsSummed = movements.size();
        }
        return deltas;
    }

    /** The orders touched so far. */
    public List<OrderDraft> drafts() {
        return List.copyOf(orders.values());
    }

    /** The first event of a type raised so far. */
    public <E extends Event> Optional<E> firstEvent(Class<E> type) {
        return events.stream()
                .map(RecordedEvent::event)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    List<FollowUp> followUps() {
        return List.copyOf(followUps);
    }

    void record(StreamId stream, long version, Event event) {
        events.add(new RecordedEvent(stream, version, commandId, now, event));
    }

    ChangeSet toChangeSet(String fingerprint, Event answer) {
        RecordedEvent recorded = recorded(answer);
        CommandReceipt receipt = new CommandReceipt(commandId, fingerprint, recorded.stream(), recorded.version());
        List<OrderWrite> writes = new ArrayList<>();
        List<BackorderWrite> backorders = new ArrayList<>();
        for (OrderDraft draft : orders.values()) {
            if (draft.isChanged()) {
                writes.add(draft.write());
                keepBooks(draft, backorders);
            }
        }
        return new ChangeSet(
                tenant,
                now,
                Optional.of(receipt),
                writes,
                holds,
                List.copyOf(references.values()),
                counterDeltas(),
                expectations,
                movements,
                backorders,
                events,
                work.stream().map(this::fenced).toList());
    }

    /** This command takes effect once, so what it schedules begins at a token of its own. */
    private WorkWrite fenced(WorkWrite write) {
        return write instanceof WorkWrite.Schedule schedule
                ? new WorkWrite.Schedule(schedule.item().withToken(Keys.token(commandId, schedule.id())))
                : write;
    }

    private RecordedEvent recorded(Event answer) {
        for (RecordedEvent one : events) {
            if (one.event() == answer) {
                return one;
            }
        }
        throw new IllegalStateException("the answer of a command is one of its events");
    }

    private void keepBooks(OrderDraft draft, List<BackorderWrite> backorders) {
        if (draft.concernsQueues()) {
            QueueBookkeeping.scheduleCheck(draft, now, work);
            QueueBookkeeping.count(draft, this);
            QueueBookkeeping.writes(draft).forEach(backorders::add);
        }
        CounterBookkeeping.count(draft, PurchasedUnits::of, this);
        CounterBookkeeping.count(draft, CountedOrder::of, this);
    }

    private List<CounterDelta> counterDeltas() {
        if (counters.isEmpty()) {
            return List.of();
        }
        return counters.entrySet().stream()
                .filter(entry -> entry.getValue().change() != 0)
                .map(entry -> new CounterDelta(
                        entry.getKey(),
                        entry.getValue().change(),
                        entry.getValue().max()))
                .toList();
    }

    /** What is counted so far, which may be nothing again. */
    private record Count(long change, long max) {
        Count plus(Count other) {
            return new Count(Math.addExact(change, other.change), Math.min(max, other.max));
        }
    }
}
