package org.headlessoms.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.headlessoms.command.Command;
import org.headlessoms.event.Event;
import org.headlessoms.event.StreamId;
import org.headlessoms.feed.ConsumerBucket;
import org.headlessoms.feed.ConsumerMoved;
import org.headlessoms.feed.ConsumerStarted;
import org.headlessoms.feed.EventSkipped;
import org.headlessoms.feed.MoveConsumer;
import org.headlessoms.feed.RetryStreams;
import org.headlessoms.feed.SkipEvent;
import org.headlessoms.feed.StartConsumer;
import org.headlessoms.feed.StartPoint;
import org.headlessoms.feed.StreamsRetried;
import org.headlessoms.feed.WaitingStream;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.ConsumerId;
import org.headlessoms.value.OrderId;

/** Everything about consumers of the journal. */
final class SampleFeed {

    private static final CommandId ID = CommandId.of("cmd-1");
    private static final ConsumerId CONSUMER = ConsumerId.of("billing");
    private static final StreamId STREAM = StreamId.of(OrderId.of("o-1"));
    private static final List<Long> POSITIONS =
            LongStream.range(100, 116).boxed().toList();

    private SampleFeed() {}

    static List<? extends Event> events() {
        return List.of(
                new ConsumerStarted(CONSUMER, POSITIONS),
                new ConsumerMoved(CONSUMER, POSITIONS, List.of(3L), "invoices lost"),
                new StreamsRetried(CONSUMER, List.of(STREAM)),
                new EventSkipped(CONSUMER, STREAM, 4, "known to be wrong"));
    }

    static List<? extends Command<?>> commands() {
        return List.of(
                new StartConsumer(ID, CONSUMER, StartPoint.since(SampleOrder.NOW)),
                new MoveConsumer(ID, CONSUMER, StartPoint.positions(POSITIONS), "invoices lost"),
                new RetryStreams(ID, CONSUMER, List.of(STREAM)),
                new SkipEvent(ID, CONSUMER, STREAM, 4, "known to be wrong"));
    }

    static ConsumerBucket bucket() {
        WaitingStream waiting = new WaitingStream(
                STREAM, 4, 9, 3, Optional.of(SampleOrder.LATER), SampleOrder.NOW, "java.io.IOException at a.B.c:7");
        return new ConsumerBucket(CONSUMER, 13, 77, SampleOrder.LATER, SampleOrder.NOW, List.of(waiting), 5);
    }
}
