package org.headlessoms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.headlessoms.jdbc.Shop.change;
import static org.headlessoms.jdbc.Shop.key;
import static org.headlessoms.jdbc.Shop.level;
import static org.headlessoms.jdbc.Shop.order;
import static org.headlessoms.jdbc.Shop.received;
import static org.headlessoms.jdbc.Shop.reserved;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.Storage;
import org.headlessoms.spi.StorageException;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.Tenant;
import org.junit.jupiter.api.Test;

/**
 * Guards inside one group on PostgreSQL: change sets that travel together count as if they had come one by one, in the order
 * in which they came. One group is one call of {@link CommitStatement}, or one {@code commitAll} without rivals.
 */
class GroupCommitTest {

    private static final CommitResult COMMITTED = new CommitResult.Committed();

    private final Tenant tenant = TestDatabase.newTenant();
    private final Storage storage = TestDatabase.POSTGRESQL.storage();

    private ChangeSet takes(String command, long units) {
        return change(tenant, command).move(reserved("sku", units)).build();
    }

    private ChangeSet brings(String command, long units) {
        return change(tenant, command).move(received("sku", units)).build();
    }

    private static List<CommitResult> together(ChangeSet... changeSets) {
        return together(TestDatabase.POSTGRESQL.dataSource(), changeSets);
    }

    private static List<CommitResult> together(DataSource dataSource, ChangeSet... changeSets) {
        Transactions transactions = new Transactions(dataSource, Dialect.POSTGRESQL);
        return new CommitStatement(transactions, Tables.of(Dialect.POSTGRESQL), new PlanAge())
                .commit(List.of(changeSets));
    }

    @Test
    void whatDoesNotFitYetIsRefusedThoughMoreComesInTheSameGroup() {
        storage.commit(brings("fill", 4));
        List<CommitResult> results = together(takes("first", 5), brings("second", 3));
        assertThat(results.get(0))
                .isInstanceOfSatisfying(
                        CommitResult.StockShort.class,
                        refused -> assertThat(refused.delta().available()).isEqualTo(-5));
        assertThat(results.get(1)).isEqualTo(COMMITTED);
        assertThat(level(storage, tenant, "sku")).isEqualTo(new StockLevel(key("sku", "main"), 7, 0, 0, 0, 0, 0));
        assertThat(Contents.of(storage, tenant).ledger()).hasSize(2);
    }

    @Test
    void whatFitsAfterAnotherOfTheSameGroupIsApplied() {
        storage.commit(brings("fill", 4));
        assertThat(together(brings("first", 3), takes("second", 7))).containsExactly(COMMITTED, COMMITTED);
        assertThat(level(storage, tenant, "sku")).isEqualTo(new StockLevel(key("sku", "main"), 0, 7, 0, 0, 0, 0));
    }

    @Test
    void ofThoseWhoWantMoreThanThereIsTheFirstGetIt() {
        storage.commit(brings("fill", 5));
        List<CommitResult> results =
                storage.commitAll(List.of(takes("a", 2), takes("b", 2), takes("c", 2), takes("d", 1)));
        assertThat(results.stream().map(COMMITTED::equals))
                .filteredOn(isCommitted -> isCommitted)
                .hasSize(3);
        assertThat(results.get(2)).isInstanceOf(CommitResult.StockShort.class);
        assertThat(level(storage, tenant, "sku")).isEqualTo(new StockLevel(key("sku", "main"), 0, 5, 0, 0, 0, 0));
    }

    @Test
    void whoWasAppliedIsNotSaidToBeUncommittedWhenTheConnectionBreaksOnAnother() {
        AtomicInteger borrowed = new AtomicInteger();
        // The first is for all together, the second for those that are not in the way of each other.
        ConnectionSource breaks = () -> {
            if (borrowed.incrementAndGet() > 2) {
                throw new SQLException("broken by the test", "08001");
            }
            return TestDatabase.POSTGRESQL.dataSource().getConnection();
        };
        ChangeSet fits = change(tenant, "fits").move(received("other", 3)).build();
        StorageException failure =
                catchThrowableOfType(StorageException.class, () -> together(breaks, fits, takes("too-much", 1)));
        assertThat(failure.isUncommitted()).isFalse();
        assertThat(level(storage, tenant, "other").available()).isEqualTo(3);
        borrowed.set(1);
        StorageException nothing = catchThrowableOfType(
                StorageException.class, () -> together(breaks, takes("one", 1), takes("two", 1), takes("three", 1)));
        assertThat(nothing.isUncommitted()).isTrue();
    }

    @Test
    void sixteenThreadsSellTheLast100UnitsOfOneItemIn800Attempts() throws InterruptedException {
        storage.commit(brings("fill", 100));
        List<List<CommitResult>> all = Together.run(16, thread -> (Callable<List<CommitResult>>) () -> {
            List<CommitResult> mine = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                mine.add(storage.commit(change(tenant, thread + "." + i)
                        .order(order("o" + thread + "." + i, 1), 0)
                        .move(reserved("sku", 1))
                        .build()));
            }
            return mine;
        });
        List<CommitResult> results = all.stream().flatMap(List::stream).toList();
        assertThat(results).hasSize(800);
        assertThat(results.stream().filter(COMMITTED::equals)).hasSize(100);
        assertThat(results.stream().filter(CommitResult.StockShort.class::isInstance))
                .hasSize(700);
        assertThat(level(storage, tenant, "sku")).isEqualTo(new StockLevel(key("sku", "main"), 0, 100, 0, 0, 0, 0));
        assertThat(Contents.of(storage, tenant).orders()).hasSize(100);
        assertThat(Contents.of(storage, tenant).ledger()).hasSize(101);
    }
}
