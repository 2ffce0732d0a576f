package org.headlessoms.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.headlessoms.Oms;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.feed.ConsumerStatus;
import org.headlessoms.feed.StartConsumer;
import org.headlessoms.feed.StartPoint;
import org.headlessoms.inmemory.SequentialIds;
import org.headlessoms.spi.JournalPage;
import org.headlessoms.spi.Storage;
import org.headlessoms.value.ConsumerId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;

/** What scenarios about consumers of the journal have in common. */
abstract class ConsumerScenario extends Scenario {

    static final ConsumerId BILLING = ConsumerId.of("billing");

    final Inbox inbox = new Inbox();

    void start(ConsumerId consumer, StartPoint from) {
        world.oms
                .journal()
                .start(new StartConsumer(world.next(), consumer, from))
                .orElseThrow();
    }

    int deliver() {
        return world.oms.journal().deliver(BILLING, inbox);
    }

    ConsumerStatus status() {
        return world.oms.journal().consumer(BILLING).orElseThrow();
    }

    Oms another(String ids) {
        return OmsEngine.builder()
                .storage(world.storage)
                .payments(world.gateway)
                .clock(world.clock)
                .ids(SequentialIds.startingAt(ids))
                .tenant(world.tenant)
                .build();
    }

    /** Orders with three events each. */
    List<OrderId> orders(int count) {
        Sku sku = world.stocked("sku-" + world.next(), count);
        return IntStream.range(0, count)
                .mapToObj(i -> world.placed(sku, 1, 1000))
                .toList();
    }

    /** Items whose streams are in one bucket; each has one event. */
    List<Sku> itemsOfOneBucket(int count) {
        return IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> "item-" + i)
                .filter(id -> Storage.bucketOf(StreamId.of(Sku.of(id))) == 3)
                .limit(count)
                .map(world::item)
                .toList();
    }

    Set<RecordedEvent> everything() {
        Set<RecordedEvent> all = new LinkedHashSet<>();
        for (int bucket = 0; bucket < Storage.JOURNAL_BUCKETS; bucket++) {
            JournalPage page = world.oms.journal().read(bucket, 0, 1000);
            while (!page.events().isEmpty()) {
                all.addAll(page.events());
                page = world.oms.journal().read(bucket, page.position(), 1000);
            }
        }
        return all;
    }
}
