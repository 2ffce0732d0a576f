package org.headlessoms.benchmark;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.headlessoms.Journal;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.order.OrderPlaced;
import org.headlessoms.spi.JournalPage;
import org.headlessoms.spi.Storage;
import org.headlessoms.value.OrderId;

/**
 * One reader of all buckets. The lag of an event is the time from when the call that placed the order returned, so the order
 * was committed, to when the reader has the event in hands; 0 if the reader was first.
 */
final class FeedReader {

    private static final int PAGE = 1000;

    private final Journal journal;
    private final Duration pause;
    private final long[] positions = new long[Storage.JOURNAL_BUCKETS];
    private final Map<OrderId, Long> once = new ConcurrentHashMap<>();
    private final AtomicInteger readerFirst = new AtomicInteger();
    private final Latencies lags = new Latencies();
    private volatile boolean finishing;

    /** Begins behind all that there is already. */
    FeedReader(Journal journal, Duration pause) {
        this.journal = journal;
        this.pause = pause;
        while (readAll(event -> {}) > 0) {
            // some more
        }
    }

    /** Called right after the order was placed. */
    void placed(OrderId order) {
        if (once.putIfAbsent(order, System.nanoTime()) != null) {
            once.remove(order);
            readerFirst.incrementAndGet();
        }
    }

    /** All orders are placed: the reader may end once it has seen them. */
    void finish() {
        finishing = true;
    }

    /** Reads until it has seen all orders. */
    Latencies read() {
        for (boolean ending = false; readAll(this::seen) > 0 || !ending; ending = finishing) {
            Pause.of(pause);
        }
        if (!once.isEmpty()) {
            throw new IllegalStateException(once.size() + " orders were placed and not seen, or seen twice");
        }
        IntStream.range(0, readerFirst.get()).forEach(order -> lags.add(0));
        return lags;
    }

    private int readAll(Consumer<RecordedEvent> sight) {
        int events = 0;
        for (int bucket = 0; bucket < positions.length; bucket++) {
            JournalPage page = journal.read(bucket, positions[bucket], PAGE);
            positions[bucket] = page.position();
            page.events().forEach(sight);
            events += page.events().size();
        }
        return events;
    }

    private void seen(RecordedEvent recorded) {
        if (recorded.event() instanceof OrderPlaced order) {
            long now = System.nanoTime();
            Long placed = once.putIfAbsent(order.orderId(), now);
            if (placed != null) {
                once.remove(order.orderId());
                lags.add(now - placed);
            }
        }
    }
}
