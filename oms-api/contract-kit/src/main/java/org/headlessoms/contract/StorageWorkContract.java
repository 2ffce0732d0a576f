package org.headlessoms.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.spi.WorkWrite;
import org.headlessoms.value.WorkId;
import org.junit.jupiter.api.Test;

/** Work is scheduled once per id, listed when due, and fenced by the token of its newest lease. */
public abstract class StorageWorkContract extends StorageSuite {

    private static final WorkId ID = WorkId.of("work-1");
    private static final Instant DUE = Instant.parse("2026-03-01T12:00:00.500Z");
    private static final Instant LEASED_UNTIL = Instant.parse("2026-03-01T12:05:00.001Z");
    private static final OptionalLong NO_TOKEN = OptionalLong.empty();

    /** For authors. */
    protected StorageWorkContract() {}

    @Test
    void workOfEveryKindIsReadBackEqual() {
        for (WorkItem.Kind kind : WorkItem.Kind.values()) {
            Shop other = shop.neighbour();
            WorkItem item = WorkItem.due(ID, kind, "s".repeat(64), "d".repeat(64), DUE);
            other.committed(other.change().work(new WorkWrite.Schedule(item)));
            assertEquals(List.of(item), other.storage().dueWork(other.tenant(), WorkItem.Kind.ALL, DUE, 10));
        }
        schedule(work("work-1", DUE));
        assertEquals(List.of(work("work-1", DUE)), due(DUE), "with an empty detail");
    }

    @Test
    void workIsDueFromItsMomentOn() {
        schedule(work("work-1", DUE));
        assertEquals(List.of(), due(DUE.minusMillis(1)));
        assertEquals(1, due(DUE).size());
        assertEquals(1, due(Picture.FAR_FUTURE).size());
    }

    @Test
    void theLongestDueComesFirstUpToTheLimit() {
        for (int i : new int[] {3, 1, 5, 2, 4}) {
            schedule(work("work-" + (9 - i), DUE.plusMillis(i)));
        }
        assertEquals(List.of("work-8", "work-7", "work-6"), ids(DUE.plusMillis(3), 100));
        assertEquals(List.of("work-8", "work-7"), ids(DUE.plusMillis(9), 2));
        assertEquals(5, ids(DUE.plusMillis(9), 5).size());
    }

    @Test
    void schedulingTwiceIsSchedulingOnceWithTheNewContent() {
        schedule(work("work-1", DUE));
        WorkItem anew = WorkItem.due(ID, WorkItem.Kind.LABEL_RECOVERY, "order-9", "s-1", DUE.plusMillis(7));
        schedule(anew);
        assertEquals(List.of(), due(DUE));
        WorkItem expected =
                new WorkItem(ID, anew.kind(), anew.subject(), anew.detail(), anew.dueAt(), 0, 1, Instant.EPOCH);
        assertEquals(List.of(expected), due(DUE.plusMillis(7)));
    }

    @Test
    void schedulingIgnoresAttemptsAndLeaseOfTheItem() {
        WorkItem plain = work("work-1", DUE);
        schedule(new WorkItem(ID, plain.kind(), plain.subject(), "", DUE, 5, 0, LEASED_UNTIL));
        assertEquals(List.of(plain), due(DUE));
    }

    @Test
    void newWorkBeginsWithTheTokenItIsScheduledWithAndKnownWorkGoesOnFromItsOwn() {
        WorkItem high = work("work-1", DUE).withToken(Long.MAX_VALUE / 2);
        schedule(high);
        assertEquals(List.of(high), due(DUE));
        schedule(work("work-1", DUE).withToken(17));
        assertEquals(List.of(high.withToken(Long.MAX_VALUE / 2 + 1)), due(DUE));
    }

    @Test
    void aLeaseOfWorkThatWasCompletedDoesNotHoldForWhatHasItsIdLater() {
        schedule(work("work-1", DUE).withToken(700));
        lease(700, LEASED_UNTIL);
        complete(OptionalLong.of(701));
        schedule(work("work-1", DUE).withToken(40));
        conflict(new WorkWrite.Complete(ID, OptionalLong.of(701)));
        conflict(new WorkWrite.Lease(ID, 701, LEASED_UNTIL));
        lease(40, LEASED_UNTIL);
        conflict(new WorkWrite.Complete(ID, OptionalLong.of(701)));
        complete(OptionalLong.of(41));
        assertEquals(List.of(), due(Picture.FAR_FUTURE));
    }

