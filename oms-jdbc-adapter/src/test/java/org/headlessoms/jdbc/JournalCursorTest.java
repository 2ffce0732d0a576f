package org.headlessoms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.jdbc.Shop.change;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.headlessoms.event.StreamId;
import org.headlessoms.jdbc.JournalCursor.Seen;
import org.headlessoms.jdbc.Shop.ChangeBuilder;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.Storage;
import org.headlessoms.spi.WorkWrite;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;
import org.headlessoms.value.WorkId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Writers whose transactions stay open while others commit, and writers who roll back. Whoever follows positions gets every
 * committed event once and each stream in order; whoever follows the order of insertion does not, which shows that these tests
 * can tell.
 */
class JournalCursorTest {

    private static final int WRITERS = 4;
    private static final int CHANGES = 24;
    private static final int STREAMS = 3;

    private final Tenant tenant = TestDatabase.newTenant();
    private final Set<Seen> committed = ConcurrentHashMap.newKeySet();

    @FunctionalInterface
    private interface Follower {
        JournalCursor on(DataSource source, Storage storage);
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL"})
    void positionsPassNoTransactionThatIsStillOpen(TestDatabase database) throws Exception {
        Set<Seen> seen = assertOrderly(besideAStalledWriter(database, (source, storage) -> positions(storage)));
        assertThat(committed).hasSize(9);
        assertThat(seen).isEqualTo(committed);
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL"})
    void insertionsPassATransactionThatIsStillOpen(TestDatabase database) throws Exception {
        Set<Seen> seen = new HashSet<>(besideAStalledWriter(database, (source, storage) -> insertions(source)));
        Set<Seen> lost = new HashSet<>(committed);
        lost.removeAll(seen);
        assertThat(lost).containsExactlyInAnyOrderElementsOf(events("stalled", 4));
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL"})
    void positionsLoseNothingAmongManyWriters(TestDatabase database) throws Exception {
        Set<Seen> seen = assertOrderly(amongManyWriters(database, (source, storage) -> positions(storage)));
        assertThat(committed).hasSize(WRITERS * STREAMS * (CHANGES - CHANGES / 6));
        assertThat(seen).isEqualTo(committed);
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL"})
    void insertionsLoseEventsAmongManyWriters(TestDatabase database) throws Exception {
        Set<Seen> seen = new HashSet<>(amongManyWriters(database, (source, storage) -> insertions(source)));
        assertThat(seen).isNotEqualTo(committed);
        assertThat(committed).containsAll(seen);
    }

    private JournalCursor positions(Storage storage) {
        return JournalCursor.ofPositions(storage, tenant);
    }

    private JournalCursor insertions(DataSource source) {
        return JournalCursor.ofInsertions(source, tenant);
    }

    /** One transaction has inserted and waits, another one commits, a third one rolls back, somebody reads. */
    private List<Seen> besideAStalledWriter(TestDatabase database, Follower follower) throws Exception {
        try (HikariDataSource source = numbered(database)) {
            return besideAStalledWriter(source, follower);
        }
    }

    private List<Seen> besideAStalledWriter(DataSource source, Follower follower) throws Exception {
        Storage storage = TestDatabase.open(source);
        Wiretap stalling = new Wiretap(source);
        Storage slow = TestDatabase.open(stalling);
        CountDownLatch inserted = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        stalling.onCommit(OpenTransaction.until(() -> {
            inserted.countDown();
            await(goOn);
        }));
        JournalCursor cursor = follower.on(source, storage);
        Thread writer = new Thread(() -> assertThat(commit(slow, "stalled", 4)).isTrue());
        writer.start();
        assertThat(inserted.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(commit(storage, "quick", 3)).isTrue();
        assertThat(storage.commit(refused("refused").build())).isInstanceOf(CommitResult.Conflict.class);
        cursor.follow();
        assertThat(cursor.seen()).containsExactlyInAnyOrderElementsOf(events("quick", 3));
        goOn.countDown();
        writer.join();
        cursor.follow();
        assertThat(commit(storage, "last", 2)).isTrue();
        cursor.follow();
        return cursor.seen();
    }

    /**
     * Every sixth transaction stays open until the reader has come round twice, every fifth is rolled back and tried again, every
     * sixth change is refused.
     */
    private List<Seen> amongManyWriters(TestDatabase database, Follower follower) throws Exception {
        try (HikariDataSource source = numbered(database)) {
            return amongManyWriters(source, follower);
        }
    }

    private List<Seen> amongManyWriters(DataSource source, Follower follower) throws Exception {
        Storage storage = TestDatabase.open(source);
        AtomicLong rounds = new AtomicLong();
        AtomicInteger writing = new AtomicInteger(WRITERS);
        List<Storage> writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> stalling(source, rounds, writing))
                .toList();
        JournalCursor cursor = follower.on(source, storage);
        Together.run(WRITERS + 1, thread -> () -> {
            if (thread < WRITERS) {
                write(writers.get(thread), thread);
                return writing.decrementAndGet();
            }
            while (writing.get() > 0) {
                cursor.follow();
                rounds.incrementAndGet();
            }
            cursor.follow();
            return 0;
        });
        return cursor.seen();
    }

    private void write(Storage storage, int writer) {
        int version = 0;
        for (int i = 1; i <= CHANGES; i++) {
            ChangeBuilder change = change(tenant, writer + "." + i);
            for (int stream = 0; stream < STREAMS; stream++) {
                change.event(stream("s" + writer + "." + stream), version + 1L);
            }
            if (i % 6 == 0) {
                change.work(new WorkWrite.Complete(WorkId.of("none"), OptionalLong.of(1)));
                assertThat(storage.commit(change.build())).isInstanceOf(CommitResult.Conflict.class);
            } else {
                assertThat(storage.commit(change.build())).isEqualTo(new CommitResult.Committed());
                version++;
                for (int stream = 0; stream < STREAMS; stream++) {
                    committed.add(new Seen(stream("s" + writer + "." + stream), version));
                }
            }
        }
    }

    private static Storage stalling(DataSource source, AtomicLong rounds, AtomicInteger writing) {
        Wiretap tapped = new Wiretap(source);
        Storage storage = TestDatabase.open(tapped);
        AtomicInteger commits = new AtomicInteger();
        tapped.onCommit(OpenTransaction.until(() -> {
            int number = commits.incrementAndGet();
            long until = rounds.get() + 2;
            while (number % 6 == 0 && rounds.get() < until && writing.get() > 1) {
                LockSupport.parkNanos(200_000);
            }
            if (number % 5 == 0) {
                throw new SQLException("as if a rival had won", "40001");
            }
        }));
        return storage;
    }

    private boolean commit(Storage storage, String stream, int events) {
        ChangeBuilder change = change(tenant, stream);
        events(stream, events).forEach(event -> change.event(event.stream(), event.version()));
        committed.addAll(events(stream, events));
        return storage.commit(change.build()) instanceof CommitResult.Committed;
    }

    private ChangeBuilder refused(String stream) {
        return change(tenant, stream)
                .event(stream(stream), 1)
                .work(new WorkWrite.Complete(WorkId.of("none"), OptionalLong.of(1)));
    }

    private static List<Seen> events(String stream, int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(version -> new Seen(stream(stream), version))
                .toList();
    }

    private static StreamId stream(String name) {
        return StreamId.of(Sku.of(name));
    }

    /** Nothing twice, and each stream in the order of its versions. */
    private static Set<Seen> assertOrderly(List<Seen> seen) {
        assertThat(seen).doesNotHaveDuplicates();
        Map<StreamId, Long> last = new HashMap<>();
        for (Seen event : seen) {
            long before = last.getOrDefault(event.stream(), 0L);
            assertThat(event.version())
                    .as("after version %s of %s", before, event.stream())
                    .isEqualTo(before + 1);
            last.put(event.stream(), event.version());
        }
        return new HashSet<>(seen);
    }

    /** A database of its own, whose events are numbered when they are inserted, as a sequence does it. */
    private static HikariDataSource numbered(TestDatabase database) throws SQLException {
        HikariDataSource source = TestDatabase.pool(database.empty(), WRITERS + 3);
        TestDatabase.open(source);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE oms_event ADD COLUMN inserted BIGINT GENERATED BY DEFAULT AS IDENTITY");
        }
        return source;
    }

    private static void await(CountDownLatch latch) throws SQLException {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SQLException(stopped);
        }
    }
}
