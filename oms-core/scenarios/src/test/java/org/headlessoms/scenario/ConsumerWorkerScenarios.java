package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.headlessoms.Oms;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.feed.DeliveryTerms;
import org.headlessoms.feed.EventHandler;
import org.headlessoms.feed.MoveConsumer;
import org.headlessoms.feed.StartPoint;
import org.headlessoms.scenario.MortalGateway.ProcessDied;
import org.headlessoms.stock.ReceiveStock;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** Several workers deliver to one consumer: none loses an event, brings a stream out of order or moves another one back. */
@OnEveryStorage
class ConsumerWorkerScenarios extends ConsumerScenario {

    private static final Duration LEASE = Duration.ofMinutes(1);

    private void startWith(int orders) {
        start(BILLING, StartPoint.beginning());
        orders(orders);
    }

    @Test
    void fourWorkersOfTwoProcessesDeliverEachEventOnceWhileOthersWrite() {
        start(BILLING, StartPoint.beginning());
        Sku sku = world.item("A");
        Oms other = another("b");
        Set<StreamId> busy = ConcurrentHashMap.newKeySet();
        AtomicInteger writing = new AtomicInteger(3);
        EventHandler exclusive = event -> {
            assertThat(busy.add(event.stream())).as("alone with its stream").isTrue();
            inbox.handle(event);
            busy.remove(event.stream());
        };
        List<Callable<Integer>> threads = new ArrayList<>();
        IntStream.range(0, 3)
                .forEach(writer -> threads.add(() -> {
                    for (int i = 0; i < 60; i++) {
                        CommandId id = CommandId.of("w" + writer + "-" + i);
                        world.oms
                                .stock()
                                .receive(ReceiveStock.of(id, World.MAIN, sku, 1))
                                .orElseThrow();
                    }
                    return writing.decrementAndGet();
                }));
        IntStream.range(0, 4)
                .forEach(worker -> threads.add(() -> {
                    Oms oms = worker % 2 == 0 ? world.oms : other;
                    int handled = 0;
                    while (writing.get() > 0) {
                        handled += oms.journal().deliver(BILLING, exclusive);
                    }
                    return handled;
                }));
        AtOnce.run(threads);
        world.oms.journal().deliver(BILLING, exclusive);
        inbox.assertGot(everything());
        assertThat(inbox.received()).doesNotHaveDuplicates();
        assertThat(status().waiting()).isEmpty();
    }

    @Test
    void aWorkerThatDiesLeavesItsBucketToOthersOnceItsLeaseRunsOut() {
        startWith(30);
        Inbox dying = new Inbox();
        assertThatThrownBy(() -> world.oms.journal().deliver(BILLING, event -> {
                    if (dying.received().size() == 20) {
                        throw new ProcessDied();
                    }
                    dying.handle(event);
                }))
                .isInstanceOf(ProcessDied.class);
        another("b").journal().deliver(BILLING, inbox);
        assertThat(status().behind()).as("one bucket is leased").isPositive();
        assertThat(status().buckets()).filteredOn(bucket -> bucket.behind() > 0).hasSize(1);
        world.clock.advance(LEASE);
        another("c").journal().deliver(BILLING, inbox);
        assertThat(status().behind()).isZero();
        Inbox both = new Inbox();
        dying.received().forEach(both::handle);
        inbox.received().forEach(both::handle);
        both.assertGot(everything());
    }

    @Test
    void aWorkerThatStalledCannotMoveTheConsumerAnyMore() {
        startWith(30);
        Oms other = another("b");
        AtomicBoolean stalled = new AtomicBoolean();
        world.oms.journal().deliver(BILLING, event -> {
            if (inbox.received().size() == 10 && stalled.compareAndSet(false, true)) {
                world.clock.advance(LEASE);
                other.journal().deliver(BILLING, inbox);
                assertThat(status().behind()).isZero();
            }
            inbox.handle(event);
        });
        inbox.assertGot(everything());
        assertThat(status().behind()).isZero();
        List<RecordedEvent> before = inbox.received();
        world.clock.advance(LEASE);
        assertThat(deliver()).isZero();
        assertThat(inbox.received()).isEqualTo(before);
    }