    @Test
    void workOfOtherKindsIsNotInTheWay() {
        for (int i = 0; i < 60; i++) {
            schedule(WorkItem.due(
                    WorkId.of("other-" + i), WorkItem.Kind.PAYMENT_RECOVERY, "order-" + i, "op", DUE.minusMillis(i)));
        }
        schedule(WorkItem.due(WorkId.of("b"), WorkItem.Kind.STOCK_WATCH, "sku", "", DUE.minusMillis(1)));
        schedule(WorkItem.due(WorkId.of("a"), WorkItem.Kind.HOLD_EXPIRY, "hold", "", DUE));
        schedule(WorkItem.due(WorkId.of("c"), WorkItem.Kind.HOLD_EXPIRY, "hold", "", DUE.plusMillis(1)));
        assertEquals(
                List.of("b", "a"),
                ids(Set.of(WorkItem.Kind.HOLD_EXPIRY, WorkItem.Kind.STOCK_WATCH), DUE.plusMillis(9), 2));
        assertEquals(List.of("a", "c"), ids(Set.of(WorkItem.Kind.HOLD_EXPIRY), DUE.plusMillis(9), 10));
        assertEquals(List.of("a"), ids(Set.of(WorkItem.Kind.HOLD_EXPIRY), DUE, 10));
        assertEquals(List.of(), ids(Set.of(WorkItem.Kind.LABEL_RECOVERY), DUE.plusMillis(9), 10));
        assertEquals(List.of(), ids(Set.of(), DUE.plusMillis(9), 10));
    }

    @Test
    void manyPiecesAreLeasedInOneCommitOrNone() {
        for (int i = 0; i < 50; i++) {
            schedule(work("many-" + i, DUE));
        }
        ChangeSetBuilder all = shop.housekeeping();
        due(DUE).forEach(item -> all.work(new WorkWrite.Lease(item.id(), item.token(), LEASED_UNTIL)));
        shop.committed(all);
        assertEquals(List.of(), due(DUE));
        schedule(work("many-17", DUE));
        shop.conflict(all);
        ChangeSetBuilder again = shop.housekeeping();
        due(LEASED_UNTIL).forEach(item -> again.work(new WorkWrite.Lease(item.id(), item.token(), LEASED_UNTIL)));
        shop.committed(again);
        assertEquals(50, due(LEASED_UNTIL).size());
    }

    @Test
    void leasedWorkIsNotListedUntilTheLeaseEnds() {
        schedule(work("work-1", DUE));
        lease(0, LEASED_UNTIL);
        assertEquals(List.of(), due(LEASED_UNTIL.minusMillis(1)));
        WorkItem plain = work("work-1", DUE);
        WorkItem leased = new WorkItem(ID, plain.kind(), plain.subject(), "", DUE, 1, 1, LEASED_UNTIL);
        assertEquals(List.of(leased), due(LEASED_UNTIL));
    }

    @Test
    void everyLeaseRaisesTokenAndAttempts() {
        schedule(work("work-1", DUE));
        for (int i = 0; i < 4; i++) {
            lease(i, DUE);
            WorkItem now = due(DUE).get(0);
            assertEquals(i + 1, now.token());
            assertEquals(i + 1, now.attempts());
        }
    }

    @Test
    void leasingWithAnotherTokenIsAConflict() {
        schedule(work("work-1", DUE));
        lease(0, DUE);
        conflict(new WorkWrite.Lease(ID, 0, LEASED_UNTIL));
        conflict(new WorkWrite.Lease(ID, 2, LEASED_UNTIL));
        assertEquals(1, due(DUE).get(0).token());
        assertEquals(1, due(DUE).get(0).attempts());
    }

    @Test
    void leasingWorkThatIsGoneIsAConflict() {
        conflict(new WorkWrite.Lease(ID, 0, LEASED_UNTIL));
        assertEquals(List.of(), due(Picture.FAR_FUTURE));
    }

