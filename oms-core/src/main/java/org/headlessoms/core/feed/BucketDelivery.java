package org.headlessoms.core.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.feed.ConsumerBucket;
import org.headlessoms.feed.WaitingStream;
import org.headlessoms.spi.JournalPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers one bucket, for whoever holds its lease. After every batch it stores how far it is; if that fails, the bucket belongs
 * to somebody else by now. For one thread.
 */
final class BucketDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(BucketDelivery.class);
    private static final int BATCHES = 20;
    private static final Duration STOP = Duration.ofMinutes(1);

    private final Delivery delivery;
    private final WaitingStreams waiting;
    private ConsumerBucket place;
    private Optional<JournalPage> readAlready;
    private long position;
    private Instant stoppedUntil;

    BucketDelivery(Delivery delivery, ConsumerBucket leased, JournalPage first) {
        this.delivery = delivery;
        place = leased;
        readAlready = Optional.of(first);
        position = leased.position();
        stoppedUntil = leased.stoppedUntil();
        waiting = new WaitingStreams(leased.waiting());
    }

    void run() {
        boolean more = true;
        for (int batch = 1; more; batch++) {
            waiting.due(delivery.now()).forEach(this::retry);
            more = nextPage() && batch < BATCHES && !delivery.isInterrupted();
            more = store(more) && more;
        }
    }

    private void retry(WaitingStream stream) {
        int most = (int) Math.min(delivery.terms().batch(), stream.last() - stream.next() + 1);
        for (RecordedEvent event : delivery.stream(stream.stream(), stream.next() - 1, most)) {
            if (isToPause() || !handle(event)) {
                return;
            }
        }
    }

    /** Whether there is more to deliver at once. */
    private boolean nextPage() {
        if (stoppedUntil.isAfter(delivery.now())) {
            return false;
        }
        JournalPage page = readAlready.orElseGet(() -> page(delivery.terms().batch()));
        readAlready = Optional.empty();
        int events = page.events().size();
        int passed = pass(page.events());
        if (passed == events) {
            position = page.position();
            return events == delivery.terms().batch();
        }
        // Where an event in the middle of a page is, only a page that ends there tells.
        position = passed == 0 ? position : page(passed).position();
        return !stoppedUntil.isAfter(delivery.now());
    }

    private JournalPage page(int limit) {
        return delivery.journal(place.bucket(), position, limit);
    }

    private int pass(List<RecordedEvent> events) {
        int passed = 0;
        for (RecordedEvent event : events) {
            if (isToPause() || !pass(event)) {
                return passed;
            }
            passed++;
        }
        return passed;
    }

    /** Whether the position may go past an event: it is handled, or it waits. */
    private boolean pass(RecordedEvent event) {
        if (waiting.contains(event.stream())) {
            waiting.lineUp(event);
            delivery.progressed();
            return true;
        }
        return handle(event) || waiting.contains(event.stream());
    }

    private boolean handle(RecordedEvent event) {
        try {
            delivery.handler().handle(event);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception e) {
            failed(event, FailureReason.of(e));
            return false;
        }
        waiting.handled(event);
        delivery.handled();
        return true;
    }

    private void failed(RecordedEvent event, String reason) {
        delivery.progressed();
        if (waiting.isFull() && !waiting.contains(event.stream())) {
            stoppedUntil = delivery.now().plus(STOP);
            LOG.error("consumer {} stops in bucket {}: {}", place.consumer(), place.bucket(), reason);
            return;
        }
        waiting.failed(event, delivery.terms().pauses(), delivery.now(), reason);
        String state = waiting.isParked(event.stream()) ? "is parked" : "waits";
        LOG.warn("stream {} {} at consumer {}: {}", event.stream(), state, place.consumer(), reason);
    }

    /** While half of the lease is left nobody else takes the bucket; it is renewed with the position. */
    private boolean isToPause() {
        Instant half = place.leasedUntil().minus(delivery.terms().lease().dividedBy(2));
        return delivery.isInterrupted() || !delivery.now().isBefore(half);
    }

    private boolean store(boolean goOn) {
        ConsumerBucket next = new ConsumerBucket(
                place.consumer(),
                place.bucket(),
                position,
                goOn ? delivery.leaseEnd() : Instant.EPOCH,
                stoppedUntil,
                waiting.all(),
                place.version() + 1);
        boolean isOurs = delivery.store(next);
        place = isOurs ? next : place;
        return isOurs;
    }
}
