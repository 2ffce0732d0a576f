package org.headlessoms.core.availability;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.spi.JournalPage;
import org.headlessoms.spi.Storage;
import org.headlessoms.value.Tenant;

/**
 * Where a tenant's journal was last looked at. One thread looks while the others go on with what they know. A bucket with more
 * news than is worth reading is skipped to its end.
 */
final class JournalTail {

    private static final int PAGE = 500;

    /** Events of one bucket that one look reads at most. */
    private static final int MOST = 1_000;

    private static final int BACKLOG_PAGES = 20;

    private final Storage storage;
    private final Tenant tenant;
    private final ReentrantLock looking = new ReentrantLock();
    private final AtomicLong news = new AtomicLong();
    private long[] positions = new long[Storage.JOURNAL_BUCKETS];
    private volatile Optional<Instant> lookedAt = Optional.empty();

    JournalTail(Storage storage, Tenant tenant) {
        this.storage = storage;
        this.tenant = tenant;
    }

    /** How often there was something new: what was read before it changed may be outdated. */
    long news() {
        return news.get();
    }

    /** Looks for something new unless that was done within the interval, and tells what it touched. */
    void look(Instant now, Duration interval, Consumer<Touched> listener) {
        if (isRecent(now, interval)) {
            return;
        }
        if (lookedAt.isEmpty()) {
            looking.lock();
        } else if (!looking.tryLock()) {
            return;
        }
        try {
            if (!isRecent(now, interval)) {
                look(listener);
                lookedAt = Optional.of(now);
            }
        } finally {
            looking.unlock();
        }
    }

    private boolean isRecent(Instant now, Duration interval) {
        return lookedAt.filter(last -> !now.isBefore(last) && now.isBefore(last.plus(interval)))
                .isPresent();
    }

    /** Moves on only after the listener was told: a look that fails is made again from where it began. */
    private void look(Consumer<Touched> listener) {
        long[] reached = positions.clone();
        Touched touched = lookedAt.isEmpty() ? begin(reached) : follow(reached);
        if (!touched.isNothing()) {
            news.incrementAndGet();
            listener.accept(touched);
        }
        positions = reached;
    }

    /**
     * Nothing was read yet that could be outdated. A storage may put its end before what no reader has asked for: some pages of
     * that are passed over here, and what is left of a longer history is news of the next looks.
     */
    private Touched begin(long[] reached) {
        for (int bucket = 0; bucket < reached.length; bucket++) {
            reached[bucket] = storage.journalEnd(tenant, bucket);
            int full = PAGE;
            for (int pages = 0; pages < BACKLOG_PAGES && full == PAGE; pages++) {
                JournalPage page = storage.journal(tenant, bucket, reached[bucket], PAGE);
                reached[bucket] = page.position();
                full = page.events().size();
            }
        }
        return Touched.NOTHING;
    }

    private Touched follow(long[] reached) {
        List<RecordedEvent> events = new ArrayList<>();
        boolean complete = true;
        for (int bucket = 0; bucket < reached.length; bucket++) {
            complete &= follow(bucket, reached, events);
        }
        return complete ? Touched.by(events, commands -> storage.movedBy(tenant, commands)) : Touched.EVERYTHING;
    }

    private boolean follow(int bucket, long[] reached, List<RecordedEvent> events) {
        int read = 0;
        JournalPage page;
        do {
            if (read >= MOST) {
                reached[bucket] = Math.max(reached[bucket], storage.journalEnd(tenant, bucket));
                return false;
            }
            page = storage.journal(tenant, bucket, reached[bucket], PAGE);
            events.addAll(page.events());
            reached[bucket] = page.position();
            read += page.events().size();
        } while (page.events().size() == PAGE);
        return true;
    }
}
