package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
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

/**
 * Storage in PostgreSQL or H2, on connections of the host's {@link DataSource}.
 *
 * <p>A call borrows one connection, uses it for one transaction and gives it back as it came; no call needs a second one. On
 * PostgreSQL callers who commit at the same time share a transaction, see {@link Builder#groupCommit}.
 * What the database aborts for the sake of others (deadlock, lock timeout, serialization failure) is tried up to five
 * times; after that the call ends with a {@link StorageException} that says it is uncommitted.
 *
 * <p>Safe for use by several threads, and by several processes on one database.
 */
public final class JdbcStorage implements Storage {

    private static final int GROUPS_ON_THEIR_WAY = 2;
    private static final int MAX_GROUP = 64;

    private final Transactions transactions;
    private final Tables tables;
    private final Committer committer;
    private final Snapshots snapshots;
    private final JournalFeed feed;

    private JdbcStorage(Transactions transactions, Dialect dialect, boolean groupCommit) {
        this.transactions = transactions;
        tables = Tables.of(dialect);
        PlanAge age = new PlanAge();
        committer = dialect.writesWithQueries()
                ? new GroupCommitter(
                        new CommitStatement(transactions, tables, age)::commit,
                        groupCommit ? GROUPS_ON_THEIR_WAY : Integer.MAX_VALUE,
                        groupCommit ? MAX_GROUP : 1)
                : new StepwiseCommitter(transactions, tables);
        snapshots = new Snapshots(tables, dialect, age);
        feed = new JournalFeed(transactions, dialect);
    }

    /**
     * Starts to build a storage.
     *
     * @param dataSource where connections come from; they must not take part in a transaction of the host
     * @return a builder that applies the schema and insists on durable settings
     */
    public static Builder builder(DataSource dataSource) {
        return new Builder(dataSource);
    }

    @Override
    public Snapshot read(ReadRequest request) {
        return transactions.read(connection -> snapshots.read(connection, request));
    }

    @Override
    public CommitResult commit(ChangeSet changeSet) {
        return committer.commit(changeSet);
    }

    @Override
    public List<CommitResult> commitAll(List<ChangeSet> changeSets) {
        return committer.commitAll(changeSets);
    }

    @Override
    public Page<Order> orders(Tenant tenant, OrderQuery query, PageRequest page) {
        return transactions.read(connection -> tables.orders().list(connection, tenant, query, page));
    }

    @Override
    public Page<StockLevel> levels(Tenant tenant, PageRequest page) {
        return transactions.read(connection -> tables.stock().list(connection, tenant, page));
    }

    @Override
    public Page<LedgerEntry> ledger(Tenant tenant, Optional<StockKey> key, PageRequest page) {
        return transactions.read(connection -> tables.ledger().list(connection, tenant, key, page));
    }

    @Override
    public Page<Hold> activeHolds(Tenant tenant, PageRequest page) {
        return transactions.read(connection -> tables.holds().listActive(connection, tenant, page));
    }

    @Override
    public Page<Reference> references(Tenant tenant, ReferenceKind kind, PageRequest page) {
        return transactions.read(connection -> tables.references().list(connection, tenant, kind, page));
    }

    @Override
    public Page<Counter> counters(Tenant tenant, PageRequest page) {
        return transactions.read(connection -> tables.counters().list(connection, tenant, page));
    }

    @Override
    public Page<BackorderEntry> backorders(Tenant tenant, PageRequest page) {
        return transactions.read(connection -> tables.backorders().list(connection, tenant, page));
    }

    @Override
    public Page<BackorderEntry> backorders(Tenant tenant, Sku sku, PageRequest page) {
        return transactions.read(connection -> tables.backorders().list(connection, tenant, sku, page));
    }

    @Override
    public List<RecordedEvent> stream(Tenant tenant, StreamId stream, long after, int limit) {
        return transactions.read(connection -> tables.journal().stream(connection, tenant, stream, after, limit));
    }

