package org.headlessoms.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.headlessoms.event.Event;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.order.Order;
import org.headlessoms.spi.JournalPage;
import org.headlessoms.spi.Storage;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Tenant;
import org.junit.jupiter.api.Test;

/** The journal keeps every event once, by stream and by bucket. */
public abstract class StorageJournalContract extends StorageSuite {

    private static final StreamId STREAM = StreamId.of(OrderId.of("order-1"));

    /** For authors. */
    protected StorageJournalContract() {}

    @Test
    void anEventOfEveryKindIsReadBackEqual() {
        Instant at = Instant.parse("2026-06-30T23:59:59.999Z");
        List<RecordedEvent> sent = new ArrayList<>();
        for (Event event : Samples.events()) {
            CommandId command = CommandId.of("c-" + sent.size());
            RecordedEvent recorded = new RecordedEvent(STREAM, sent.size() + 1L, command, at, event);
            shop.committed(shop.change(command.value()).at(at).event(STREAM, recorded.version(), event));
            sent.add(recorded);
        }
        assertEquals(sent, shop.stream(STREAM));
        assertEquals(sent, shop.journal().more());
    }

    @Test
    void aStreamIsReadFromAVersionUpToALimit() {
        shop.committed(shop.change().order(Samples.order("order-1").atVersion(10), 0));
        assertEquals(List.of(1L, 2L, 3L), versions(0, 3));
        assertEquals(List.of(8L, 9L, 10L), versions(7, 1000));
        assertEquals(List.of(8L), versions(7, 1));
        assertEquals(List.of(), versions(10, 5));
    }

    @Test
    void aStreamThatDoesNotExistIsEmpty() {
        shop.committed(shop.change().insert(Samples.order("order-1")));
        assertEquals(List.of(), shop.stream(StreamId.of(OrderId.of("order-2"))));
        assertEquals(List.of(), shop.stream(StreamId.of(HoldId.of("order-1"))), "same id, other kind");
    }

    @Test
    void everyKindOfStreamIsKeptApart() {
        ChangeSetBuilder change = shop.change();
        for (StreamId.Kind kind : StreamId.Kind.values()) {
            change.event(new StreamId(kind, "same"), 1, Samples.refund(kind.ordinal() + 1L));
        }
        shop.committed(change);
        for (StreamId.Kind kind : StreamId.Kind.values()) {
            List<RecordedEvent> events = shop.stream(new StreamId(kind, "same"));
            assertEquals(1, events.size());
            assertEquals(Samples.refund(kind.ordinal() + 1L), events.get(0).event());
        }
    }

    @Test
    void whoBeginsAtTheEndGetsEverythingThatComesLater() {
        Tenant tenant = shop.request().tenant();
        for (int bucket = 0; bucket < Storage.JOURNAL_BUCKETS; bucket++) {
            assertEquals(0, shop.storage().journalEnd(tenant, bucket));
        }
        IntStream.range(0, 40).forEach(i -> shop.committed(shop.change().insert(Samples.order("early-" + i))));
        shop.journal().more();
        IntStream.range(0, 40).forEach(i -> shop.committed(shop.change().insert(Samples.order("unread-" + i))));
        long[] ends = IntStream.range(0, Storage.JOURNAL_BUCKETS)
                .mapToLong(bucket -> shop.storage().journalEnd(tenant, bucket))
                .toArray();
        IntStream.range(0, 40).forEach(i -> shop.committed(shop.change().insert(Samples.order("late-" + i))));
        List<String> found = IntStream.range(0, Storage.JOURNAL_BUCKETS)
                .boxed()
                .flatMap(bucket -> shop.storage().journal(tenant, bucket, ends[bucket], 1000).events().stream())
                .map(event -> event.stream().id())
                .toList();
        assertEquals(40, found.stream().filter(id -> id.startsWith("late-")).count());
        assertEquals(0, found.stream().filter(id -> id.startsWith("early-")).count(), "what was read is over");
    }

    @Test
    void itTellsHowManyEventsComeAfterAPosition() {
        shop.committed(shop.change().order(Samples.order("order-1").atVersion(7), 0));
        assertEquals(7, ahead(0), "before anybody has read");
        long third = page(bucket(), 0, 3).position();
        assertEquals(7, ahead(0), "when some are read");
        assertEquals(4, ahead(third));
        long end = page(bucket(), third, 10).position();
        assertEquals(0, ahead(end));
        shop.committed(
                shop.change().order(Samples.order("order-1").atVersion(9), 7).insert(Samples.order("order-2")));
        assertEquals(2, ahead(end) - (bucket() == Storage.bucketOf(StreamId.of(OrderId.of("order-2"))) ? 1 : 0));
        assertEquals(0, shop.neighbour().storage().journalAhead(Tenant.of("nobody"), bucket(), 0));
    }

