package org.headlessoms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.jdbc.Shop.change;
import static org.headlessoms.jdbc.Shop.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.StorageException;
import org.headlessoms.value.Tenant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Who travels with whom, who waits, who hears of which failure, and that nobody is forgotten. The database is scripted, and
 * a call counts as waiting when its thread is parked on the committer: no test depends on how fast anything is.
 */
@Timeout(120)
class GroupCommitterTest {

    private static final Tenant TENANT = Tenant.of("t");
    private static final CommitResult COMMITTED = new CommitResult.Committed();
    private static final StorageException UNCOMMITTED = StorageException.uncommitted("no", new IllegalStateException());
    private static final StorageException UNKNOWN = StorageException.unknown("who knows", new IllegalStateException());

    private final ScriptedStatement statement = new ScriptedStatement();
    private final GroupCommitter committer = new GroupCommitter(statement, 2, 64);

    private static ChangeSet command(String id) {
        return ofOrder(id, "order-of-" + id);
    }

    private static ChangeSet ofOrder(String id, String order) {
        return change(TENANT, id).order(order(order, 1), 0).build();
    }

    /** A commit in a thread of its own. */
    private final class Call {

        private final Thread thread;
        private volatile Object answer = "none";
        private volatile boolean interrupted;

        Call(ChangeSet... changeSets) {
            thread = new Thread(() -> {
                try {
                    List<CommitResult> results = committer.commitAll(List.of(changeSets));
                    answer = results.size() == 1 ? results.get(0) : results;
                } catch (Throwable failure) {
                    answer = failure;
                }
                interrupted = Thread.currentThread().isInterrupted();
            });
            thread.start();
        }

        Call waits() {
            await(() -> LockSupport.getBlocker(thread) == committer);
            return this;
        }

