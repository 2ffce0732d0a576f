package org.headlessoms.core.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Refusal;
import org.headlessoms.feed.ConsumerBucket;
import org.headlessoms.feed.WaitingStream;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.ReferenceWrite;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.spi.Storage;
import org.headlessoms.value.ConsumerId;
import org.headlessoms.value.Tenant;

/** Where consumers are, as it is stored. */
final class ConsumerPlaces {

    private final Storage storage;

    ConsumerPlaces(Storage storage) {
        this.storage = storage;
    }

    /** In the order of the buckets; nothing if there is no such consumer. */
    List<ConsumerBucket> read(Tenant tenant, ConsumerId consumer) {
        return storage.read(ReadRequest.of(tenant).withGroups(Set.of(ConsumerBucket.of(consumer))))
                .group(ConsumerBucket.of(consumer), ConsumerBucket.class);
    }

    /** Whether it is stored now; if not, somebody else has written meanwhile. */
    boolean store(Tenant tenant, Instant now, ConsumerBucket place) {
        ChangeSet change = ChangeSet.housekeeping(tenant, now, List.of(new ReferenceWrite.Put(place)), List.of());
        return storage.commit(change) instanceof CommitResult.Committed;
    }

    static Set<ReferenceKey> keys(ConsumerId consumer) {
        return IntStream.range(0, Storage.JOURNAL_BUCKETS)
                .mapToObj(bucket -> ConsumerBucket.key(consumer, bucket))
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<ConsumerBucket> found(Snapshot snapshot, ConsumerId consumer) {
        return snapshot.group(ConsumerBucket.of(consumer), ConsumerBucket.class);
    }

    static Optional<Refusal> missing(List<ConsumerBucket> found, ConsumerId consumer) {
        return found.isEmpty() ? Optional.of(new NotFound("consumer", consumer.value())) : Optional.empty();
    }

    /** As somebody's decision leaves it: free for whoever delivers next, and closed to who delivers just now. */
    static ConsumerBucket decided(ConsumerBucket old, long position, List<WaitingStream> waiting) {
        return new ConsumerBucket(
                old.consumer(), old.bucket(), position, Instant.EPOCH, Instant.EPOCH, waiting, old.version() + 1);
    }
}
