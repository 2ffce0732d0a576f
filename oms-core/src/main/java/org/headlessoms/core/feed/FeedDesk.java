package org.headlessoms.core.feed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.headlessoms.command.Outcome;
import org.headlessoms.core.pipeline.CommandPipeline;
import org.headlessoms.feed.ConsumerBucket;
import org.headlessoms.feed.ConsumerMoved;
import org.headlessoms.feed.ConsumerStarted;
import org.headlessoms.feed.ConsumerStatus;
import org.headlessoms.feed.ConsumerStatus.BucketStatus;
import org.headlessoms.feed.DeliveryTerms;
import org.headlessoms.feed.EventHandler;
import org.headlessoms.feed.EventSkipped;
import org.headlessoms.feed.MoveConsumer;
import org.headlessoms.feed.RetryStreams;
import org.headlessoms.feed.SkipEvent;
import org.headlessoms.feed.StartConsumer;
import org.headlessoms.feed.StreamsRetried;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.Storage;
import org.headlessoms.value.ConsumerId;
import org.headlessoms.value.Tenant;

/** Everything about consumers of the journal. */
public final class FeedDesk {

    /** As many consumers as fit on a page of the storage, each with all its buckets. */
    private static final int MOST_CONSUMERS = 60;

    private final Storage storage;
    private final CommandPipeline pipeline;
    private final ConsumerPlaces places;
    private final Retrying retrying = new Retrying();
    private final Skipping skipping = new Skipping();
    private final AtomicInteger calls = new AtomicInteger();

    public FeedDesk(Storage storage, CommandPipeline pipeline) {
        this.storage = storage;
        this.pipeline = pipeline;
        this.places = new ConsumerPlaces(storage);
    }

    public Outcome<ConsumerStarted> start(Tenant tenant, StartConsumer command) {
        List<Long> positions = new StartPositions(storage, tenant).of(command.from());
        return pipeline.execute(tenant, new Starting(positions), command);
    }

    public Outcome<ConsumerMoved> move(Tenant tenant, MoveConsumer command) {
        List<Long> positions = new StartPositions(storage, tenant).of(command.to());
        return pipeline.execute(tenant, new Moving(positions), command);
    }

    public Outcome<StreamsRetried> retry(Tenant tenant, RetryStreams command) {
        return pipeline.execute(tenant, retrying, command);
    }

    public Outcome<EventSkipped> skip(Tenant tenant, SkipEvent command) {
        return pipeline.execute(tenant, skipping, command);
    }

    public int deliver(Tenant tenant, ConsumerId consumer, EventHandler handler, DeliveryTerms terms) {
        return new Delivery(tenant, storage, places, pipeline::now, handler, terms)
                .run(() -> known(tenant, consumer), calls.getAndIncrement());
    }

    private List<ConsumerBucket> known(Tenant tenant, ConsumerId consumer) {
        List<ConsumerBucket> found = places.read(tenant, consumer);
        if (found.isEmpty()) {
            throw new IllegalArgumentException("there is no consumer " + consumer);
        }
        return found;
    }

    public Optional<ConsumerStatus> consumer(Tenant tenant, ConsumerId consumer) {
        return Optional.of(places.read(tenant, consumer))
                .filter(found -> !found.isEmpty())
                .map(found -> status(tenant, found));
    }

    /** The buckets of one consumer stand together in the storage's list, and there are always all of them. */
    public Page<ConsumerStatus> consumers(Tenant tenant, PageRequest page) {
        int limit = Math.min(page.limit(), MOST_CONSUMERS) * Storage.JOURNAL_BUCKETS;
        Page<?> found =
                storage.references(tenant, ReferenceKind.CONSUMER_BUCKET, new PageRequest(page.cursor(), limit));
        Map<ConsumerId, List<ConsumerBucket>> byConsumer = found.items().stream()
                .map(ConsumerBucket.class::cast)
                .collect(Collectors.groupingBy(ConsumerBucket::consumer, TreeMap::new, Collectors.toList()));
        return new Page<>(
                byConsumer.values().stream()
                        .map(buckets -> status(tenant, buckets))
                        .toList(),
                found.next());
    }

    private ConsumerStatus status(Tenant tenant, List<ConsumerBucket> buckets) {
        return new ConsumerStatus(
                buckets.get(0).consumer(),
                buckets.stream().map(place -> status(tenant, place)).toList());
    }

    private BucketStatus status(Tenant tenant, ConsumerBucket place) {
        long behind = storage.journalAhead(tenant, place.bucket(), place.position());
        if (behind == 0) {
            return new BucketStatus(place, 0, Optional.empty());
        }
        return new BucketStatus(
                place,
                behind,
                storage.journal(tenant, place.bucket(), place.position(), 1).events().stream()
                        .findFirst()
                        .map(first -> first.recordedAt()));
    }
}
