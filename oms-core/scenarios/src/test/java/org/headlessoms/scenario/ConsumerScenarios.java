package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.headlessoms.command.AlreadyExists;
import org.headlessoms.command.NotFound;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.feed.ConsumerMoved;
import org.headlessoms.feed.ConsumerStatus;
import org.headlessoms.feed.MoveConsumer;
import org.headlessoms.feed.RetryStreams;
import org.headlessoms.feed.SkipEvent;
import org.headlessoms.feed.StartConsumer;
import org.headlessoms.feed.StartPoint;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.value.ConsumerId;
import org.headlessoms.value.OrderId;
import org.junit.jupiter.api.Test;

/** Named consumers read the journal, each from its own place. */
@OnEveryStorage
class ConsumerScenarios extends ConsumerScenario {

    private static final ConsumerId SEARCH = ConsumerId.of("search");

    @Test
    void twoConsumersGetEverythingEachAtItsOwnPlace() {
        start(BILLING, StartPoint.beginning());
        orders(20);
        assertThat(deliver()).isEqualTo(inbox.received().size());
        inbox.assertGot(everything());
        start(SEARCH, StartPoint.beginning());
        orders(20);
        Inbox second = new Inbox();
        assertThat(world.oms.journal().deliver(SEARCH, second))
                .isEqualTo(everything().size());
        second.assertGot(everything());
        assertThat(status().behind())
                .isEqualTo(everything().size() - inbox.received().size());
        deliver();
        inbox.assertGot(everything());
        assertThat(inbox.received()).doesNotHaveDuplicates();
        assertThat(deliver()).isZero();
        assertThat(status().behind()).isZero();
        assertThat(status().oldest()).isEmpty();
    }

    @Test
    void whoStartsNowGetsWhatComesLater() {
        orders(5);
        start(BILLING, StartPoint.now());
        Set<RecordedEvent> before = everything();
        List<OrderId> later = orders(3);
        deliver();
        assertThat(inbox.received())
                .doesNotContainAnyElementsOf(before.stream()
                        .filter(event -> !(event.event() instanceof org.headlessoms.feed.ConsumerStarted))
                        .toList());
        later.forEach(id -> assertThat(inbox.versions(StreamId.of(id))).containsExactly(1L, 2L, 3L));
    }

    @Test
    void whoStartsWhereAnotherIsGetsTheSameFromThere() {
        start(BILLING, StartPoint.beginning());
        orders(5);
        deliver();
        inbox.clear();
        start(SEARCH, StartPoint.positions(status().positions()));
        orders(5);
        Inbox second = new Inbox();
        world.oms.journal().deliver(SEARCH, second);
        deliver();
        assertThat(second.received()).containsExactlyInAnyOrderElementsOf(inbox.received());
    }

    @Test
    void aConsumerIsMadeOnce() {
        StartConsumer command = new StartConsumer(world.next(), BILLING, StartPoint.now());
        var first = world.oms.journal().start(command).orElseThrow();
        orders(2);
        assertThat(world.oms.journal().start(command).orElseThrow()).isEqualTo(first);
        assertRefused(
                () -> world.oms.journal().start(new StartConsumer(world.next(), BILLING, StartPoint.now())),
                new AlreadyExists("consumer", "billing"));
    }

    @Test
    void whatIsNotThereIsNotDeliveredTo() {
        assertThatThrownBy(this::deliver).isInstanceOf(IllegalArgumentException.class);
        assertThat(world.oms.journal().consumer(BILLING)).isEmpty();
        NotFound refusal = new NotFound("consumer", "billing");
        StreamId stream = StreamId.of(OrderId.of("o"));
        assertRefused(
                () -> world.oms.journal().move(new MoveConsumer(world.next(), BILLING, StartPoint.beginning(), "why")),
                refusal);
        assertRefused(() -> world.oms.journal().retry(new RetryStreams(world.next(), BILLING, List.of())), refusal);
        assertRefused(() -> world.oms.journal().skip(new SkipEvent(world.next(), BILLING, stream, 1, "why")), refusal);
    }

