package org.headlessoms.core.preorder;

import org.headlessoms.backorder.BackordersReleased;
import org.headlessoms.core.backorder.QueueReleasing;
import org.headlessoms.core.backorder.ReleaseQueue;
import org.headlessoms.core.pipeline.CommandPipeline;
import org.headlessoms.core.pipeline.Keys;
import org.headlessoms.core.work.WorkStep;
import org.headlessoms.spi.IdSource;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;

/**
 * Releases an item on its date: serves who waited, and only then lets everybody else have what is left. A queue that is not
 * served yet when this piece of work ends is served by the next.
 */
public final class ReleaseWork implements WorkStep {

    private static final int COMMITS = 500;

    private final CommandPipeline pipeline;
    private final QueueReleasing queueReleasing;
    private final ItemReleasing itemReleasing;
    private final IdSource ids;

    public ReleaseWork(
            CommandPipeline pipeline, QueueReleasing queueReleasing, ItemReleasing itemReleasing, IdSource ids) {
        this.pipeline = pipeline;
        this.queueReleasing = queueReleasing;
        this.itemReleasing = itemReleasing;
        this.ids = ids;
    }

    @Override
    public boolean run(Tenant tenant, WorkItem item) {
        Sku sku = Sku.of(item.subject());
        for (int i = 0; i < COMMITS; i++) {
            ReleaseQueue serve = new ReleaseQueue(Keys.command(ids.next()), sku, i == 0, i + 1 < COMMITS);
            if (pipeline.executeInternal(tenant, queueReleasing, serve)
                    .fold(BackordersReleased::finished, nothingToServe -> true)) {
                pipeline.executeInternal(tenant, itemReleasing, new ReleaseItem(Keys.command(ids.next()), sku));
                return true;
            }
        }
        return false;
    }
}
