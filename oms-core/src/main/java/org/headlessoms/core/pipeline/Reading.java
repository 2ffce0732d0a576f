package org.headlessoms.core.pipeline;

import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Set;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.value.Sku;

/** What has been read for a command so far, and what was asked for: not found and not asked are different things. */
public final class Reading {

    private final Snapshot snapshot;
    private final Set<Sku> skus;
    private final Set<Sku> queues;

    private Reading(Snapshot snapshot, Set<Sku> skus, Set<Sku> queues) {
        this.snapshot = snapshot;
        this.skus = skus;
        this.queues = queues;
    }

    static Reading of(ReadRequest request, Snapshot snapshot) {
        return new Reading(snapshot, new HashSet<>(request.skus()), new HashSet<>(request.queues()));
    }

    Reading and(ReadRequest request, Snapshot more) {
        return new Reading(
                snapshot.merge(more),
                Sets.union(skus, request.skus()).immutableCopy(),
                Sets.union(queues, request.queues()).immutableCopy());
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    public boolean hasSkus(Set<Sku> wanted) {
        return skus.containsAll(wanted);
    }

    public boolean hasQueues(Set<Sku> wanted) {
        return queues.containsAll(wanted);
    }
}