    @Override
    public JournalPage journal(Tenant tenant, int bucket, long after, int limit) {
        requireBucket(bucket);
        return feed.read(tenant, bucket, after, limit);
    }

    @Override
    public long journalEnd(Tenant tenant, int bucket) {
        requireBucket(bucket);
        return feed.end(tenant, bucket);
    }

    @Override
    public long journalAhead(Tenant tenant, int bucket, long after) {
        requireBucket(bucket);
        return feed.ahead(tenant, bucket, after);
    }

    @Override
    public Map<CommandId, Set<Sku>> movedBy(Tenant tenant, Set<CommandId> commands) {
        return transactions.read(connection -> tables.ledger().movedBy(connection, tenant, commands));
    }

    @Override
    public List<WorkItem> dueWork(Tenant tenant, Set<WorkItem.Kind> kinds, Instant now, int limit) {
        return transactions.read(connection -> tables.work().due(connection, tenant, kinds, now, limit));
    }

    private static void requireBucket(int bucket) {
        if (bucket < 0 || bucket >= JOURNAL_BUCKETS) {
            throw new IllegalArgumentException("bucket must be 0 to " + (JOURNAL_BUCKETS - 1));
        }
    }

    /** Builds a {@link JdbcStorage}. Not for several threads. */
    public static final class Builder {

        private final DataSource dataSource;
        private SchemaMode schemaMode = SchemaMode.APPLY;
        private boolean acceptUnsafeDurability;
        private boolean groupCommit = true;

        private Builder(DataSource dataSource) {
            this.dataSource = Objects.requireNonNull(dataSource, "dataSource");
        }

        /**
         * What is done about the schema. The default is {@link SchemaMode#APPLY}.
         *
         * @param mode apply, validate or neither
         * @return this
         */
        public Builder schemaMode(SchemaMode mode) {
            schemaMode = Objects.requireNonNull(mode, "mode");
            return this;
        }

        /**
         * Whether to start although the database may lose confirmed commits in a crash: an H2 file with a {@code
         * WRITE_DELAY} other than 0, PostgreSQL with {@code synchronous_commit} or {@code fsync} off. The default is false.
         *
         * @param accept true for throw-away data
         * @return this
         */
        public Builder acceptUnsafeDurability(boolean accept) {
            acceptUnsafeDurability = accept;
            return this;
        }

        /**
         * Whether change sets of callers who come at the same time may share a transaction, on PostgreSQL. Each still succeeds or
         * fails alone, and a caller without rivals never waits for company. The default is true.
         *
         * @param group false to give each change set a transaction of its own
         * @return this
         */
        public Builder groupCommit(boolean group) {
            groupCommit = group;
            return this;
        }

        /**
         * Checks the database, brings the schema where it should be, and makes the storage.
         *
         * @return the storage
         * @throws DatabaseNotReadyException if the database is not fit, and why
         * @throws StorageException if the database cannot be reached or refuses a statement
         */
        public JdbcStorage build() {
            Dialect dialect = detectDialect();
            Transactions transactions = new Transactions(dataSource, dialect);
            StartupCheck check = new StartupCheck(transactions, dialect);
            if (!acceptUnsafeDurability) {
                check.requireDurability();
            }
            SchemaRunner runner = new SchemaRunner(transactions, dialect);
            switch (schemaMode) {
                case APPLY -> runner.apply();
                case VALIDATE -> runner.validate();
                case OFF -> {}
            }
            if (schemaMode != SchemaMode.OFF) {
                check.requireExactComparison();
            }
            return new JdbcStorage(transactions, dialect, groupCommit);
        }

        private Dialect detectDialect() {
            try (Connection connection = dataSource.getConnection()) {
                return Dialect.of(connection);
            } catch (SQLException failure) {
                throw StorageException.uncommitted("the database cannot be asked what it is", failure);
            }
        }
    }
}