    @Test
    void aReplayDeliversEverythingAgainAndIsOnRecord() {
        start(BILLING, StartPoint.beginning());
        orders(10);
        deliver();
        List<Long> reached = status().positions();
        inbox.clear();
        ConsumerMoved moved = world.oms
                .journal()
                .move(new MoveConsumer(world.next(), BILLING, StartPoint.beginning(), "index was lost"))
                .orElseThrow();
        assertThat(moved.from()).isEqualTo(reached);
        assertThat(moved.to()).hasSize(16).containsOnly(0L);
        deliver();
        inbox.assertGot(everything());
        assertThat(everything()).extracting(RecordedEvent::event).contains(moved);
    }

    @Test
    void aReplaySinceAMomentBeginsWithTheFirstEventFromThen() {
        start(BILLING, StartPoint.beginning());
        List<Instant> moments = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            moments.add(world.clock.instant());
            orders(4);
            world.clock.advance(Duration.ofMinutes(50));
        }
        deliver();
        for (Instant moment : moments) {
            inbox.clear();
            world.oms
                    .journal()
                    .move(new MoveConsumer(world.next(), BILLING, StartPoint.since(moment), "again"))
                    .orElseThrow();
            deliver();
            assertThat(inbox.received())
                    .containsExactlyInAnyOrderElementsOf(everything().stream()
                            .filter(event -> !event.recordedAt().isBefore(moment))
                            .collect(Collectors.toSet()));
        }
        world.clock.advance(Duration.ofDays(1));
        inbox.clear();
        world.oms
                .journal()
                .move(new MoveConsumer(world.next(), BILLING, StartPoint.since(world.clock.instant()), "nothing"))
                .orElseThrow();
        deliver();
        assertThat(inbox.received()).extracting(RecordedEvent::event).hasOnlyElementsOfType(ConsumerMoved.class);
    }

    @Test
    void aReplaySinceAMomentPassesOverNothingThatIsStillToCome() {
        start(BILLING, StartPoint.beginning());
        orders(5);
        world.clock.advance(Duration.ofHours(3));
        ConsumerMoved moved = world.oms
                .journal()
                .move(new MoveConsumer(world.next(), BILLING, StartPoint.since(world.clock.instant()), "again"))
                .orElseThrow();
        assertThat(moved.to()).hasSize(16).containsOnly(0L);
        deliver();
        inbox.assertGot(everything());
    }

    @Test
    void aConsumerMovesForwardOnlyIfThatIsSaid() {
        start(BILLING, StartPoint.beginning());
        orders(5);
        world.oms
                .journal()
                .move(new MoveConsumer(world.next(), BILLING, StartPoint.now(), "enough"))
                .orElseThrow();
        deliver();
        assertThat(inbox.received()).extracting(RecordedEvent::event).hasOnlyElementsOfType(ConsumerMoved.class);
    }

    @Test
    void theListShowsHowFarEachConsumerIs() {
        for (String name : List.of("a", "a-b", "a.b", "a:b", "b")) {
            start(ConsumerId.of(name), StartPoint.beginning());
        }
        Instant oldest = world.clock.instant();
        world.clock.advance(Duration.ofMinutes(1));
        world.oms.journal().deliver(ConsumerId.of("a.b"), inbox);
        orders(1);
        List<ConsumerStatus> found = new ArrayList<>();
        Page<ConsumerStatus> page = world.oms.journal().consumers(PageRequest.first(2));
        found.addAll(page.items());
        while (page.next().isPresent()) {
            page = world.oms.journal().consumers(new PageRequest(page.next(), 2));
            found.addAll(page.items());
        }
        assertThat(found)
                .extracting(status -> status.consumer().value())
                .containsExactlyInAnyOrder("a", "a-b", "a.b", "a:b", "b");
        assertThat(found).allMatch(status -> status.buckets().size() == 16);
        long all = everything().size();
        assertThat(found).extracting(ConsumerStatus::behind).containsExactlyInAnyOrder(all, all, 5L, all, all);
        assertThat(found)
                .filteredOn(status -> status.behind() == all)
                .allMatch(status -> status.oldest().orElseThrow().equals(oldest));
        assertThat(world.oms.journal().consumers(PageRequest.first(1000)).items())
                .hasSize(5);
    }

    @Test
    void tenantsHaveConsumersOfTheirOwn() {
        start(BILLING, StartPoint.beginning());
        orders(1);
        World other = new World(world.storage, engine -> engine);
        assertThatThrownBy(() -> other.oms.journal().deliver(BILLING, inbox))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(other.oms.journal().consumers(PageRequest.first(9)).items()).isEmpty();
    }
}
