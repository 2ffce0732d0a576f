package org.headlessoms.scenario;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
import org.headlessoms.spi.Storage;
import org.headlessoms.spi.StorageException;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.stock.LedgerEntry;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;

/** A storage behind a bad connection: commits and reads fail as a scenario says, one entry of the script per call. */
class FlakyStorage implements Storage {

    /** What becomes of a commit with a receipt. */
    enum Trouble {
        /** It is applied, the answer is lost. */
        ANSWER_LOST,
        /** It is applied, the answer is lost, and the next read fails too. */
        CONNECTION_LOST,
        /** It never arrives, and nobody knows. */
        REQUEST_LOST,
        /** It certainly is not applied. */
        REFUSED,
        /** It is applied and answered. */
        NONE
    }

    private final Storage storage;
    private final Deque<Trouble> commits = new ArrayDeque<>();
    private Trouble otherwise = Trouble.NONE;
    private int failingReads;
    private boolean failingStream;

    FlakyStorage(Storage storage) {
        this.storage = storage;
    }

    FlakyStorage next(Trouble... troubles) {
        commits.addAll(List.of(troubles));
        return this;
    }

    void always(Trouble trouble) {
        otherwise = trouble;
    }

    void failNextStream() {
        failingStream = true;
    }

    @Override
    public CommitResult commit(ChangeSet changeSet) {
        if (changeSet.receipt().isEmpty()) {
            return storage.commit(changeSet);
        }
        Trouble trouble = commits.isEmpty() ? otherwise : commits.poll();
        return commit(() -> storage.commit(changeSet), trouble);
    }

    private CommitResult commit(Supplier<CommitResult> commit, Trouble trouble) {
        switch (trouble) {
            case ANSWER_LOST, CONNECTION_LOST -> {
                commit.get();
                failingReads = trouble == Trouble.CONNECTION_LOST ? 1 : 0;
                throw StorageException.unknown("commit", new IllegalStateException("answer lost"));
            }
            case REQUEST_LOST -> throw StorageException.unknown("commit", new IllegalStateException("request lost"));
            case REFUSED -> throw StorageException.uncommitted("commit", new IllegalStateException("no connection"));
            case NONE -> {
                return commit.get();
            }
        }
        throw new AssertionError(trouble);
    }

    @Override
    public Snapshot read(ReadRequest request) {
        if (failingReads > 0) {
            failingReads--;
            throw StorageException.uncommitted("read", new IllegalStateException("no connection"));
        }
        return storage.read(request);
    }

    @Override
    public List<CommitResult> commitAll(List<ChangeSet> changeSets) {
        return storage.commitAll(changeSets);
    }

    @Override
    public Page<Order> orders(Tenant tenant, OrderQuery query, PageRequest page) {
        return storage.orders(tenant, query, page);
    }

    @Override
    public Page<StockLevel> levels(Tenant tenant, PageRequest page) {
        return storage.levels(tenant, page);
    }

    @Override
    public Page<LedgerEntry> ledger(Tenant tenant, Optional<StockKey> key, PageRequest page) {
        return storage.ledger(tenant, key, page);
    }

    @Override
    public Page<Hold> activeHolds(Tenant tenant, PageRequest page) {
        return storage.activeHolds(tenant, page);
    }

    @Override
    public Page<Reference> references(Tenant tenant, ReferenceKind kind, PageRequest page) {
        return storage.references(tenant, kind, page);
    }

    @Override
    public Page<Counter> counters(Tenant tenant, PageRequest page) {
        return storage.counters(tenant, page);
    }

    @Override
    public Page<BackorderEntry> backorders(Tenant tenant, PageRequest page) {
        return storage.backorders(tenant, page);
    }

    @Override
    public Page<BackorderEntry> backorders(Tenant tenant, Sku sku, PageRequest page) {
        return storage.backorders(tenant, sku, page);
    }

    @Override
    public List<RecordedEvent> stream(Tenant tenant, StreamId stream, long after, int limit) {
        if (failingStream) {
            failingStream = false;
            throw StorageException.uncommitted("stream", new IllegalStateException("no connection"));
        }
        return storage.stream(tenant, stream, after, limit);
    }

    @Override
    public JournalPage journal(Tenant tenant, int bucket, long after, int limit) {
        return storage.journal(tenant, bucket, after, limit);
    }

    @Override
    public long journalEnd(Tenant tenant, int bucket) {
        return storage.journalEnd(tenant, bucket);
    }

    @Override
    public long journalAhead(Tenant tenant, int bucket, long after) {
        return storage.journalAhead(tenant, bucket, after);
    }

    @Override
    public Map<CommandId, Set<Sku>> movedBy(Tenant tenant, Set<CommandId> commands) {
        return storage.movedBy(tenant, commands);
    }

    @Override
    public List<WorkItem> dueWork(Tenant tenant, Set<WorkItem.Kind> kinds, Instant now, int limit) {
        return storage.dueWork(tenant, kinds, now, limit);
    }
}
