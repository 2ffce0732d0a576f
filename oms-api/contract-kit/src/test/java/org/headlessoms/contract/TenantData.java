package org.headlessoms.contract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.hold.Hold;
import org.headlessoms.order.Order;
import org.headlessoms.reference.Reference;
import org.headlessoms.spi.BackorderWrite;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommandReceipt;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.Counter;
import org.headlessoms.spi.CounterDelta;
import org.headlessoms.spi.CounterKey;
import org.headlessoms.spi.ReferenceWrite;
import org.headlessoms.spi.StockDelta;
import org.headlessoms.spi.StockExpectation;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.spi.WorkWrite;
import org.headlessoms.stock.LedgerEntry;
import org.headlessoms.stock.StockLevel;

/** What the reference storage keeps of one tenant: all guards first, then all changes. */
class TenantData {

    final Table<CommandReceipt> receipts = new Table<>(this::naming);
    final Table<Order> orders = new Table<>(this::naming);
    final Table<Hold> holds = new Table<>(this::naming);
    final Table<Reference> references = new Table<>(this::naming);
    final Table<Counter> counters = new Table<>(this::naming);
    final Table<StockLevel> levels = new Table<>(this::naming);
    final Table<BackorderEntry> backorders = new Table<>(this::naming);
    final Table<WorkItem> work = new Table<>(this::naming);
    final List<LedgerEntry> ledger = new ArrayList<>();
    final List<Entry> journal = new ArrayList<>();

    /** An event at its place. */
    record Entry(long position, RecordedEvent event) {}

    String naming(String id) {
        return id;
    }

    Optional<CommitResult> refuse(ChangeSet change) {
        Stream<CommitResult> refusals = Stream.of(
                        duplicates(change), conflicts(change), fenced(change), otherStock(change), shortages(change))
                .flatMap(found -> found);
        return refusals.findFirst();
    }

    Stream<CommitResult> duplicates(ChangeSet change) {
        return change.receipt().flatMap(receipt -> receipts.find(receipt.commandId())).stream()
                .map(CommitResult.Duplicate::new);
    }

    Stream<CommitResult> conflicts(ChangeSet change) {
        Stream<String> stale = Stream.of(
                        change.orders().stream()
                                .filter(one ->
                                        isStale(orders.find(one.order().id()), Order::version, one.expectedVersion()))
                                .map(one -> "ORDER/" + one.order().id()),
                        change.holds().stream()
                                .filter(one ->
                                        isStale(holds.find(one.hold().id()), Hold::version, one.expectedVersion()))
                                .map(one -> "HOLD/" + one.hold().id()),
                        change.references().stream()
                                .filter(one ->
                                        isStale(references.find(one.key()), Reference::version, one.expectedVersion()))
                                .map(one -> one.key().toString()),
                        change.counters().stream()
                                .filter(one -> !one.fits(counted(one.key())))
                                .map(one -> "COUNTER/" + one.key()))
                .flatMap(names -> names);
        return stale.map(CommitResult.Conflict::new);
    }

    <T> boolean isStale(Optional<T> stored, ToLongFunction<T> version, long expected) {
        return stored.map(version::applyAsLong).orElse(0L) != expected;
    }

    Stream<CommitResult> fenced(ChangeSet change) {
        return change.work().stream()
                .filter(write -> isFenced(write, work.find(write.id())))
                .map(write -> new CommitResult.Conflict("WORK/" + write.id()));
    }

    boolean isFenced(WorkWrite write, Optional<WorkItem> stored) {
        if (write instanceof WorkWrite.Lease lease) {
            return stored.isEmpty() || stored.get().token() != lease.expectedToken();
        }
        if (write instanceof WorkWrite.Complete complete && complete.token().isPresent()) {
            return stored.isEmpty() || stored.get().token() != complete.token().getAsLong();
        }
        return false;
    }

    Stream<CommitResult> otherStock(ChangeSet change) {
        return change.expectations().stream()
                .filter(expected -> !isMet(expected))
                .map(expected -> new CommitResult.Conflict("STOCK/" + expected.key()));
    }

    boolean isMet(StockExpectation expected) {
        return levels.find(expected.key()).map(StockLevel::onHand).orElse(0L) == expected.onHand();
    }

    Stream<CommitResult> shortages(ChangeSet change) {
        return change.stockDeltas().stream()
                .filter(delta -> !delta.fits(level(delta)))
                .map(delta -> new CommitResult.StockShort(level(delta), delta));
    }

    StockLevel level(StockDelta delta) {
        return levels.find(delta.key()).orElseGet(() -> StockLevel.empty(delta.key()));
    }

    void apply(ChangeSet change) {
        change.receipt().ifPresent(receipt -> receipts.put(receipt.commandId(), receipt));
        change.orders().forEach(write -> orders.put(write.order().id(), write.order()));
        change.holds().forEach(write -> holds.put(write.hold().id(), write.hold()));
        change.references().forEach(this::applyReference);
        change.counters().forEach(this::applyCounter);
        change.stockDeltas().forEach(this::applyStock);
        applyLedger(change);
        change.backorders().forEach(this::applyBackorder);
        change.events().forEach(event -> append(journal.size() + 1L, event));
        change.work().forEach(this::applyWork);
    }

    void applyReference(ReferenceWrite write) {
        if (write instanceof ReferenceWrite.Put put) {
            references.put(put.key(), put.reference());
        }
    }

    void applyCounter(CounterDelta delta) {
        counters.put(delta.key(), new Counter(delta.key(), counted(delta.key()) + delta.change()));
    }

    long counted(CounterKey key) {
        return counters.find(key).map(Counter::value).orElse(0L);
    }

    void applyStock(StockDelta delta) {
        levels.put(delta.key(), delta.applyTo(level(delta)));
    }

    void applyLedger(ChangeSet change) {
        for (int i = 0; i < change.movements().size(); i++) {
            CommandReceipt receipt = change.receipt().orElseThrow();
            ledger.add(new LedgerEntry(
                    receipt.commandId(), i, change.at(), change.movements().get(i)));
        }
    }

    void applyBackorder(BackorderWrite write) {
        if (write instanceof BackorderWrite.Put put) {
            BackorderEntry entry = put.entry();
            backorders.put(entry.sku() + "/" + entry.orderId() + "/" + entry.lineId(), entry);
        } else if (write instanceof BackorderWrite.Remove gone) {
            backorders.remove(gone.sku() + "/" + gone.orderId() + "/" + gone.lineId());
        }
    }

    void append(long position, RecordedEvent event) {
        journal.add(new Entry(position, event));
    }

    void applyWork(WorkWrite write) {
        if (write instanceof WorkWrite.Schedule schedule) {
            long token = work.find(write.id())
                    .map(item -> item.token() + 1)
                    .orElse(schedule.item().token());
            work.put(write.id(), copy(schedule.item(), 0, token, Instant.EPOCH));
        } else if (write instanceof WorkWrite.Lease lease) {
            WorkItem item = work.find(write.id()).orElseThrow();
            work.put(write.id(), copy(item, item.attempts() + 1, lease.expectedToken() + 1, lease.until()));
        } else {
            work.remove(write.id());
        }
    }

    static WorkItem copy(WorkItem item, int attempts, long token, Instant leasedUntil) {
        return new WorkItem(
                item.id(), item.kind(), item.subject(), item.detail(), item.dueAt(), attempts, token, leasedUntil);
    }
}
