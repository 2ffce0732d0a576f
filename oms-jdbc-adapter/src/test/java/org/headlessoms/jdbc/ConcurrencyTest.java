package org.headlessoms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.jdbc.Shop.change;
import static org.headlessoms.jdbc.Shop.key;
import static org.headlessoms.jdbc.Shop.level;
import static org.headlessoms.jdbc.Shop.order;
import static org.headlessoms.jdbc.Shop.received;
import static org.headlessoms.jdbc.Shop.reserved;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.headlessoms.jdbc.Shop.ChangeBuilder;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.Storage;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.Tenant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Guards hold when many threads press against them at once. */
class ConcurrencyTest {

    private static final int THREADS = 8;

    private final Tenant tenant = TestDatabase.newTenant();

    @ParameterizedTest
    @EnumSource
    void hundredUnitsAreSoldExactlyOnce(TestDatabase database) throws InterruptedException {
        Storage storage = database.storage();
        storage.commit(change(tenant, "fill").move(received("hot", 100)).build());
        List<CommitResult> results = inAllThreads(
                100,
                (thread, i) -> storage.commit(change(tenant, thread + "." + i)
                        .order(order("o" + thread + "." + i, 1), 0)
                        .move(reserved("hot", 1))
                        .build()));
        assertThat(results).hasSize(800);
        assertThat(results.stream().filter(CommitResult.Committed.class::isInstance))
                .hasSize(100);
        assertThat(results.stream().filter(CommitResult.StockShort.class::isInstance))
                .hasSize(700);
        assertThat(level(storage, tenant, "hot")).isEqualTo(new StockLevel(key("hot", "main"), 0, 100, 0, 0, 0, 0));
        assertThat(Contents.of(storage, tenant).orders()).hasSize(100);
        assertThat(Contents.of(storage, tenant).ledger()).hasSize(101);
    }

    @ParameterizedTest
    @EnumSource
    void oneCommandTakesEffectOnce(TestDatabase database) throws InterruptedException {
        Storage storage = database.storage();
        List<CommitResult> results = inAllThreads(
                20,
                (thread, i) -> storage.commit(
                        change(tenant, "c" + i).move(received("new", 1)).build()));
        assertThat(results.stream().filter(CommitResult.Committed.class::isInstance))
                .hasSize(20);
        assertThat(results.stream().filter(CommitResult.Duplicate.class::isInstance))
                .hasSize(140);
        assertThat(level(storage, tenant, "new").available()).isEqualTo(20);
    }

    @ParameterizedTest
    @EnumSource
    void oneOfManyWritersOfAVersionWins(TestDatabase database) throws InterruptedException {
        Storage storage = database.storage();
        List<CommitResult> results = inAllThreads(
                20,
                (thread, i) -> storage.commit(change(tenant, thread + "." + i)
                        .order(order("o1", i + 1), i)
                        .build()));
        long committed = results.stream()
                .filter(CommitResult.Committed.class::isInstance)
                .count();
        assertThat(results.stream().filter(CommitResult.Conflict.class::isInstance))
                .hasSize((int) (160 - committed));
        assertThat(order(storage, tenant, "o1")).contains(order("o1", committed));
        assertThat(Contents.events(storage, tenant)).hasSize((int) committed);
    }

    @ParameterizedTest
    @EnumSource
    void unitsAddedAtOnceToALevelNeverWrittenAreAllThere(TestDatabase database) throws InterruptedException {
        Storage storage = database.storage();
        List<CommitResult> results = inAllThreads(
                30,
                (thread, i) -> storage.commit(change(tenant, thread + "." + i)
                        .move(received("sku" + i, thread + 1))
                        .build()));
        assertThat(results).containsOnly(new CommitResult.Committed());
        List<StockLevel> levels = storage.levels(tenant, PageRequest.first(100)).items();
        assertThat(levels).hasSize(30).allMatch(level -> level.available() == 36);
    }

