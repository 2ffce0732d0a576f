package org.headlessoms.contract;

import java.util.List;
import org.headlessoms.event.Event;
import org.headlessoms.event.StreamId;
import org.headlessoms.feed.ConsumerMoved;
import org.headlessoms.feed.ConsumerStarted;
import org.headlessoms.feed.EventSkipped;
import org.headlessoms.feed.StreamsRetried;
import org.headlessoms.value.ConsumerId;
import org.headlessoms.value.OrderId;

/** One event of every kind about consumers. */
final class FeedEvents {

    private static final ConsumerId CONSUMER = ConsumerId.of("consumer-1");
    private static final StreamId STREAM = StreamId.of(OrderId.of("order-1"));

    private FeedEvents() {}

    static List<Event> list() {
        return List.of(
                new ConsumerStarted(CONSUMER, List.of(0L, 7L, Long.MAX_VALUE)),
                new ConsumerMoved(CONSUMER, List.of(7L), List.of(3L), "once more"),
                new StreamsRetried(CONSUMER, List.of(STREAM)),
                new EventSkipped(CONSUMER, STREAM, 4, "known to be wrong"));
    }
}
