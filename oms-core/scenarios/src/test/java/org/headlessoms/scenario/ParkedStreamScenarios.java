package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.feed.ConsumerBucket;
import org.headlessoms.feed.DeliveryTerms;
import org.headlessoms.feed.EventSkipped;
import org.headlessoms.feed.MoveConsumer;
import org.headlessoms.feed.RetryStreams;
import org.headlessoms.feed.SkipEvent;
import org.headlessoms.feed.StartPoint;
import org.headlessoms.feed.StreamNotWaiting;
import org.headlessoms.feed.StreamsRetried;
import org.headlessoms.feed.WaitingStream;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** An event that cannot be handled holds up its own stream, and nobody else. */
@OnEveryStorage
class ParkedStreamScenarios extends ConsumerScenario {

    private static final DeliveryTerms AT_ONCE = new DeliveryTerms(Duration.ofMinutes(1), 100, List.of());

    /** An order of six events of which the second cannot be handled. */
    private StreamId poisoned() {
        start(BILLING, StartPoint.beginning());
        List<OrderId> orders = orders(20);
        world.shipAll(orders.get(7));
        StreamId stream = StreamId.of(orders.get(7));
        inbox.refuse(event -> event.stream().equals(stream) && event.version() == 2);
        return stream;
    }

    private void deliverAtOnce() {
        world.oms.journal().deliver(BILLING, inbox, AT_ONCE);
    }

    private long last(StreamId stream) {
        return world.oms.orders().history(OrderId.of(stream.id())).size();
    }

