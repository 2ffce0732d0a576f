package org.headlessoms.inmemory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.hold.Hold;
import org.headlessoms.order.Order;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.Counter;
import org.headlessoms.spi.JournalPage;
import org.headlessoms.spi.OrderQuery;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.spi.StockDelta;
import org.headlessoms.spi.Storage;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.stock.LedgerEntry;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;

/**
 * A storage that lives as long as the process. It keeps every promise of {@link Storage} but one: what it calls durable is
 * gone with the process.
 *
 * <p>Safe for use by several threads. Reads take no lock, and commits that touch different keys hardly ever wait for each
 * other. What an operation costs does not depend on how much is stored, but for the logarithm of it in sorted lists. It
 * never throws {@link org.headlessoms.spi.StorageException}.
 */
public final class InMemoryStorage implements Storage {

    private static final TenantState NOTHING = TenantState.empty();

    private final ConcurrentMap<Tenant, TenantState> tenants = new ConcurrentHashMap<>();
    private final StripedLocks locks = new StripedLocks();

    /** An empty storage. */
    public InMemoryStorage() {}

    @Override
    public Snapshot read(ReadRequest request) {
        return new SnapshotRead(of(request.tenant())).run(request);
    }

    @Override
    public CommitResult commit(ChangeSet changeSet) {
        List<StockDelta> deltas = changeSet.stockDeltas();
        TenantState state = tenants.computeIfAbsent(changeSet.tenant(), tenant -> TenantState.empty());
        return locks.holding(Footprint.of(changeSet, deltas), () -> new Commit(state, changeSet, deltas).run());
    }

    @Override
    public List<CommitResult> commitAll(List<ChangeSet> changeSets) {
        return changeSets.stream().map(this::commit).toList();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the cursor is not one of this list
     */
    @Override
    public Page<Order> orders(Tenant tenant, OrderQuery query, PageRequest page) {
        return of(tenant).orders().page(query, page);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the cursor is not one of this list
     */
    @Override
    public Page<StockLevel> levels(Tenant tenant, PageRequest page) {
        return of(tenant).stock().page(page);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the cursor is not one of this list
     */
    @Override
    public Page<LedgerEntry> ledger(Tenant tenant, Optional<StockKey> key, PageRequest page) {
        return of(tenant).stock().ledger(key, page);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the cursor is not one of this list
     */
    @Override
    public Page<Hold> activeHolds(Tenant tenant, PageRequest page) {
        return of(tenant).holds().activePage(page);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the cursor is not one of this list
     */
    @Override
    public Page<Reference> references(Tenant tenant, ReferenceKind kind, PageRequest page) {
        return of(tenant).references().page(kind, page);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the cursor is not one of this list
     */
    @Override
    public Page<Counter> counters(Tenant tenant, PageRequest page) {
        return of(tenant).counters().page(page);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the cursor is not one of this list
     */
    @Override
    public Page<BackorderEntry> backorders(Tenant tenant, PageRequest page) {
        return of(tenant).backorders().page(page);
    }

    @Override
    public Page<BackorderEntry> backorders(Tenant tenant, Sku sku, PageRequest page) {
        return of(tenant).backorders().page(sku, page);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if {@code after} is negative or {@code limit} below 1
     */
    @Override
    public List<RecordedEvent> stream(Tenant tenant, StreamId stream, long after, int limit) {
        requirePlausible(after, limit);
        TenantState state = of(tenant);
        return state.events().stream(stream, after, limit).stream()
                .takeWhile(event -> state.receipts().containsKey(event.commandId()))
                .toList();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if there is no such bucket, {@code after} is negative or {@code limit} below 1
     */
    @Override
    public JournalPage journal(Tenant tenant, int bucket, long after, int limit) {
        requireBucket(bucket);
        requirePlausible(after, limit);
        return of(tenant).events().page(bucket, after, limit);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if there is no such bucket
     */
    @Override
    public long journalEnd(Tenant tenant, int bucket) {
        requireBucket(bucket);
        return of(tenant).events().end(bucket);
    }

    @Override
    public long journalAhead(Tenant tenant, int bucket, long after) {
        requireBucket(bucket);
        return Math.max(0, of(tenant).events().end(bucket) - after);
    }

    @Override
    public Map<CommandId, Set<Sku>> movedBy(Tenant tenant, Set<CommandId> commands) {
        return of(tenant).stock().movedBy(commands);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if {@code limit} is below 1
     */
    @Override
    public List<WorkItem> dueWork(Tenant tenant, Set<WorkItem.Kind> kinds, Instant now, int limit) {
        requirePlausible(0, limit);
        return of(tenant).work().due(kinds, now, limit);
    }

    /** Reading about a tenant that never wrote anything leaves no trace. */
    private TenantState of(Tenant tenant) {
        return tenants.getOrDefault(tenant, NOTHING);
    }

    private static void requireBucket(int bucket) {
        require(bucket >= 0 && bucket < JOURNAL_BUCKETS, "bucket must be 0 to " + (JOURNAL_BUCKETS - 1));
    }

    private static void requirePlausible(long after, int limit) {
        require(after >= 0, "after must not be negative");
        require(limit >= 1, "limit must be at least 1");
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
