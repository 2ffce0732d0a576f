package org.headlessoms.core.work;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.headlessoms.core.pipeline.CommandPipeline;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.Storage;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.spi.WorkWrite;
import org.headlessoms.value.Tenant;

/** Leases many pieces of work in one commit. */
final class Leases {

    /** Longer than the calls one piece makes; a piece that fails is tried again when its lease ran out. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private static final Duration RENEWED_BEFORE_ITS_END = LEASE.dividedBy(2);

    private final Storage storage;
    private final CommandPipeline pipeline;

    Leases(Storage storage, CommandPipeline pipeline) {
        this.storage = storage;
        this.pipeline = pipeline;
    }

    /** The work as it is leased now; nothing if somebody else was faster with any of it. */
    List<WorkItem> take(Tenant tenant, List<WorkItem> items) {
        Instant now = pipeline.now();
        Instant until = now.plus(LEASE);
        List<WorkWrite> writes = items.stream()
                .<WorkWrite>map(item -> new WorkWrite.Lease(item.id(), item.token(), until))
                .toList();
        boolean ours = storage.commit(ChangeSet.housekeeping(tenant, now, List.of(), writes))
                instanceof CommitResult.Committed;
        return ours ? items.stream().map(item -> item.leased(until)).toList() : List.of();
    }

    /** Whether too little is left of a lease to begin a piece that may take long. */
    boolean isRunningOut(WorkItem item) {
        return !pipeline.now().isBefore(item.leasedUntil().minus(RENEWED_BEFORE_ITS_END));
    }
}