    @ParameterizedTest
    @EnumSource
    void basketsInOppositeOrderDoNotGetInEachOthersWay(TestDatabase database) throws InterruptedException {
        Wiretap wire = new Wiretap(database.dataSource());
        Storage storage = JdbcStorage.builder(wire)
                .acceptUnsafeDurability(true)
                .groupCommit(false)
                .build();
        ChangeBuilder fill = change(tenant, "fill");
        for (int sku = 0; sku < 6; sku++) {
            fill.move(received("sku" + sku, 1_000));
        }
        storage.commit(fill.build());
        int before = wire.borrowed();
        List<CommitResult> results = inAllThreads(25, (thread, i) -> {
            ChangeBuilder basket = change(tenant, thread + "." + i);
            for (int line = 0; line < 6; line++) {
                int sku = thread % 2 == 0 ? line : 5 - line;
                // A level that is new to everybody, too, in the same opposite order.
                basket.move(reserved("sku" + sku, 1)).move(received("new" + i + "-" + sku, 1));
            }
            return storage.commit(basket.build());
        });
        assertThat(results).hasSize(200).containsOnly(new CommitResult.Committed());
        if (database == TestDatabase.POSTGRESQL) {
            // Not one of them was aborted. In H2 an insert that loses a race is.
            assertThat(wire.borrowed() - before).isEqualTo(200);
        }
        assertThat(level(storage, tenant, "sku0").reserved()).isEqualTo(200);
        assertThat(level(storage, tenant, "sku5").reserved()).isEqualTo(200);
        assertThat(level(storage, tenant, "new0-3").available()).isEqualTo(8);
    }

    @ParameterizedTest
    @EnumSource
    void aCountIsBookedOnTheLevelItWasComputedFrom(TestDatabase database) throws InterruptedException {
        Storage storage = database.storage();
        Set<Long> countedFrom = ConcurrentHashMap.newKeySet();
        List<CommitResult> results = inAllThreads(20, (thread, i) -> {
            long onHand = level(storage, tenant, "counted").onHand();
            CommitResult result = storage.commit(change(tenant, thread + "." + i)
                    .expect("counted", onHand)
                    .move(received("counted", 1))
                    .build());
            if (result instanceof CommitResult.Committed) {
                assertThat(countedFrom.add(onHand)).isTrue();
            }
            return result;
        });
        assertThat(results.stream().filter(CommitResult.Conflict.class::isInstance))
                .hasSize(160 - countedFrom.size());
        assertThat(level(storage, tenant, "counted").onHand()).isEqualTo(countedFrom.size());
        assertThat(storage.ledger(tenant, Optional.of(key("counted", "main")), PageRequest.first(1000))
                        .items())
                .hasSize(countedFrom.size());
    }

    @ParameterizedTest
    @EnumSource
    void theFirstCountOfALevelIsBookedOnce(TestDatabase database) throws InterruptedException {
        Storage storage = database.storage();
        List<CommitResult> results = inAllThreads(
                30,
                (thread, i) -> storage.commit(change(tenant, thread + "." + i)
                        .expect("sku" + i, 0)
                        .move(received("sku" + i, 7))
                        .build()));
        assertThat(results.stream().filter(CommitResult.Committed.class::isInstance))
                .hasSize(30);
        assertThat(results.stream().filter(CommitResult.Conflict.class::isInstance))
                .hasSize(210);
        assertThat(storage.levels(tenant, PageRequest.first(100)).items())
                .hasSize(30)
                .allMatch(level -> level.available() == 7);
    }

    @FunctionalInterface
    private interface Commit {
        CommitResult run(int thread, int i);
    }

    private static List<CommitResult> inAllThreads(int times, Commit commit) throws InterruptedException {
        List<List<CommitResult>> all = Together.run(THREADS, thread -> (Callable<List<CommitResult>>) () -> {
            List<CommitResult> mine = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                mine.add(commit.run(thread, i));
            }
            return mine;
        });
        return all.stream().flatMap(List::stream).toList();
    }
}
