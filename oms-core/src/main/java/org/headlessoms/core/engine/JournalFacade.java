package org.headlessoms.core.engine;

import java.util.Optional;
import org.headlessoms.Journal;
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
import org.headlessoms.value.ConsumerId;

/** The journal of one tenant. */
final class JournalFacade implements Journal {

    private final TenantOms oms;

    JournalFacade(TenantOms oms) {
        this.oms = oms;
    }

    @Override
    public JournalPage read(int bucket, long after, int limit) {
        return oms.storage().journal(oms.tenant(), bucket, after, limit);
    }

    @Override
    public Outcome<ConsumerStarted> start(StartConsumer command) {
        return oms.feed().start(oms.tenant(), command);
    }

    @Override
    public Outcome<ConsumerMoved> move(MoveConsumer command) {
        return oms.feed().move(oms.tenant(), command);
    }

    @Override
    public int deliver(ConsumerId consumer, EventHandler handler, DeliveryTerms terms) {
        return oms.feed().deliver(oms.tenant(), consumer, handler, terms);
    }

    @Override
    public Outcome<StreamsRetried> retry(RetryStreams command) {
        return oms.feed().retry(oms.tenant(), command);
    }

    @Override
    public Outcome<EventSkipped> skip(SkipEvent command) {
        return oms.feed().skip(oms.tenant(), command);
    }

    @Override
    public Optional<ConsumerStatus> consumer(ConsumerId consumer) {
        return oms.feed().consumer(oms.tenant(), consumer);
    }

    @Override
    public Page<ConsumerStatus> consumers(PageRequest page) {
        return oms.feed().consumers(oms.tenant(), page);
    }
}
