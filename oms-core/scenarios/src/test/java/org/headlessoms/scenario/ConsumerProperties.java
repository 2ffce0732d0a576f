package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.headlessoms.Oms;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.feed.DeliveryTerms;
import org.headlessoms.feed.EventHandler;
import org.headlessoms.feed.MoveConsumer;
import org.headlessoms.feed.RetryStreams;
import org.headlessoms.feed.SkipEvent;
import org.headlessoms.feed.StartConsumer;
import org.headlessoms.feed.StartPoint;
import org.headlessoms.feed.WaitingStream;
import org.headlessoms.inmemory.InMemoryStorage;
import org.headlessoms.inmemory.SequentialIds;
import org.headlessoms.scenario.MortalGateway.ProcessDied;
import org.headlessoms.spi.JournalPage;
import org.headlessoms.spi.Storage;
import org.headlessoms.value.ConsumerId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;

/**
 * Whatever happens to a consumer (handlers that fail or stall, workers that die, replays, decisions), in the end it got every
 * event but those skipped, and each stream for the first time in order.
 */
class ConsumerProperties {

    private static final ConsumerId CONSUMER = ConsumerId.of("any");
    private static final DeliveryTerms TERMS =
            new DeliveryTerms(Duration.ofMinutes(1), 3, List.of(Duration.ofSeconds(10), Duration.ofMinutes(5)));

    private final World world = new World(new InMemoryStorage(), engine -> engine);
    private final Oms other = OmsEngine.builder()
            .storage(world.storage)
            .clock(world.clock)
            .ids(SequentialIds.startingAt("other"))
            .tenant(world.tenant)
            .build();
    private final Sku sku = world.stocked("A", 1_000);
    private final List<OrderId> orders = new ArrayList<>();
    private final Map<RecordedEvent, Integer> received = new LinkedHashMap<>();
    private final Set<String> skipped = new LinkedHashSet<>();

    @Property(tries = 150)
    void everyEventComesAndEachStreamInOrder(
            @ForAll @Size(min = 5, max = 60) List<@IntRange(max = 9_999) Integer> steps) {
        ConsumerProperties life = new ConsumerProperties();
        life.world
                .oms
                .journal()
                .start(new StartConsumer(life.world.next(), CONSUMER, StartPoint.beginning()))
                .orElseThrow();
        steps.forEach(life::step);
        life.comeToAnEnd();
        life.assertComplete();
    }

    private void step(int number) {
        int chance = number / 10;
        switch (number % 10) {
            case 0 -> orders.add(world.placed(sku, 1, 1000));
            case 1 -> orders.stream().skip(chance % 7).limit(1).forEach(id -> world.placed(sku, 1, chance + 1));
            case 2 -> world.clock.advance(Duration.ofSeconds(chance));
            case 3 -> retry();
            case 4 -> skip();
            case 5 -> move(chance);
            default -> deliver(number % 2 == 0 ? world.oms : other, chance);
        }
    }

    /** By chance some events fail, one kills the process, one takes longer than the lease while another worker goes on. */
    private void deliver(Oms oms, int chance) {
        int[] count = {0};
        EventHandler handler = event -> {
            count[0]++;
            if ((event.version() + event.stream().hashCode() + chance) % 5 == 0) {
                throw new IllegalStateException("not this one");
            }
            if (chance % 4 == 1 && count[0] == chance % 23) {
                throw new ProcessDied();
            }
            if (chance % 4 == 2 && count[0] == chance % 19) {
                world.clock.advance(Duration.ofMinutes(2));
                other.journal().deliver(CONSUMER, this::receive, TERMS);
            }
            receive(event);
        };
        try {
            oms.journal().deliver(CONSUMER, handler, TERMS);
        } catch (ProcessDied died) {
            world.clock.advance(Duration.ofSeconds(chance % 90));
        }
    }

    private void receive(RecordedEvent event) {
        received.merge(event, 1, Integer::sum);
    }

    private void retry() {
        world.oms
                .journal()
                .retry(new RetryStreams(world.next(), CONSUMER, List.of()))
                .orElseThrow();
    }

    private void skip() {
        List<WaitingStream> parked =
                world.oms.journal().consumer(CONSUMER).orElseThrow().parked();
        parked.stream().limit(1).forEach(waiting -> {
            SkipEvent skip = new SkipEvent(world.next(), CONSUMER, waiting.stream(), waiting.next(), "bad luck");
            world.oms.journal().skip(skip).orElseThrow();
            skipped.add(waiting.stream() + "/" + waiting.next());
        });
    }

    private void move(int chance) {
        StartPoint back = chance % 2 == 0
                ? StartPoint.beginning()
                : StartPoint.since(world.clock.instant().minus(Duration.ofMinutes(chance)));
        world.oms
                .journal()
                .move(new MoveConsumer(world.next(), CONSUMER, back, "again"))
                .orElseThrow();
    }

    private void comeToAnEnd() {
        world.clock.advance(Duration.ofDays(1));
        retry();
        other.journal().deliver(CONSUMER, this::receive, TERMS);
        assertThat(world.oms.journal().consumer(CONSUMER).orElseThrow().behind())
                .isZero();
        assertThat(world.oms.journal().consumer(CONSUMER).orElseThrow().waiting())
                .isEmpty();
    }

    private void assertComplete() {
        Set<String> missing = new LinkedHashSet<>();
        for (int bucket = 0; bucket < Storage.JOURNAL_BUCKETS; bucket++) {
            JournalPage page = world.oms.journal().read(bucket, 0, 1000);
            page.events().stream()
                    .filter(event -> !received.containsKey(event))
                    .map(ConsumerProperties::name)
                    .forEach(missing::add);
        }
        missing.removeAll(skipped);
        assertThat(missing).isEmpty();
        Map<StreamId, Long> last = new LinkedHashMap<>();
        received.keySet().stream()
                .filter(event -> !skipped.contains(name(event)))
                .forEach(event -> assertThat(last.merge(event.stream(), event.version(), Math::max))
                        .as("the newest of %s", event.stream())
                        .isEqualTo(event.version()));
    }

    private static String name(RecordedEvent event) {
        return event.stream() + "/" + event.version();
    }
}
