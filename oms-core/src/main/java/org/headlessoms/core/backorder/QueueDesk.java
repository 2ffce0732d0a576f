package org.headlessoms.core.backorder;

import org.headlessoms.backorder.BackordersReleased;
import org.headlessoms.command.Outcome;
import org.headlessoms.core.pipeline.CommandPipeline;
import org.headlessoms.core.pipeline.FollowUp;
import org.headlessoms.core.pipeline.Keys;
import org.headlessoms.spi.IdSource;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;

/** Serves queues on from where a commit left off. */
public final class QueueDesk {

    /** Parts served by whoever made stock available, who wants to go on with something else. */
    private static final int AT_ONCE = 4;

    /** Parts served by one piece of due work, which others wait behind. */
    private static final int AT_A_TIME = 20;

    private final CommandPipeline pipeline;
    private final QueueReleasing releasing;
    private final IdSource ids;

    public QueueDesk(CommandPipeline pipeline, QueueReleasing releasing, IdSource ids) {
        this.pipeline = pipeline;
        this.releasing = releasing;
        this.ids = ids;
    }

    /** Serves a few parts of the queues; what is left is due work already. */
    public void goOn(Tenant tenant, FollowUp.ReleaseBackorders release) {
        int left = AT_ONCE;
        for (Sku sku : release.skus()) {
            left = serve(tenant, sku, release.fromHead(), left);
        }
    }

    /** Serves some parts of a queue; what is left is due again. Work other than the release's own begins at the head. */
    public void run(Tenant tenant, WorkItem item) {
        Sku sku = Sku.of(item.subject());
        serve(tenant, sku, !item.id().equals(Keys.backorderRelease(sku)), AT_A_TIME);
    }

    /** Returns how many parts it might have served besides. */
    private int serve(Tenant tenant, Sku sku, boolean fromHead, int parts) {
        int left = parts;
        boolean isFinished = false;
        while (left > 0 && !isFinished) {
            left--;
            ReleaseQueue next =
                    new ReleaseQueue(Keys.command(ids.next()), sku, fromHead && left + 1 == parts, left > 0);
            Outcome<BackordersReleased> outcome = pipeline.executeInternal(tenant, releasing, next);
            isFinished = outcome.fold(BackordersReleased::finished, nothingToServe -> true);
        }
        return left;
    }
}
