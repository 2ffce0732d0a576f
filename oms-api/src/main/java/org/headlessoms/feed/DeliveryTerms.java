package org.headlessoms.feed;

import java.time.Duration;
import java.util.List;
import org.headlessoms.check.Check;

/**
 * How events are delivered.
 *
 * @param lease how long a bucket belongs to whoever delivers it, 1 second to 1 day; longer than a handler takes for one event.
 *     It is renewed while events are handled. After a crash others wait so long before they go on
 * @param batch how many events are handled before the position is stored, 1 to 1,000. After a crash so many may come again
 * @param pauses after which time a failed event is tried again, one pause after each try in vain, at most 20; after one more
 *     try its stream is parked
 */
public record DeliveryTerms(Duration lease, int batch, List<Duration> pauses) {

    private static final DeliveryTerms DEFAULTS = new DeliveryTerms(
            Duration.ofMinutes(1),
            100,
            List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1)));

    /**
     * Copies the list and checks the parts.
     *
     * @throws IllegalArgumentException if a part is out of range
     */
    public DeliveryTerms {
        Check.between(
                "lease in seconds", lease.toSeconds(), 1, Duration.ofDays(1).toSeconds());
        Check.between("batch", batch, 1, 1000);
        pauses = List.copyOf(pauses);
        Check.require(pauses.size() <= 20, "at most 20 pauses");
        Check.require(pauses.stream().noneMatch(Duration::isNegative), "a pause must not be negative");
    }

    /**
     * A lease of a minute, batches of 100, and five tries: again after 10 seconds, 1 minute, 10 minutes and 1 hour.
     *
     * @return the terms
     */
    public static DeliveryTerms defaults() {
        return DEFAULTS;
    }
}
