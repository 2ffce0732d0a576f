package org.headlessoms.core.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.feed.StartPoint;
import org.headlessoms.spi.JournalPage;
import org.headlessoms.spi.Storage;
import org.headlessoms.value.Tenant;

/** Finds the positions that a point of the journal is. */
final class StartPositions {

    /** By so much a bucket may be out of the order of time: clocks that differ, commits that come late. */
    private static final Duration DISORDER = Duration.ofHours(1);

    private static final int PAGE = 1_000;

    private final Storage storage;
    private final Tenant tenant;

    StartPositions(Storage storage, Tenant tenant) {
        this.storage = storage;
        this.tenant = tenant;
    }

    List<Long> of(StartPoint point) {
        return switch (point.kind()) {
            case BEGINNING -> each(bucket -> 0);
            case NOW -> each(this::end);
            case SINCE -> each(bucket -> before(bucket, point.since().orElseThrow()));
            case POSITIONS -> point.positions();
        };
    }

    private static List<Long> each(IntToLongFunction position) {
        return IntStream.range(0, Storage.JOURNAL_BUCKETS)
                .mapToLong(position)
                .boxed()
                .toList();
    }

    /** A storage may put its end before what no reader has asked for: that is asked for now. */
    private long end(int bucket) {
        JournalPage page = storage.journal(tenant, bucket, storage.journalEnd(tenant, bucket), PAGE);
        while (page.events().size() == PAGE) {
            page = storage.journal(tenant, bucket, page.position(), PAGE);
        }
        return page.position();
    }

    private long before(int bucket, Instant moment) {
        long position = certainlyBefore(bucket, moment);
        while (true) {
            JournalPage page = storage.journal(tenant, bucket, position, PAGE);
            int older = older(page.events(), moment);
            if (older < page.events().size()) {
                return older == 0
                        ? position
                        : storage.journal(tenant, bucket, position, older).position();
            }
            position = page.position();
            if (page.events().size() < PAGE) {
                return position;
            }
        }
    }

    private static int older(List<RecordedEvent> events, Instant moment) {
        return (int) events.stream()
                .takeWhile(event -> event.recordedAt().isBefore(moment))
                .count();
    }

    /** A position, not far before the moment, with no event recorded at the moment or later before it. */
    private long certainlyBefore(int bucket, Instant moment) {
        Instant early = moment.minus(DISORDER);
        long low = 0;
        long high = storage.journalEnd(tenant, bucket);
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            JournalPage page = storage.journal(tenant, bucket, middle, 1);
            boolean isEarly = older(page.events(), early) == 1;
            low = isEarly ? page.position() : low;
            high = isEarly ? high : middle;
        }
        return low;
    }
}
