package org.headlessoms.feed;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceGroup;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.spi.Storage;
import org.headlessoms.value.ConsumerId;

/**
 * Where a consumer is in one bucket of the journal. Its version is the fencing token of whoever delivers.
 *
 * @param consumer which consumer
 * @param bucket which bucket, 0 to {@link Storage#JOURNAL_BUCKETS} - 1
 * @param position the position reached: everything up to it was delivered, or waits in {@code waiting}
 * @param leasedUntil until when somebody delivers, to the millisecond; {@link Instant#EPOCH} if nobody does
 * @param stoppedUntil until when nothing new is delivered, because too many streams wait; {@link Instant#EPOCH} if it is
 * @param waiting the streams that wait, each once, at most {@link #MOST_WAITING}
 * @param version how often it was written, from 1
 */
public record ConsumerBucket(
        ConsumerId consumer,
        int bucket,
        long position,
        Instant leasedUntil,
        Instant stoppedUntil,
        List<WaitingStream> waiting,
        long version)
        implements Reference {

    /** So many streams may wait in a bucket; if one more fails, the consumer stops there until one waits no more. */
    public static final int MOST_WAITING = 50;

    /**
     * Copies the list and checks the parts.
     *
     * @throws IllegalArgumentException if a number is out of range or a stream waits twice
     */
    public ConsumerBucket {
        Objects.requireNonNull(consumer, "consumer");
        Check.between("bucket", bucket, 0, Storage.JOURNAL_BUCKETS - 1L);
        Check.notNegative("position", position);
        Objects.requireNonNull(leasedUntil, "leasedUntil");
        Objects.requireNonNull(stoppedUntil, "stoppedUntil");
        waiting = List.copyOf(waiting);
        Check.require(waiting.size() <= MOST_WAITING, "at most " + MOST_WAITING + " streams may wait");
        Check.distinct("stream", waiting.stream().map(WaitingStream::stream).toList());
        Check.positive("version", version);
    }

    /**
     * The key of a consumer's place in a bucket.
     *
     * @param consumer which consumer
     * @param bucket which bucket
     * @return the key
     */
    public static ReferenceKey key(ConsumerId consumer, int bucket) {
        return ReferenceKey.of(ReferenceKind.CONSUMER_BUCKET, consumer, String.format(Locale.ROOT, "%02d", bucket));
    }

    /**
     * All places of a consumer.
     *
     * @param consumer which consumer
     * @return their group, one for each bucket
     */
    public static ReferenceGroup of(ConsumerId consumer) {
        return new ReferenceGroup(ReferenceKind.CONSUMER_BUCKET, consumer.value());
    }

    @Override
    public ReferenceKey key() {
        return key(consumer, bucket);
    }

    @Override
    public String group() {
        return consumer.value();
    }
}
