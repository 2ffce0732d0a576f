package org.headlessoms.core.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.feed.ConsumerBucket;
import org.headlessoms.feed.DeliveryTerms;
import org.headlessoms.feed.EventHandler;
import org.headlessoms.spi.JournalPage;
import org.headlessoms.spi.Storage;
import org.headlessoms.value.Tenant;

/** One call that delivers: visits all buckets again and again, as long as there is something to do. For one thread. */
final class Delivery {

    private static final int ROUNDS = 100;

    private final Tenant tenant;
    private final Storage storage;
    private final ConsumerPlaces places;
    private final Supplier<Instant> clock;
    private final EventHandler handler;
    private final DeliveryTerms terms;
    private int handled;
    private boolean progressed;

    Delivery(
            Tenant tenant,
            Storage storage,
            ConsumerPlaces places,
            Supplier<Instant> clock,
            EventHandler handler,
            DeliveryTerms terms) {
        this.tenant = tenant;
        this.storage = storage;
        this.places = places;
        this.clock = clock;
        this.handler = handler;
        this.terms = terms;
    }

    /** Several callers begin with different buckets, so that they are not in each other's way. */
    int run(Supplier<List<ConsumerBucket>> consumer, int begin) {
        for (int round = 0; round < ROUNDS; round++) {
            List<ConsumerBucket> buckets = consumer.get();
            progressed = false;
            for (int i = 0; i < buckets.size() && !isInterrupted(); i++) {
                visit(buckets.get(Math.floorMod(begin + i, buckets.size())));
            }
            if (!progressed) {
                return handled;
            }
        }
        return handled;
    }

    private void visit(ConsumerBucket seen) {
        Instant now = now();
        if (seen.leasedUntil().isAfter(now)) {
            return;
        }
        JournalPage first = seen.stoppedUntil().isAfter(now)
                ? new JournalPage(List.of(), seen.position())
                : journal(seen.bucket(), seen.position(), terms.batch());
        if (first.events().isEmpty() && seen.waiting().stream().noneMatch(waiting -> waiting.isDue(now))) {
            return;
        }
        lease(seen).ifPresent(leased -> new BucketDelivery(this, leased, first).run());
    }

    private Optional<ConsumerBucket> lease(ConsumerBucket seen) {
        ConsumerBucket leased = new ConsumerBucket(
                seen.consumer(),
                seen.bucket(),
                seen.position(),
                leaseEnd(),
                seen.stoppedUntil(),
                seen.waiting(),
                seen.version() + 1);
        return store(leased) ? Optional.of(leased) : Optional.empty();
    }

    boolean store(ConsumerBucket place) {
        return places.store(tenant, now(), place);
    }

    Instant leaseEnd() {
        return now().plus(terms.lease());
    }

    JournalPage journal(int bucket, long after, int limit) {
        return storage.journal(tenant, bucket, after, limit);
    }

    List<RecordedEvent> stream(StreamId stream, long after, int limit) {
        return storage.stream(tenant, stream, after, limit);
    }

    void handled() {
        handled++;
        progressed();
    }

    /** There was something to do, so there may be more. */
    void progressed() {
        progressed = true;
    }

    boolean isInterrupted() {
        return Thread.currentThread().isInterrupted();
    }

    Instant now() {
        return clock.get();
    }

    EventHandler handler() {
        return handler;
    }

    DeliveryTerms terms() {
        return terms;
    }
}