    @Test
    void aReplayIsNotUndoneByAWorkerInTheMiddleOfABatch() {
        startWith(30);
        AtomicInteger before = new AtomicInteger();
        world.oms.journal().deliver(BILLING, event -> {
            inbox.handle(event);
            if (inbox.received().size() == 50) {
                before.set(50);
                world.oms
                        .journal()
                        .move(new MoveConsumer(world.next(), BILLING, StartPoint.beginning(), "again"))
                        .orElseThrow();
            }
        });
        deliver();
        inbox.assertGot(everything());
        List<RecordedEvent> after =
                inbox.received().subList(before.get(), inbox.received().size());
        assertThat(Set.copyOf(after)).isEqualTo(everything());
        assertThat(status().behind()).isZero();
    }

    @Test
    void aSlowHandlerKeepsItsBucket() {
        start(BILLING, StartPoint.beginning());
        itemsOfOneBucket(12);
        Oms other = another("b");
        Inbox meanwhile = new Inbox();
        EventHandler slow = event -> {
            world.clock.advance(Duration.ofSeconds(25));
            other.journal().deliver(BILLING, meanwhile);
            inbox.handle(event);
        };
        world.oms.journal().deliver(BILLING, slow);
        List<RecordedEvent> both = new ArrayList<>(inbox.received());
        both.addAll(meanwhile.received());
        assertThat(both).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(everything());
    }

    @Test
    void theBatchSaysHowMuchComesAgain() {
        start(BILLING, StartPoint.beginning());
        itemsOfOneBucket(25);
        DeliveryTerms terms = new DeliveryTerms(LEASE, 10, List.of());
        assertThatThrownBy(() -> world.oms
                        .journal()
                        .deliver(
                                BILLING,
                                event -> {
                                    if (event.stream().kind() == StreamId.Kind.ITEM
                                            && inbox.versions(event.stream()).isEmpty()
                                            && items(inbox) == 24) {
                                        throw new ProcessDied();
                                    }
                                    inbox.handle(event);
                                },
                                terms))
                .isInstanceOf(ProcessDied.class);
        Inbox again = new Inbox();
        world.clock.advance(LEASE);
        world.oms.journal().deliver(BILLING, again, terms);
        assertThat(items(again)).isBetween(1L, 10L);
        again.received().forEach(inbox::handle);
        inbox.assertGot(everything());
    }

    @Test
    void anInterruptStopsAfterTheEventAtHand() {
        startWith(30);
        int handled = world.oms.journal().deliver(BILLING, event -> {
            inbox.handle(event);
            if (inbox.received().size() == 7) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(Thread.interrupted()).isTrue();
        assertThat(handled).isEqualTo(7);
        assertThat(world.oms.journal().deliver(BILLING, event -> {
                    throw new InterruptedException();
                }))
                .isZero();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(status().waiting()).isEmpty();
        deliver();
        inbox.assertGot(everything());
        assertThat(inbox.received()).doesNotHaveDuplicates();
    }

    @Test
    void workersThatComeTogetherShareTheBuckets() {
        startWith(40);
        List<Callable<Integer>> workers = Collections.nCopies(6, this::deliver);
        int handled = AtOnce.run(workers).stream().mapToInt(Integer::intValue).sum() + deliver();
        assertThat(handled).isEqualTo(everything().size());
        inbox.assertGot(everything());
        assertThat(inbox.received()).doesNotHaveDuplicates();
    }

    private static long items(Inbox inbox) {
        return inbox.received().stream()
                .filter(event -> event.stream().kind() == StreamId.Kind.ITEM)
                .count();
    }
}
