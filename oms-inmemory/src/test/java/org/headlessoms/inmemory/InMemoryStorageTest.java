package org.headlessoms.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.headlessoms.contract.ChangeSetBuilder;
import org.headlessoms.contract.Samples;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.CommitResult.Conflict;
import org.headlessoms.spi.CommitResult.Duplicate;
import org.headlessoms.spi.CommitResult.StockShort;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.StockDelta;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.spi.WorkWrite;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.Tenant;
import org.headlessoms.value.WorkId;
import org.junit.jupiter.api.Test;

/** What is this storage's own; the promises of the port are the contract's business. */
class InMemoryStorageTest {

    private static final Tenant TENANT = Tenant.DEFAULT;
    private static final StockKey KEY = Samples.key("SKU-1", "main");
    private static final Instant FAR_FUTURE = Instant.parse("2100-01-01T00:00:00Z");

    private final InMemoryStorage storage = new InMemoryStorage();

    @Test
    void aConflictNamesItsSubject() {
        commit(change().insert(Samples.order("order-1")).hold(Samples.hold("hold-1")));
        assertThat(commit(change().insert(Samples.order("order-1")))).isEqualTo(new Conflict("ORDER/order-1"));
        assertThat(commit(change().hold(Samples.hold("hold-1")))).isEqualTo(new Conflict("HOLD/hold-1"));
        assertThat(commit(change().item(Samples.item("SKU-1", 2)))).isEqualTo(new Conflict("ITEM/SKU-1"));
        assertThat(commit(change().location(Samples.location("main", 3)))).isEqualTo(new Conflict("LOCATION/main"));
        assertThat(commit(change().expect(KEY, 1))).isEqualTo(new Conflict("STOCK/SKU-1@main"));
        assertThat(commit(housekeeping().work(new WorkWrite.Lease(WorkId.of("w-1"), 0, FAR_FUTURE))))
                .isEqualTo(new Conflict("WORK/w-1"));
    }

    @Test
    void shortStockTellsTheLevelAndWhatDoesNotFit() {
        commit(change().receive(KEY, 3));
        CommitResult result = commit(change().reserve(KEY, 2).reserve(KEY, 2));
        StockLevel level = new StockLevel(KEY, 3, 0, 0, 0, 0, 0);
        assertThat(result).isEqualTo(new StockShort(level, new StockDelta(KEY, -4, 4, 0, 0, 0, 0)));
    }

    @Test
    void aDuplicateComesBeforeEveryOtherReason() {
        ChangeSet first = change("c-1").insert(Samples.order("order-1")).build();
        storage.commit(first);
        ChangeSetBuilder hopeless = change("c-1")
                .insert(Samples.order("order-1"))
                .expect(KEY, 7)
                .reserve(KEY, 1)
                .work(new WorkWrite.Complete(WorkId.of("w-1"), OptionalLong.of(9)));
        assertThat(commit(hopeless)).isEqualTo(new Duplicate(first.receipt().orElseThrow()));
    }

    @Test
    void unitsBeyondWhatALongCountsAreRefused() {
        commit(change().receive(KEY, Long.MAX_VALUE));
        assertThat(commit(change().receive(KEY, 1))).isInstanceOf(StockShort.class);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> commit(change().receive(KEY, Long.MAX_VALUE).receive(KEY, 1)));
        assertThat(level()).isEqualTo(new StockLevel(KEY, Long.MAX_VALUE, 0, 0, 0, 0, 0));
        assertThat(storage.ledger(TENANT, Optional.empty(), PageRequest.first(9))
                        .items())
                .hasSize(1);
    }

    @Test
    void workOfOneChangeSetIsChangedWriteAfterWrite() {
        WorkItem item = Samples.work("w-1", Samples.NOW);
        commit(housekeeping()
                .work(new WorkWrite.Schedule(item))
                .work(new WorkWrite.Lease(item.id(), 0, Samples.NOW))
                .work(new WorkWrite.Lease(item.id(), 1, Samples.NOW)));
        assertThat(due(10)).extracting(WorkItem::token).containsExactly(2L);
        CommitResult result = commit(housekeeping()
                .work(new WorkWrite.Complete(item.id(), OptionalLong.of(2)))
                .work(new WorkWrite.Complete(item.id(), OptionalLong.of(2))));
        assertThat(result).isEqualTo(new Conflict("WORK/w-1"));
        assertThat(due(10)).extracting(WorkItem::token).containsExactly(2L);
        commit(housekeeping()
                .work(new WorkWrite.Complete(item.id(), OptionalLong.of(2)))
                .work(new WorkWrite.Schedule(item)));
        assertThat(due(10)).containsExactly(item);
    }

    @Test
    void leasedWorkDoesNotHideWorkBehindIt() {
        IntStream.range(0, 500).forEach(i -> {
            WorkItem item = Samples.work("leased-" + i, Samples.NOW);
            commit(housekeeping()
                    .work(new WorkWrite.Schedule(item))
                    .work(new WorkWrite.Lease(item.id(), 0, FAR_FUTURE.plusMillis(i))));
        });
        WorkItem free = Samples.work("free", Samples.NOW.plusSeconds(1));
        commit(housekeeping().work(new WorkWrite.Schedule(free)));
        assertThat(storage.dueWork(TENANT, WorkItem.Kind.ALL, Samples.NOW.plusSeconds(1), 3))
                .containsExactly(free);
        assertThat(storage.dueWork(TENANT, WorkItem.Kind.ALL, FAR_FUTURE, 3))
                .extracting(item -> item.id().value())
                .containsExactly("leased-0", "free");
        assertThat(storage.dueWork(TENANT, WorkItem.Kind.ALL, Instant.MAX, 1000))
                .hasSize(501);
    }

    @Test
    void leasedWorkThatIsNotDueIsNotListedWhenItsLeaseEnds() {
        WorkItem item = Samples.work("w-1", FAR_FUTURE);
        commit(housekeeping().work(new WorkWrite.Schedule(item)).work(new WorkWrite.Lease(item.id(), 0, Samples.NOW)));
        assertThat(storage.dueWork(TENANT, WorkItem.Kind.ALL, FAR_FUTURE.minusMillis(1), 10))
                .isEmpty();
        assertThat(storage.dueWork(TENANT, WorkItem.Kind.ALL, FAR_FUTURE, 10)).hasSize(1);
    }

    private List<WorkItem> due(int limit) {
        return storage.dueWork(TENANT, WorkItem.Kind.ALL, Samples.NOW, limit);
    }

    private StockLevel level() {
        return storage.read(ReadRequest.of(TENANT).withSkus(Set.of(KEY.sku()))).level(KEY);
    }

    private CommitResult commit(ChangeSetBuilder change) {
        return storage.commit(change.build());
    }

    private static ChangeSetBuilder change() {
        return Samples.change(TENANT);
    }

    private static ChangeSetBuilder change(String commandId) {
        return Samples.change(TENANT, commandId);
    }

    private static ChangeSetBuilder housekeeping() {
        return Samples.housekeeping(TENANT);
    }
}