    private void assertComplete(StreamId stream) {
        assertThat(inbox.versions(stream))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, last(stream)).boxed().toList());
        inbox.assertGot(everything());
        assertThat(status().waiting()).isEmpty();
    }

    @Test
    void aStreamWaitsForItsFailedEventAndOthersGoOn() {
        StreamId stream = poisoned();
        deliver();
        assertThat(inbox.versions(stream)).containsExactly(1L);
        assertThat(inbox.received()).hasSize(everything().size() - (int) last(stream) + 1);
        assertThat(status().behind()).isZero();
        WaitingStream waiting = status().waiting().get(0);
        assertThat(waiting.stream()).isEqualTo(stream);
        assertThat(waiting.next()).isEqualTo(2);
        assertThat(waiting.last()).isEqualTo(last(stream));
        assertThat(waiting.tries()).isEqualTo(1);
        assertThat(waiting.retryAt()).contains(world.clock.instant().plusSeconds(10));
        assertThat(status().parked()).isEmpty();
    }

    @Test
    void itIsTriedAgainAfterAPauseAndThenGoesOnInOrder() {
        StreamId stream = poisoned();
        deliver();
        int tries = inbox.tries();
        world.clock.advance(Duration.ofSeconds(9));
        deliver();
        assertThat(inbox.tries()).as("not yet").isEqualTo(tries);
        inbox.refuse(event -> false);
        world.clock.advance(Duration.ofSeconds(1));
        assertThat(deliver()).isEqualTo((int) last(stream) - 1);
        assertComplete(stream);
    }

    @Test
    void whatHappensToAWaitingStreamMeanwhileComesAfterIt() {
        StreamId stream = poisoned();
        deliver();
        OrderId order = OrderId.of(stream.id());
        world.returned(order, World.LINE_1, 1, org.headlessoms.returns.Disposition.SCRAP);
        deliver();
        assertThat(inbox.versions(stream)).containsExactly(1L);
        assertThat(status().waiting().get(0).last()).isEqualTo(last(stream));
        inbox.refuse(event -> false);
        world.clock.advance(Duration.ofSeconds(10));
        deliver();
        assertComplete(stream);
    }

    @Test
    void afterFiveTriesItIsParkedUntilSomebodyDecides() {
        StreamId stream = poisoned();
        deliver();
        for (Duration pause : DeliveryTerms.defaults().pauses()) {
            assertThat(status().parked()).isEmpty();
            world.clock.advance(pause);
            deliver();
        }
        WaitingStream parked = status().parked().get(0);
        assertThat(parked.stream()).isEqualTo(stream);
        assertThat(parked.tries()).isEqualTo(5);
        assertThat(parked.retryAt()).isEqualTo(Optional.empty());
        assertThat(parked.reason())
                .startsWith("java.lang.IllegalStateException at org.headlessoms.scenario.Inbox.handle:")
                .doesNotContain("Jane");
        int tries = inbox.tries();
        world.clock.advance(Duration.ofDays(9));
        assertThat(deliver()).isZero();
        assertThat(inbox.tries()).isEqualTo(tries);
    }

    @Test
    void aParkedStreamIsTriedAgainOnDemandWithAllItsTries() {
        StreamId stream = poisoned();
        deliverAtOnce();
        assertThat(status().parked()).hasSize(1);
        RetryStreams retry = new RetryStreams(world.next(), BILLING, List.of(stream));
        StreamsRetried retried = world.oms.journal().retry(retry).orElseThrow();
        assertThat(everything()).extracting(RecordedEvent::event).contains(retried);
        deliver();
        assertThat(status().waiting().get(0).tries()).isEqualTo(1);
        assertThat(status().parked()).isEmpty();
        inbox.refuse(event -> false);
        world.oms
                .journal()
                .retry(new RetryStreams(world.next(), BILLING, List.of()))
                .orElseThrow();
        deliver();
        assertComplete(stream);
    }

    @Test
    void aSecondFailureOfTheStreamHasItsOwnTries() {
        StreamId stream = poisoned();
        deliver();
        world.clock.advance(Duration.ofSeconds(10));
        deliver();
        assertThat(status().waiting().get(0).tries()).isEqualTo(2);
        inbox.refuse(event -> event.stream().equals(stream) && event.version() == 4);
        world.clock.advance(Duration.ofMinutes(1));
        deliver();
        assertThat(inbox.versions(stream)).containsExactly(1L, 2L, 3L);
        WaitingStream waiting = status().waiting().get(0);
        assertThat(waiting.next()).isEqualTo(4);
        assertThat(waiting.tries()).isEqualTo(1);
        inbox.refuse(event -> false);
        world.clock.advance(Duration.ofSeconds(10));
        deliver();
        assertComplete(stream);
    }

    @Test
    void anEventIsSkippedOnlyByADecisionThatIsOnRecord() {
        StreamId stream = poisoned();
        deliverAtOnce();
        EventSkipped skipped = world.oms
                .journal()
                .skip(new SkipEvent(world.next(), BILLING, stream, 2, "booked by hand"))
                .orElseThrow();
        assertThat(everything()).extracting(RecordedEvent::event).contains(skipped);
        deliver();
        assertThat(inbox.versions(stream))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, last(stream))
                        .filter(version -> version != 2)
                        .boxed()
                        .toList());
        assertThat(status().waiting()).isEmpty();
    }

    @Test
    void onlyWhatWaitsIsRetriedOrSkipped() {
        StreamId stream = poisoned();
        deliverAtOnce();
        StreamId other = StreamId.of(Sku.of("other"));
        assertRefused(
                () -> world.oms.journal().skip(new SkipEvent(world.next(), BILLING, stream, 3, "why")),
                new StreamNotWaiting(BILLING, stream));
        assertRefused(
                () -> world.oms.journal().skip(new SkipEvent(world.next(), BILLING, other, 1, "why")),
                new StreamNotWaiting(BILLING, other));
        assertRefused(
                () -> world.oms.journal().retry(new RetryStreams(world.next(), BILLING, List.of(stream, other))),
                new StreamNotWaiting(BILLING, other));
    }

    @Test
    void aReplayLinesUpBehindAParkedStream() {
        StreamId stream = poisoned();
        deliverAtOnce();
        world.oms
                .journal()
                .move(new MoveConsumer(world.next(), BILLING, StartPoint.beginning(), "again"))
                .orElseThrow();
        inbox.clear();
        deliverAtOnce();
        assertThat(inbox.versions(stream)).isEmpty();
        assertThat(status().parked().get(0).next()).isEqualTo(1);
        inbox.refuse(event -> false);
        world.oms
                .journal()
                .retry(new RetryStreams(world.next(), BILLING, List.of()))
                .orElseThrow();
        deliver();
        assertComplete(stream);
    }

    @Test
    void whenTooManyStreamsWaitTheConsumerStopsInThatBucketAndLosesNothing() {
        start(BILLING, StartPoint.beginning());
        List<Sku> items = itemsOfOneBucket(ConsumerBucket.MOST_WAITING + 10);
        List<StreamId> streams = items.stream().map(StreamId::of).toList();
        inbox.refuse(event -> streams.contains(event.stream()));
        deliver();
        assertThat(status().waiting()).hasSize(ConsumerBucket.MOST_WAITING);
        assertThat(status().stopped(world.clock.instant())).containsExactly(3);
        assertThat(status().buckets())
                .filteredOn(bucket -> bucket.behind() > 0)
                .extracting(bucket -> bucket.place().bucket())
                .containsExactly(3);
        orders(5);
        deliver();
        assertThat(status().waiting()).hasSize(ConsumerBucket.MOST_WAITING);
        IntStream.range(0, 3).forEach(i -> {
            world.clock.advance(Duration.ofMinutes(10));
            deliver();
        });
        assertThat(status().stopped(world.clock.instant())).containsExactly(3);
        inbox.refuse(event -> false);
        world.clock.advance(Duration.ofHours(2));
        deliver();
        inbox.assertGot(everything());
        assertThat(inbox.received()).doesNotHaveDuplicates();
        assertThat(status().waiting()).isEmpty();
        assertThat(status().stopped(world.clock.instant())).isEmpty();
    }
}