        Object answer() throws InterruptedException {
            thread.join();
            return answer;
        }
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(100));
        }
    }

    /** Two groups are on their way: whoever comes now has to wait. */
    private List<Call> twoOnTheirWay() {
        statement.keep("a").keep("b");
        Call a = new Call(command("a"));
        await(() -> statement.groups().size() == 1);
        Call b = new Call(command("b"));
        await(() -> statement.groups().size() == 2);
        return List.of(a, b);
    }

    @Test
    void aCallerWithoutRivalsLeadsAtOnceOnItsOwnThread() {
        for (String id : List.of("a", "b", "c")) {
            assertThat(committer.commit(command(id))).isEqualTo(COMMITTED);
        }
        assertThat(statement.groups()).containsExactly(List.of("a"), List.of("b"), List.of("c"));
    }

    @Test
    void aSecondCallerDoesNotWaitForTheFirst() throws InterruptedException {
        statement.keep("a");
        Call a = new Call(command("a"));
        await(() -> statement.groups().size() == 1);
        assertThat(committer.commit(command("b"))).isEqualTo(COMMITTED);
        statement.letGo("a");
        assertThat(a.answer()).isEqualTo(COMMITTED);
    }

    @Test
    void thoseWhoComeWhileTwoGroupsTravelShareTheNextOne() throws InterruptedException {
        List<Call> first = twoOnTheirWay();
        List<Call> next = new ArrayList<>();
        for (String id : List.of("c", "d", "e")) {
            next.add(new Call(command(id)).waits());
        }
        statement.letGo("a");
        for (Call call : next) {
            assertThat(call.answer()).isEqualTo(COMMITTED);
        }
        statement.letGo("b");
        for (Call call : first) {
            assertThat(call.answer()).isEqualTo(COMMITTED);
        }
        assertThat(statement.groups()).containsExactly(List.of("a"), List.of("b"), List.of("c", "d", "e"));
    }

    @Test
    void aGroupHasAtMostSoManyChangeSets() throws InterruptedException {
        GroupCommitter small = new GroupCommitter(statement, 1, 2);
        assertThat(small.commitAll(List.of(command("a"), command("b"), command("c"))))
                .containsExactly(COMMITTED, COMMITTED, COMMITTED);
        assertThat(statement.groups()).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void changeSetsOfOneOrderNeverTravelTogetherAndKeepTheirOrder() throws InterruptedException {
        List<Call> first = twoOnTheirWay();
        statement.keep("c1");
        List<Call> next = List.of(
                new Call(ofOrder("c1", "o1")).waits(),
                new Call(ofOrder("c2", "o1")).waits(),
                new Call(ofOrder("c3", "o2")).waits());
        statement.letGo("a");
        await(() -> statement.groups().size() == 3);
        statement.letGo("b");
        assertThat(first.get(1).answer()).isEqualTo(COMMITTED);
        // A way is free, but an order is on its way already.
        next.get(1).waits();
        assertThat(statement.groups().get(2)).containsExactly("c1", "c3");
        statement.letGo("c1");
        for (Call call : next) {
            assertThat(call.answer()).isEqualTo(COMMITTED);
        }
        assertThat(statement.groups()).containsExactly(List.of("a"), List.of("b"), List.of("c1", "c3"), List.of("c2"));
    }

    @Test
    void oneCallerWithChangeSetsThatDependOnEachOtherIsServedInTheirOrder() {
        List<CommitResult> results = committer.commitAll(
                List.of(ofOrder("a1", "o1"), ofOrder("a2", "o1"), ofOrder("a3", "o2"), ofOrder("a4", "o1")));
        assertThat(results).containsExactly(COMMITTED, COMMITTED, COMMITTED, COMMITTED);
        assertThat(statement.groups()).containsExactly(List.of("a1", "a3"), List.of("a2"), List.of("a4"));
    }

    @Test
    void ofAGroupThatFailsForCertainOnlyTheGuiltyHearsOfIt() throws InterruptedException {
        statement.fail("bad", UNCOMMITTED);
        twoOnTheirWay();
        Call before = new Call(command("c")).waits();
        Call guilty = new Call(command("bad")).waits();
        Call after = new Call(command("d")).waits();
        statement.letGo("a");
        assertThat(before.answer()).isEqualTo(COMMITTED);
        assertThat(after.answer()).isEqualTo(COMMITTED);
        assertThat(guilty.answer())
                .isInstanceOfSatisfying(
                        StorageException.class,
                        failure -> assertThat(failure.isUncommitted()).isTrue());
        statement.letGo("b");
        assertThat(statement.groups())
                .containsExactly(
                        List.of("a"),
                        List.of("b"),
                        List.of("c", "bad", "d"),
                        List.of("c"),
                        List.of("bad"),
                        List.of("d"));
    }

    @Test
    void ofAGroupOfWhichNobodyKnowsEverybodyHearsThatAndNothingIsSentAgain() throws InterruptedException {
        statement.fail("bad", UNKNOWN);
        twoOnTheirWay();
        List<Call> calls = new ArrayList<>();
        for (String id : List.of("c", "bad", "d")) {
            calls.add(new Call(command(id)).waits());
        }
        statement.letGo("a");
        for (Call call : calls) {
            assertThat(call.answer())
                    .isInstanceOfSatisfying(
                            StorageException.class,
                            failure -> assertThat(failure.isUncommitted()).isFalse());
        }
        statement.letGo("b");
        assertThat(statement.groups()).containsExactly(List.of("a"), List.of("b"), List.of("c", "bad", "d"));
    }

    @Test
    void anErrorReachesEverybodyAndTheNextGroupGoesOn() throws InterruptedException {
        Error error = new StackOverflowError();
        statement.fail("bad", error);
        twoOnTheirWay();
        Call guilty = new Call(command("bad")).waits();
        Call neighbour = new Call(command("c")).waits();
        statement.letGo("a");
        assertThat(guilty.answer()).isSameAs(error);
        assertThat(neighbour.answer()).isSameAs(error);
        assertThat(committer.commit(command("d"))).isEqualTo(COMMITTED);
        statement.letGo("b");
    }

    @Test
    void anInterruptIsKeptForTheCallerWhoIsAnsweredAllTheSame() throws InterruptedException {
        List<Call> leaders = twoOnTheirWay();
        Call waiting = new Call(command("c")).waits();
        waiting.thread.interrupt();
        leaders.get(0).thread.interrupt();
        await(() -> !waiting.thread.isInterrupted());
        waiting.waits();
        statement.letGo("a");
        statement.letGo("b");
        assertThat(waiting.answer()).isEqualTo(COMMITTED);
        assertThat(waiting.interrupted).isTrue();
        assertThat(leaders.get(0).answer()).isEqualTo(COMMITTED);
        assertThat(leaders.get(0).interrupted).isTrue();
        assertThat(leaders.get(1).answer()).isEqualTo(COMMITTED);
        assertThat(leaders.get(1).interrupted).isFalse();
    }

    @Test
    void amongManyThreadsWithClaimsThatCrossNobodyIsForgotten() throws InterruptedException {
        for (int i = 0; i < 400; i += 37) {
            statement.fail(i % 16 + "." + i, i % 2 == 0 ? UNKNOWN : UNCOMMITTED);
        }
        List<Integer> answered = Together.run(16, thread -> (Callable<Integer>) () -> {
            Random random = new Random(thread);
            int answers = 0;
            for (int i = 0; i < 400; i++) {
                boolean interrupted = random.nextInt(20) == 0;
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
                answers += answersTo(ofOrder(thread + "." + i, "o" + random.nextInt(6)));
                assertThat(Thread.interrupted()).isEqualTo(interrupted);
            }
            return answers;
        });
        assertThat(answered).hasSize(16).containsOnly(400);
        assertThat(committer.commit(command("last"))).isEqualTo(COMMITTED);
    }

    private int answersTo(ChangeSet changeSet) {
        try {
            return committer.commit(changeSet).equals(COMMITTED) ? 1 : 0;
        } catch (StorageException failure) {
            return 1;
        }
    }
}