    @Test
    void schedulingAnewEndsTheLeaseAndRaisesTheToken() {
        schedule(work("work-1", DUE));
        lease(0, LEASED_UNTIL);
        lease(1, LEASED_UNTIL);
        WorkItem anew = WorkItem.due(ID, WorkItem.Kind.PAYMENT_RECOVERY, "order-2", "op-1", DUE.plusMillis(1));
        schedule(anew);
        WorkItem expected =
                new WorkItem(ID, anew.kind(), anew.subject(), anew.detail(), anew.dueAt(), 0, 3, Instant.EPOCH);
        assertEquals(List.of(expected), due(DUE.plusMillis(1)));
        conflict(new WorkWrite.Lease(ID, 2, LEASED_UNTIL));
        lease(3, LEASED_UNTIL);
    }

    @Test
    void workIsCompletedWithTheTokenOfItsNewestLease() {
        schedule(work("work-1", DUE));
        lease(0, LEASED_UNTIL);
        complete(OptionalLong.of(1));
        assertEquals(List.of(), due(Picture.FAR_FUTURE));
    }

    @Test
    void completingWithAnOlderTokenIsAConflict() {
        schedule(work("work-1", DUE));
        lease(0, DUE);
        lease(1, DUE);
        conflict(new WorkWrite.Complete(ID, OptionalLong.of(1)));
        conflict(new WorkWrite.Complete(ID, OptionalLong.of(3)));
        assertEquals(2, due(DUE).get(0).token());
    }

    @Test
    void anOldLeaseIsFencedOffAfterSchedulingAnew() {
        schedule(work("work-1", DUE));
        lease(0, LEASED_UNTIL);
        schedule(work("work-1", DUE));
        conflict(new WorkWrite.Complete(ID, OptionalLong.of(1)));
        lease(2, DUE);
        complete(OptionalLong.of(3));
    }

    @Test
    void completingWorkThatIsGoneIsAConflictOnlyWithAToken() {
        conflict(new WorkWrite.Complete(ID, OptionalLong.of(0)));
        conflict(new WorkWrite.Complete(ID, OptionalLong.of(1)));
        complete(NO_TOKEN);
    }

    @Test
    void withoutATokenWorkIsRemovedWhateverItsLease() {
        schedule(work("work-1", DUE));
        schedule(work("work-2", DUE));
        lease(0, LEASED_UNTIL);
        complete(NO_TOKEN);
        assertEquals(List.of("work-2"), ids(Picture.FAR_FUTURE, 10));
    }

    @Test
    void severalWorkItemsChangeInOneCommit() {
        schedule(work("work-1", DUE));
        schedule(work("work-2", DUE));
        shop.committed(shop.change()
                .work(new WorkWrite.Complete(ID, OptionalLong.of(0)))
                .work(new WorkWrite.Lease(WorkId.of("work-2"), 0, LEASED_UNTIL))
                .work(new WorkWrite.Schedule(work("work-3", DUE))));
        assertEquals(List.of("work-3"), ids(DUE, 10));
        assertEquals(2, ids(LEASED_UNTIL, 10).size());
    }

    private void schedule(WorkItem item) {
        shop.committed(shop.change().work(new WorkWrite.Schedule(item)));
    }

    private void lease(long token, Instant until) {
        shop.committed(shop.housekeeping().work(new WorkWrite.Lease(ID, token, until)));
    }

    private void complete(OptionalLong token) {
        shop.committed(shop.change().work(new WorkWrite.Complete(ID, token)));
    }

    private void conflict(WorkWrite write) {
        shop.conflict(shop.housekeeping().work(write));
    }

    private List<WorkItem> due(Instant now) {
        return shop.storage().dueWork(shop.tenant(), WorkItem.Kind.ALL, now, 100);
    }

    private List<String> ids(Instant now, int limit) {
        return ids(WorkItem.Kind.ALL, now, limit);
    }

    private List<String> ids(Set<WorkItem.Kind> kinds, Instant now, int limit) {
        return shop.storage().dueWork(shop.tenant(), kinds, now, limit).stream()
                .map(item -> item.id().value())
                .toList();
    }

    private static WorkItem work(String id, Instant dueAt) {
        return Samples.work(id, dueAt);
    }
}
