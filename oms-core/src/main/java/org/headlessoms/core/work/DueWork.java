package org.headlessoms.core.work;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.headlessoms.core.pipeline.CommandPipeline;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.Storage;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.spi.WorkWrite;
import org.headlessoms.value.Tenant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs due work. Each piece is leased before it is done, so that of many workers one does it; a worker that dies leaves
 * a lease that runs out. Doing a piece twice does no harm: what it changes is guarded by itself.
 */
public final class DueWork {

    private static final Logger LOG = LoggerFactory.getLogger(DueWork.class);
    private static final int BATCH = 50;
    private static final int BATCHES = 200;

    /** Longer than the calls one piece makes; a piece that fails is tried again when its lease ran out. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final Storage storage;
    private final CommandPipeline pipeline;
    private final Map<WorkItem.Kind, WorkStep> steps;

    public DueWork(Storage storage, CommandPipeline pipeline, Map<WorkItem.Kind, WorkStep> steps) {
        this.storage = storage;
        this.pipeline = pipeline;
        this.steps = Map.copyOf(steps);
    }

    /** Does what is due until nothing is, or a bound is reached; returns how many pieces were done. */
    public int runDue(Tenant tenant) {
        int done = 0;
        for (int i = 0; i < BATCHES; i++) {
            List<WorkItem> leased = lease(tenant);
            if (leased.isEmpty()) {
                return done;
            }
            for (WorkItem item : leased) {
                done += run(tenant, item) ? 1 : 0;
            }
        }
        return done;
    }

    private List<WorkItem> lease(Tenant tenant) {
        Instant now = pipeline.now();
        List<WorkItem> due = storage.dueWork(tenant, now, BATCH).stream()
                .filter(item -> steps.containsKey(item.kind()))
                .toList();
        List<CommitResult> results = storage.commitAll(due.stream()
                .map(item -> housekeeping(tenant, now, new WorkWrite.Lease(item.id(), item.token(), now.plus(LEASE))))
                .toList());
        List<WorkItem> leased = new ArrayList<>();
        for (int i = 0; i < due.size(); i++) {
            if (results.get(i) instanceof CommitResult.Committed) {
                leased.add(due.get(i));
            }
        }
        return leased;
    }

    /** One piece that cannot be done now must not keep the others from being done. */
    private boolean run(Tenant tenant, WorkItem item) {
        try {
            if (!Objects.requireNonNull(steps.get(item.kind())).run(tenant, item)) {
                return false;
            }
        } catch (RuntimeException e) {
            LOG.error("work {} of kind {} failed and will be tried again", item.id(), item.kind(), e);
            return false;
        }
        storage.commit(housekeeping(
                tenant, pipeline.now(), new WorkWrite.Complete(item.id(), OptionalLong.of(item.token() + 1))));
        return true;
    }

    private static ChangeSet housekeeping(Tenant tenant, Instant now, WorkWrite write) {
        return new ChangeSet(
                tenant,
                now,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(write));
    }
}
