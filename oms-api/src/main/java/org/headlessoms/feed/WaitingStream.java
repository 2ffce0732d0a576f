package org.headlessoms.feed;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.event.StreamId;

/**
 * A stream that waits at a consumer, because one of its events could not be handled. It is tried again at a time, or it is
 * parked until somebody decides ({@link RetryStreams}, {@link SkipEvent}). Its later events wait behind that one. Immutable.
 *
 * @param stream which stream
 * @param next the version of the event that is to be delivered next
 * @param last the version of the last event that waits so far
 * @param tries how often {@code next} was tried in vain
 * @param retryAt when it is tried again, to the millisecond; empty if it is parked
 * @param since when the first of its events failed, to the millisecond
 * @param reason what went wrong last: the exception's class and place, at most 255 characters, no message
 */
public record WaitingStream(
        StreamId stream, long next, long last, int tries, Optional<Instant> retryAt, Instant since, String reason) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a number is out of range or the reason too long
     */
    public WaitingStream {
        Objects.requireNonNull(stream, "stream");
        Check.positive("next", next);
        Check.require(last >= next, "last must not be below next");
        Check.notNegative("tries", tries);
        Objects.requireNonNull(retryAt, "retryAt");
        Objects.requireNonNull(since, "since");
        Check.reference("reason", reason);
    }

    /**
     * Whether it waits for somebody's decision.
     *
     * @return true if it is not tried again by itself
     */
    public boolean isParked() {
        return retryAt.isEmpty();
    }

    /**
     * Whether it is time to try again.
     *
     * @param now the moment
     * @return true if it is not parked and its time has come
     */
    public boolean isDue(Instant now) {
        return retryAt.filter(time -> !time.isAfter(now)).isPresent();
    }
}
