package org.headlessoms.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.headlessoms.value.ConsumerId;

/**
 * How far a consumer is. Immutable.
 *
 * @param consumer which consumer
 * @param buckets its place in every bucket, in their order
 */
public record ConsumerStatus(ConsumerId consumer, List<BucketStatus> buckets) {

    /**
     * How far a consumer is in one bucket.
     *
     * @param place its place, and what waits there
     * @param behind how many events come after the position
     * @param oldest when the first of these was recorded; empty if there is none
     */
    public record BucketStatus(ConsumerBucket place, long behind, Optional<Instant> oldest) {
        /** Refuses missing parts. */
        public BucketStatus {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(oldest, "oldest");
        }
    }

    /** Copies the list. */
    public ConsumerStatus {
        Objects.requireNonNull(consumer, "consumer");
        buckets = List.copyOf(buckets);
    }

    /**
     * How many events it has not come to yet; those of waiting streams behind its position not counted.
     *
     * @return the sum over all buckets
     */
    public long behind() {
        return buckets.stream().mapToLong(BucketStatus::behind).sum();
    }

    /**
     * When the oldest event it has not come to yet was recorded.
     *
     * @return the moment; empty if it has come to the end
     */
    public Optional<Instant> oldest() {
        return buckets.stream().flatMap(bucket -> bucket.oldest().stream()).min(Comparator.naturalOrder());
    }

    /**
     * The positions it has reached, to be kept or to start another consumer from.
     *
     * @return one for each bucket, in their order
     */
    public List<Long> positions() {
        return buckets.stream().map(bucket -> bucket.place().position()).toList();
    }

    /**
     * The streams that wait for a failed event, parked or to be tried again.
     *
     * @return those that have waited longest first, at most {@link ConsumerBucket#MOST_WAITING} of each bucket
     */
    public List<WaitingStream> waiting() {
        return buckets.stream()
                .flatMap(bucket -> bucket.place().waiting().stream())
                .sorted(Comparator.comparing(WaitingStream::since).thenComparing(WaitingStream::stream))
                .toList();
    }

    /**
     * The streams that wait for somebody's decision.
     *
     * @return those of {@link #waiting()} that are parked
     */
    public List<WaitingStream> parked() {
        return waiting().stream().filter(WaitingStream::isParked).toList();
    }

    /**
     * The buckets in which nothing new is delivered for now, because too many streams wait.
     *
     * @param now the moment
     * @return their numbers
     */
    public List<Integer> stopped(Instant now) {
        Stream<ConsumerBucket> places = buckets.stream().map(BucketStatus::place);
        return places.filter(place -> place.stoppedUntil().isAfter(now))
                .map(ConsumerBucket::bucket)
                .toList();
    }
}
