package org.headlessoms.core.work;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.headlessoms.core.pipeline.CommandPipeline;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.Storage;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.spi.WorkWrite;
import org.headlessoms.value.Tenant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs due work. Pieces are leased before they are done, so that of many workers one does each; a worker that dies leaves
 * leases that run out. Doing a piece twice does no harm: what it changes is guarded by itself.
 */
public final class DueWork {

    private static final Logger LOG = LoggerFactory.getLogger(DueWork.class);
    private static final int BATCH = 50;
    private static final int BATCHES = 200;

    private final Storage storage;
    private final CommandPipeline pipeline;
    private final Map<WorkItem.Kind, WorkStep> steps;
    private final Leases leases;

    public DueWork(Storage storage, CommandPipeline pipeline, Map<WorkItem.Kind, WorkStep> steps) {
        this.storage = storage;
        this.pipeline = pipeline;
        this.steps = Map.copyOf(steps);
        this.leases = new Leases(storage, pipeline);
    }

    /** Does what is due until nothing is, or a bound is reached; returns how many pieces were done. */
    public int runDue(Tenant tenant) {
        int done = 0;
        int limit = BATCH;
        for (int i = 0; i < BATCHES; i++) {
            List<WorkItem> due = storage.dueWork(tenant, steps.keySet(), pipeline.now(), limit);
            if (due.isEmpty()) {
                return done;
            }
            List<WorkItem> leased = leases.take(tenant, due);
            done += run(tenant, leased);
            // Of fewer pieces it is less likely that one is just being scheduled anew.
            limit = leased.isEmpty() ? Math.max(1, limit / 2) : BATCH;
        }
        return done;
    }

    /** What still waits here must not be lost to others, only because those before it took long. */
    private int run(Tenant tenant, List<WorkItem> leased) {
        int done = 0;
        List<WorkItem> rest = leased;
        while (!rest.isEmpty()) {
            if (leases.isRunningOut(rest.get(0))) {
                rest = leases.take(tenant, rest);
            } else {
                done += run(tenant, rest.get(0)) ? 1 : 0;
                rest = rest.subList(1, rest.size());
            }
        }
        return done;
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
        WorkWrite complete = new WorkWrite.Complete(item.id(), OptionalLong.of(item.token()));
        storage.commit(ChangeSet.housekeeping(tenant, pipeline.now(), List.of(), List.of(complete)));
        return true;
    }
}
