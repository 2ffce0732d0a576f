package org.headlessoms.core.backorder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.core.pipeline.CommandPipeline;
import org.headlessoms.core.pipeline.Keys;
import org.headlessoms.core.work.WorkStep;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.IdSource;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.Storage;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.spi.WorkWrite;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;
import org.headlessoms.value.WorkId;

/** Finds all items that somebody waits for and makes a release of each queue due. Done again after a crash, it does no harm. */
public final class QueueSweep implements WorkStep {

    private static final int PAGE = 500;

    private final Storage storage;
    private final CommandPipeline pipeline;
    private final IdSource ids;

    public QueueSweep(Storage storage, CommandPipeline pipeline, IdSource ids) {
        this.storage = storage;
        this.pipeline = pipeline;
        this.ids = ids;
    }

    @Override
    public boolean run(Tenant tenant, WorkItem item) {
        Optional<Sku> last = Optional.empty();
        Optional<String> cursor = Optional.empty();
        do {
            Page<BackorderEntry> page = storage.backorders(tenant, new PageRequest(cursor, PAGE));
            List<Sku> skus =
                    page.items().stream().map(BackorderEntry::sku).distinct().toList();
            Optional<Sku> known = last;
            schedule(
                    tenant,
                    skus.stream().filter(sku -> !known.equals(Optional.of(sku))).toList());
            last = skus.isEmpty() ? last : Optional.of(skus.get(skus.size() - 1));
            cursor = page.next();
        } while (cursor.isPresent());
        return true;
    }

    private void schedule(Tenant tenant, List<Sku> skus) {
        if (!skus.isEmpty()) {
            Instant now = pipeline.now();
            List<WorkWrite> writes = skus.stream()
                    .<WorkWrite>map(sku -> new WorkWrite.Schedule(release(sku, now)))
                    .toList();
            storage.commit(ChangeSet.housekeeping(tenant, now, List.of(), writes));
        }
    }

    private WorkItem release(Sku sku, Instant now) {
        WorkId id = Keys.backorderFound(sku);
        return WorkItem.due(id, WorkItem.Kind.BACKORDER_RELEASE, sku.value(), "", now)
                .withToken(Keys.token(ids.next(), id));
    }
}
