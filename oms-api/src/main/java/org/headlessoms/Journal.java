package org.headlessoms;

import java.util.Optional;
import org.headlessoms.command.Outcome;
import org.headlessoms.feed.ConsumerMoved;
import org.headlessoms.feed.ConsumerStarted;
import org.headlessoms.feed.ConsumerStatus;
import org.headlessoms.feed.DeliveryTerms;
import org.headlessoms.feed.EventHandler;
import org.headlessoms.feed.EventSkipped;
import org.headlessoms.feed.MoveConsumer;
import org.headlessoms.feed.RetryStreams;
import org.headlessoms.feed.SkipEvent;
import org.headlessoms.feed.StartConsumer;
import org.headlessoms.feed.StreamsRetried;
import org.headlessoms.spi.JournalPage;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.Storage;
import org.headlessoms.value.ConsumerId;

/**
 * All events of the tenant, in fixed buckets. Within a bucket the events of one stream come in the order of their versions;
 * every committed event comes once it is committed, and none is ever skipped. Safe for use by several threads.
 *
 * <p>A host either keeps positions itself ({@link #read}), or it names a consumer ({@link #start}) and has events delivered
 * ({@link #deliver}).
 */
public interface Journal {

    /**
     * Reads a bucket.
     *
     * @param bucket 0 to {@link Storage#JOURNAL_BUCKETS} - 1
     * @param after the position reached before, 0 to begin with
     * @param limit how many events at most, 1 to 1,000
     * @return the events, and the position to go on from
     */
    JournalPage read(int bucket, long after, int limit);

    /**
     * Makes a consumer known, see {@link StartConsumer}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<ConsumerStarted> start(StartConsumer command);

    /**
     * Moves a consumer to another place, e.g. back for a replay, see {@link MoveConsumer}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<ConsumerMoved> move(MoveConsumer command);

    /**
     * Delivers to a consumer what there is, on the calling thread, until nothing more is or a bound is reached. Every event is
     * delivered at least once; of one stream a version comes for the first time only after all versions before it. Any number
     * of threads and processes may deliver to the same consumer at once: each bucket belongs to one of them at a time. The host
     * calls this from its own scheduler.
     *
     * <p>If the handler throws, the stream of that event waits: the event is tried again after the pauses of the terms, and
     * after the last try the stream is parked. Other streams go on meanwhile. If more than {@link
     * org.headlessoms.feed.ConsumerBucket#MOST_WAITING} streams of a bucket fail, the consumer stops in that bucket at the event
     * that failed last, and tries it again every minute.
     *
     * <p>An interrupt of the calling thread stops the delivery after the event at hand.
     *
     * @param consumer which consumer
     * @param handler gets the events
     * @param terms leases, batches and pauses
     * @return how many events were handled
     * @throws IllegalArgumentException if there is no such consumer
     * @throws org.headlessoms.command.OmsException if the store cannot be reached; calling again goes on from the last position
     *     stored
     */
    int deliver(ConsumerId consumer, EventHandler handler, DeliveryTerms terms);

    /**
     * Delivers with {@link DeliveryTerms#defaults()}.
     *
     * @param consumer which consumer
     * @param handler gets the events
     * @return how many events were handled
     * @throws IllegalArgumentException if there is no such consumer
     * @throws org.headlessoms.command.OmsException if the store cannot be reached
     */
    default int deliver(ConsumerId consumer, EventHandler handler) {
        return deliver(consumer, handler, DeliveryTerms.defaults());
    }

    /**
     * Tries waiting streams again, see {@link RetryStreams}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<StreamsRetried> retry(RetryStreams command);

    /**
     * Passes over an event that cannot be handled, see {@link SkipEvent}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<EventSkipped> skip(SkipEvent command);

    /**
     * How far a consumer is, and which streams wait.
     *
     * @param consumer which consumer
     * @return its status, if it is known
     */
    Optional<ConsumerStatus> consumer(ConsumerId consumer);

    /**
     * All consumers, sorted by name.
     *
     * @param page which page; at most 60 are on one
     * @return a page
     */
    Page<ConsumerStatus> consumers(PageRequest page);
}
