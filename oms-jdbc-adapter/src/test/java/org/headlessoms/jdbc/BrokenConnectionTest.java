package org.headlessoms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.headlessoms.jdbc.Shop.change;
import static org.headlessoms.jdbc.Shop.level;
import static org.headlessoms.jdbc.Shop.received;
import static org.headlessoms.jdbc.Shop.reserved;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.StorageException;
import org.headlessoms.value.Tenant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a caller learns when the database breaks under his hands, and that every connection goes back as it came. */
class BrokenConnectionTest {

    private static final CommitResult COMMITTED = new CommitResult.Committed();

    private final Tenant tenant = TestDatabase.newTenant();

    @ParameterizedTest
    @EnumSource
    void anAnswerLostAfterTheCommitIsUnknown(TestDatabase database) {
        Wiretap wire = new Wiretap(database.dataSource());
        JdbcStorage storage = TestDatabase.open(wire);
        wire.onCommit((connection, commit) -> {
            commit.go();
            throw broken();
        });
        assertThat(failure(storage, one("c1")).isUncommitted()).isFalse();
        wire.offCommit();
        assertThat(storage.commit(one("c1"))).isInstanceOf(CommitResult.Duplicate.class);
        assertThat(level(storage, tenant, "sku").available()).isEqualTo(1);
        assertThat(wire.notReturned()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aConnectionLostBeforeTheCommitIsUnknown(TestDatabase database) {
        Wiretap wire = new Wiretap(database.dataSource());
        JdbcStorage storage = TestDatabase.open(wire);
        wire.onCommit((connection, commit) -> {
            connection.close();
            throw broken();
        });
        assertThat(failure(storage, one("c1")).isUncommitted()).isFalse();
        wire.offCommit();
        assertThat(level(storage, tenant, "sku").available()).isZero();
        assertThat(storage.commit(one("c1"))).isEqualTo(COMMITTED);
        assertThat(level(storage, tenant, "sku").available()).isEqualTo(1);
        assertThat(wire.notReturned()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aReadThatBreaksChangedNothing(TestDatabase database) {
        Wiretap wire = new Wiretap(database.dataSource());
        JdbcStorage storage = TestDatabase.open(wire);
        wire.on("prepareStatement", failsAt(1, "08006", wire));
        StorageException failure = catchThrowableOfType(StorageException.class, () -> level(storage, tenant, "sku"));
        assertThat(failure.isUncommitted()).isTrue();
        assertThat(level(storage, tenant, "sku").onHand()).isZero();
        assertThat(wire.notReturned()).isZero();
    }

    @Test
    void aBackendThatDiesBeforeTheCommitIsUnknown() {
        Wiretap wire = new Wiretap(TestDatabase.POSTGRESQL.dataSource());
        JdbcStorage storage = TestDatabase.open(wire);
        wire.onCommit((connection, commit) -> {
            int backend = Sql.first(connection, "SELECT pg_backend_pid()", to -> {}, row -> row.getInt(1))
                    .orElseThrow();
            try (Connection killer = TestDatabase.POSTGRESQL.dataSource().getConnection()) {
                Sql.execute(killer, "SELECT pg_terminate_backend(" + backend + ")");
            }
            return commit.go();
        });
        assertThat(failure(storage, one("c1")).isUncommitted()).isFalse();
        wire.offCommit();
        assertThat(level(storage, tenant, "sku").available()).isZero();
        assertThat(storage.commit(one("c1"))).isEqualTo(COMMITTED);
        assertThat(wire.notReturned()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aFailureBeforeTheCommitIsUncommitted(TestDatabase database) {
        Wiretap wire = new Wiretap(database.dataSource());
        JdbcStorage storage = TestDatabase.open(wire);
        int call = database == TestDatabase.POSTGRESQL ? 1 : 3;
        wire.on("prepareStatement", failsAt(call, "53100", wire));
        assertThat(failure(storage, one("c1")).isUncommitted()).isTrue();
        assertThat(Contents.of(storage, tenant).ledger()).isEmpty();
        assertThat(storage.commit(one("c1"))).isEqualTo(COMMITTED);
        wire.on("prepareStatement", failsAt(call, "08006", wire));
        assertThat(failure(storage, one("c2")).isUncommitted()).isFalse();
        assertThat(storage.commit(one("c2"))).isEqualTo(COMMITTED);
        assertThat(wire.notReturned()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void noConnectionIsUncommitted(TestDatabase database) {
        boolean[] down = {false};
        JdbcStorage storage = TestDatabase.open((ConnectionSource) () -> {
            if (down[0]) {
                throw broken();
            }
            return database.dataSource().getConnection();
        });
        down[0] = true;
        assertThat(failure(storage, one("c1")).isUncommitted()).isTrue();
        assertThatThrownBy(() -> level(storage, tenant, "sku")).isInstanceOf(StorageException.class);
    }

    @ParameterizedTest
    @CsvSource({"40001,true", "40P01,true", "55P03,true", "HYT00,true", "23514,false", "40003,false"})
    void onlyAbortedTransactionsAreTriedAgain(String state, boolean again) {
        Wiretap wire = new Wiretap(TestDatabase.H2_MEMORY.dataSource());
        JdbcStorage storage = TestDatabase.open(wire);
        SQLException nested = new SQLException("outside", null, new IllegalStateException(aborted(state)));
        AtomicInteger failures = new AtomicInteger();
        int before = wire.borrowed();
        wire.on("prepareStatement", (connection, call) -> {
            if (failures.incrementAndGet() <= 4) {
                throw nested;
            }
            return call.go();
        });
        if (again) {
            assertThat(storage.commit(one("c1"))).isEqualTo(COMMITTED);
            assertThat(wire.borrowed() - before).isEqualTo(5);
        } else {
            assertThat(failure(storage, one("c1")).isUncommitted()).isTrue();
            assertThat(wire.borrowed() - before).isEqualTo(1);
        }
        assertThat(wire.notReturned()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void anAbortAtTheCommitIsTriedAgainAndGivenUpAfterFive(TestDatabase database) {
        Wiretap wire = new Wiretap(database.dataSource());
        JdbcStorage storage = TestDatabase.open(wire);
        int before = wire.borrowed();
        wire.onCommit((connection, commit) -> {
            throw aborted("40001");
        });
        assertThat(failure(storage, one("c1")).isUncommitted()).isTrue();
        assertThat(wire.borrowed() - before).isEqualTo(5);
        wire.offCommit();
        assertThat(storage.commit(one("c1"))).isEqualTo(COMMITTED);
    }

    @ParameterizedTest
    @EnumSource
    void aCommittedChangeStaysCommittedWhateverGivingBackBrings(TestDatabase database) throws SQLException {
        Wiretap wire = new Wiretap(TestDatabase.pool(database.dataSource(), 2));
        JdbcStorage storage = TestDatabase.open(wire);
        wire.on("close", (connection, close) -> {
            close.go();
            throw broken();
        });
        assertThat(storage.commit(one("c1"))).isEqualTo(COMMITTED);
        assertThat(level(storage, tenant, "sku").available()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aFailedRollbackNeitherCommitsNorHidesTheResult(TestDatabase database) {
        Wiretap wire = new Wiretap(database.dataSource());
        JdbcStorage storage = TestDatabase.open(wire);
        wire.on("rollback", (connection, rollback) -> {
            throw broken();
        });
        CommitResult result = storage.commit(change(tenant, "c1")
                .move(received("a", 1))
                .move(reserved("b", 1))
                .build());
        assertThat(result).isInstanceOf(CommitResult.StockShort.class);
        wire.off("rollback");
        assertThat(Contents.of(storage, tenant).levels()).isEmpty();
        assertThat(wire.notReturned()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void everyConnectionGoesBackAsItCame(TestDatabase database) throws SQLException {
        try (Connection mine = database.dataSource().getConnection()) {
            mine.setAutoCommit(false);
            mine.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            Wiretap wire = new Wiretap((ConnectionSource) () -> mine);
            wire.on("close", (connection, close) -> null);
            JdbcStorage storage = TestDatabase.open(wire);
            assertThat(storage.commit(one("c1"))).isEqualTo(COMMITTED);
            assertThat(storage.commit(one("c1"))).isInstanceOf(CommitResult.Duplicate.class);
            assertThat(level(storage, tenant, "sku").available()).isEqualTo(1);
            assertThat(mine.getAutoCommit()).isFalse();
            assertThat(mine.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
            mine.rollback();
            mine.setAutoCommit(true);
            mine.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPoolOfTwoServesEightThreads(TestDatabase database) throws InterruptedException {
        try (var pool = TestDatabase.pool(database.dataSource(), 2)) {
            Wiretap wire = new Wiretap(pool);
            JdbcStorage storage = TestDatabase.open(wire);
            Together.run(8, thread -> () -> {
                for (int i = 0; i < 20; i++) {
                    storage.commit(one(thread + "." + i));
                    storage.journal(tenant, i % 16, 0, 10);
                }
                return thread;
            });
            assertThat(level(storage, tenant, "sku").available()).isEqualTo(160);
            assertThat(wire.notReturned()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void severalChangeSetsAreAnsweredOneByOne(TestDatabase database) {
        Wiretap wire = new Wiretap(database.dataSource());
        JdbcStorage storage = TestDatabase.open(wire);
        ChangeSet tooMuch = change(tenant, "c2").move(reserved("sku", 9)).build();
        List<CommitResult> results = storage.commitAll(List.of(one("c1"), tooMuch, one("c1"), one("c3")));
        assertThat(results.get(0)).isEqualTo(COMMITTED);
        assertThat(results.get(1)).isInstanceOf(CommitResult.StockShort.class);
        assertThat(results.get(2)).isInstanceOf(CommitResult.Duplicate.class);
        assertThat(results.get(3)).isEqualTo(COMMITTED);
        AtomicInteger commits = new AtomicInteger();
        wire.on("prepareStatement", (connection, call) -> {
            if (commits.get() == 1) {
                throw aborted("53100");
            }
            return call.go();
        });
        wire.onCommit((connection, commit) -> {
            commits.incrementAndGet();
            return commit.go();
        });
        JdbcStorage oneByOne = JdbcStorage.builder(wire)
                .schemaMode(SchemaMode.OFF)
                .acceptUnsafeDurability(true)
                .groupCommit(false)
                .build();
        StorageException failure =
                catchThrowableOfType(StorageException.class, () -> oneByOne.commitAll(List.of(one("c4"), one("c5"))));
        assertThat(failure.isUncommitted()).isFalse();
    }

    private StorageException failure(JdbcStorage storage, ChangeSet changeSet) {
        return catchThrowableOfType(StorageException.class, () -> storage.commit(changeSet));
    }

    private ChangeSet one(String command) {
        return change(tenant, command).move(received("sku", 1)).build();
    }

    private static Wiretap.Hook failsAt(int call, String state, Wiretap wire) {
        AtomicInteger calls = new AtomicInteger();
        return (connection, prepare) -> {
            if (calls.incrementAndGet() == call) {
                wire.off("prepareStatement");
                throw aborted(state);
            }
            return prepare.go();
        };
    }

    private static SQLException broken() {
        return new SQLException("broken by the test", "08006");
    }

    private static SQLException aborted(String state) {
        return new SQLException("refused by the test", state);
    }
}