    @Test
    void everyEventIsInTheBucketOfItsStream() {
        IntStream.range(0, 100).forEach(i -> shop.committed(shop.change().insert(Samples.order("order-" + i))));
        int found = 0;
        for (int bucket = 0; bucket < Storage.JOURNAL_BUCKETS; bucket++) {
            for (RecordedEvent event : page(bucket, 0, 1000).events()) {
                assertEquals(bucket, Storage.bucketOf(event.stream()));
                found++;
            }
        }
        assertEquals(100, found);
    }

    @Test
    void aBucketIsReadFromPositionToPositionEachEventOnce() {
        Order order = Samples.order("order-1").atVersion(7);
        shop.committed(shop.change().order(order, 0));
        shop.committed(shop.change().order(order.atVersion(20), 7));
        for (int limit : new int[] {1, 3, 20, 1000}) {
            List<Long> versions = new ArrayList<>();
            long position = 0;
            JournalPage page = page(bucket(), position, limit);
            while (!page.events().isEmpty()) {
                assertEquals(true, page.position() > position, "positions ascend");
                assertEquals(true, page.events().size() <= limit, "a page is not longer than asked for");
                page.events().forEach(event -> versions.add(event.version()));
                position = page.position();
                page = page(bucket(), position, limit);
            }
            assertEquals(LongRange.upTo(20), versions, "with pages of " + limit);
            assertEquals(position, page.position(), "at the end the position stays");
        }
    }

    @Test
    void positionsNeverChange() {
        Order order = Samples.order("order-1");
        shop.committed(shop.change().insert(order));
        shop.committed(shop.change().update(Samples.changed(order)));
        long first = page(bucket(), 0, 1).position();
        long second = page(bucket(), first, 1).position();
        IntStream.range(0, 50).forEach(i -> shop.committed(shop.change().insert(Samples.order("other-" + i))));
        assertEquals(first, page(bucket(), 0, 1).position());
        assertEquals(second, page(bucket(), first, 1).position());
        assertEquals(2, page(bucket(), first, 1).events().get(0).version());
    }

    @Test
    void anEmptyBucketStaysWhereItWas() {
        assertEquals(new JournalPage(List.of(), 0), page(3, 0, 10));
        assertEquals(new JournalPage(List.of(), 41), page(3, 41, 10));
    }

    @Test
    void eventsOfOneStreamComeInTheOrderOfTheirVersions() {
        List<String> ids = IntStream.range(0, 20).mapToObj(i -> "order-" + i).toList();
        for (long version = 1; version <= 5; version++) {
            for (String id : ids) {
                shop.committed(shop.change().update(Samples.order(id).atVersion(version)));
            }
        }
        List<RecordedEvent> all = shop.journal().more();
        assertEquals(100, all.size());
        for (String id : ids) {
            StreamId stream = StreamId.of(OrderId.of(id));
            List<Long> versions = all.stream()
                    .filter(event -> event.stream().equals(stream))
                    .map(RecordedEvent::version)
                    .toList();
            assertEquals(LongRange.upTo(5), versions);
        }
    }

    @Test
    void eventsOfARefusedChangeSetNeverAppear() {
        Order order = Samples.order("order-1");
        shop.committed(shop.change().insert(order));
        shop.conflict(shop.change().insert(order).insert(Samples.order("order-2")));
        shop.committed(shop.change().update(Samples.changed(order)));
        List<RecordedEvent> all = shop.journal().more();
        assertEquals(2, all.size());
        assertEquals(2, new HashSet<>(all).size());
        assertEquals(List.of(1L, 2L), versions(0, 100));
    }

    private List<Long> versions(long after, int limit) {
        return shop.storage().stream(shop.tenant(), STREAM, after, limit).stream()
                .map(RecordedEvent::version)
                .toList();
    }

    private JournalPage page(int bucket, long after, int limit) {
        return shop.storage().journal(shop.tenant(), bucket, after, limit);
    }

    private long ahead(long position) {
        return shop.storage().journalAhead(shop.tenant(), bucket(), position);
    }

    private static int bucket() {
        return Storage.bucketOf(STREAM);
    }
}
