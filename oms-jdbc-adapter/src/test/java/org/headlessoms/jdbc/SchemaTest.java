package org.headlessoms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.headlessoms.jdbc.Shop.change;
import static org.headlessoms.jdbc.Shop.level;
import static org.headlessoms.jdbc.Shop.received;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.headlessoms.jdbc.DatabaseNotReadyException.Reason;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.StorageException;
import org.headlessoms.value.Tenant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schema comes into being once, however many start at once, and nothing starts on another one. */
class SchemaTest {

    private final Tenant tenant = TestDatabase.newTenant();

    @ParameterizedTest
    @EnumSource
    void sixStartAtOnceOnAnEmptyDatabase(TestDatabase database) throws InterruptedException, SQLException {
        for (int round = 0; round < 3; round++) {
            DataSource empty = database.empty();
            List<CommitResult> results = Together.run(
                    6,
                    thread -> () -> TestDatabase.open(empty)
                            .commit(change(tenant, "c" + thread)
                                    .move(received("sku", 1))
                                    .build()));
            assertThat(results).hasSize(6).containsOnly(new CommitResult.Committed());
            assertThat(level(TestDatabase.open(empty), tenant, "sku").available())
                    .isEqualTo(6);
            assertThat(numbers(empty, "SELECT version FROM oms_schema_script ORDER BY version"))
                    .containsExactly(1, 2, 3, 4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void validateTouchesNothing(TestDatabase database) throws SQLException {
        DataSource empty = database.empty();
        assertThat(refusal(empty, SchemaMode.VALIDATE)).isEqualTo(Reason.SCHEMA_MISSING);
        assertThat(numbers(empty, "SELECT COUNT(*) FROM information_schema.tables WHERE LOWER(table_name) LIKE 'oms%'"))
                .containsExactly(0);
        TestDatabase.open(empty);
        assertThatCode(() -> builder(empty, SchemaMode.VALIDATE).build()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void aChangedScriptIsRefused(TestDatabase database) throws SQLException {
        DataSource source = database.empty();
        TestDatabase.open(source);
        execute(source, "UPDATE oms_schema_script SET checksum = 'other' WHERE version = 2");
        assertThat(refusal(source, SchemaMode.VALIDATE)).isEqualTo(Reason.SCHEMA_CHANGED);
        assertThat(refusal(source, SchemaMode.APPLY)).isEqualTo(Reason.SCHEMA_CHANGED);
    }

    @ParameterizedTest
    @EnumSource
    void aNewerSchemaIsRefused(TestDatabase database) throws SQLException {
        DataSource source = database.empty();
        TestDatabase.open(source);
        execute(source, "INSERT INTO oms_schema_script VALUES (5, 'V005__later', 'sum', CURRENT_TIMESTAMP)");
        assertThat(refusal(source, SchemaMode.VALIDATE)).isEqualTo(Reason.SCHEMA_NEWER);
        assertThat(refusal(source, SchemaMode.APPLY)).isEqualTo(Reason.SCHEMA_NEWER);
    }

    @ParameterizedTest
    @EnumSource
    void aMissingScriptIsMissedAndApplied(TestDatabase database) throws SQLException {
        DataSource source = database.empty();
        TestDatabase.open(source);
        execute(source, "DELETE FROM oms_schema_script WHERE version = 3");
        execute(source, "DROP INDEX oms_event_feed");
        assertThat(refusal(source, SchemaMode.VALIDATE)).isEqualTo(Reason.SCHEMA_MISSING);
        TestDatabase.open(source);
        execute(source, "DROP INDEX oms_event_feed");
        assertThatCode(() -> builder(source, SchemaMode.VALIDATE).build()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void offNeitherTouchesNorChecks(TestDatabase database) {
        JdbcStorage storage = builder(database.empty(), SchemaMode.OFF).build();
        StorageException failure =
                catchThrowableOfType(StorageException.class, () -> storage.levels(tenant, PageRequest.first(1)));
        assertThat(failure.isUncommitted()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whoDiedWhileChangingTheSchemaIsFollowed(TestDatabase database) throws SQLException {
        DataSource source = database.empty();
        SchemaLock dead = acquired(source);
        execute(source, SchemaScript.all(dialect(source)).get(0).statements().get(0));
        execute(source, "UPDATE oms_schema_lock SET expires_at = CURRENT_TIMESTAMP - INTERVAL '1' SECOND");
        TestDatabase.open(source);
        try (Connection connection = source.getConnection()) {
            DatabaseNotReadyException fenced =
                    catchThrowableOfType(DatabaseNotReadyException.class, () -> dead.renew(connection));
            assertThat(fenced.reason()).isEqualTo(Reason.SCHEMA_LOCKED);
        }
        assertThat(numbers(source, "SELECT version FROM oms_schema_script ORDER BY version"))
                .containsExactly(1, 2, 3, 4);
    }

    @ParameterizedTest
    @EnumSource
    void whoComesSecondWaits(TestDatabase database) throws Exception {
        DataSource source = database.empty();
        SchemaLock first = acquired(source);
        CountDownLatch asked = new CountDownLatch(9);
        Wiretap second = new Wiretap(source).on("prepareStatement", (mine, prepare) -> {
            asked.countDown();
            return prepare.go();
        });
        Thread thread = new Thread(() -> TestDatabase.open(second));
        thread.start();
        asked.await();
        assertThat(numbers(source, "SELECT COUNT(*) FROM oms_schema_script")).containsExactly(0);
        first.release();
        thread.join();
        assertThat(numbers(source, "SELECT COUNT(*) FROM oms_schema_script")).containsExactly(4);
    }

    @Test
    void anH2FileMustNotDelayWrites() {
        Path file = Path.of("target", "h2", UUID.randomUUID().toString()).toAbsolutePath();
        ConnectionSource delayed = () -> DriverManager.getConnection("jdbc:h2:file:" + file, "sa", "");
        assertThat(unsafe(delayed)).isEqualTo(Reason.UNSAFE_DURABILITY);
        TestDatabase.open(delayed);
        ConnectionSource safe = () -> DriverManager.getConnection("jdbc:h2:file:" + file + ";WRITE_DELAY=0", "sa", "");
        assertThatCode(() -> JdbcStorage.builder(safe).build()).doesNotThrowAnyException();
        assertThatCode(() -> JdbcStorage.builder(TestDatabase.H2_MEMORY.empty()).build())
                .doesNotThrowAnyException();
    }

    @Test
    void postgresqlMustSyncItsLog() throws SQLException {
        DataSource source = TestDatabase.POSTGRESQL.empty();
        assertThat(numbers(source, "SELECT COUNT(*) FROM pg_settings WHERE name = 'fsync' AND setting = 'off'"))
                .containsExactly(1);
        assertThat(unsafe(source)).isEqualTo(Reason.UNSAFE_DURABILITY);
        assertThatCode(() -> TestDatabase.open(source)).doesNotThrowAnyException();
    }

    @Test
    void idsMustNotBeComparedByLanguage() throws SQLException {
        DataSource source = TestDatabase.POSTGRESQL.empty();
        TestDatabase.open(source);
        execute(source, "ALTER TABLE oms_order ALTER COLUMN tenant TYPE VARCHAR(64) COLLATE \"default\"");
        assertThat(refusal(source, SchemaMode.VALIDATE)).isEqualTo(Reason.INEXACT_COMPARISON);
        String name = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        ConnectionSource english = () -> DriverManager.getConnection(name, "sa", "");
        execute(english, "SET COLLATION ENGLISH STRENGTH TERTIARY");
        assertThat(unsafe(english)).isEqualTo(Reason.INEXACT_COMPARISON);
    }

    @Test
    void h2MaySpeakLikePostgresql() {
        String mode = "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        String name = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;" + mode;
        JdbcStorage storage = JdbcStorage.builder((ConnectionSource) () -> DriverManager.getConnection(name, "sa", ""))
                .build();
        storage.commit(change(tenant, "c1").move(received("sku", 1)).build());
        assertThat(level(storage, tenant, "sku").available()).isEqualTo(1);
    }

    @Test
    void idsMustNotIgnoreCase() {
        String name = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        ConnectionSource caseless = () -> DriverManager.getConnection(name + ";IGNORECASE=TRUE", "sa", "");
        assertThat(unsafe(caseless)).isEqualTo(Reason.INEXACT_COMPARISON);
    }

    @Test
    void otherDatabasesAreRefused() {
        Wiretap other = new Wiretap(TestDatabase.H2_MEMORY.empty()).on("getMetaData", (connection, call) -> {
            DatabaseMetaData real = connection.getMetaData();
            return Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {DatabaseMetaData.class},
                    (proxy, method, arguments) -> method.getName().equals("getDatabaseProductName")
                            ? "Oracle"
                            : method.invoke(real, arguments));
        });
        assertThat(unsafe(other)).isEqualTo(Reason.UNSUPPORTED_DATABASE);
        assertThat(other.notReturned()).isZero();
    }

    private static Reason unsafe(DataSource source) {
        return catchThrowableOfType(
                        DatabaseNotReadyException.class,
                        () -> JdbcStorage.builder(source).build())
                .reason();
    }

    private static Reason refusal(DataSource source, SchemaMode mode) {
        return catchThrowableOfType(
                        DatabaseNotReadyException.class,
                        () -> builder(source, mode).build())
                .reason();
    }

    private static JdbcStorage.Builder builder(DataSource source, SchemaMode mode) {
        return JdbcStorage.builder(source).schemaMode(mode).acceptUnsafeDurability(true);
    }

    private static SchemaLock acquired(DataSource source) throws SQLException {
        Dialect dialect = dialect(source);
        Transactions transactions = new Transactions(source, dialect);
        transactions.write(new SchemaHistory(dialect)::create);
        SchemaLock lock = new SchemaLock(transactions, dialect);
        lock.create();
        lock.acquire();
        return lock;
    }

    private static Dialect dialect(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return Dialect.of(connection);
        }
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection()) {
            Sql.execute(connection, sql);
        }
    }

    private static List<Integer> numbers(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return Sql.list(connection, sql, to -> {}, row -> row.getInt(1));
        }
    }
}
