package org.headlessoms.core.backorder;

import java.util.List;
import org.headlessoms.backorder.BackordersReleased;
import org.headlessoms.command.Outcome;
import org.headlessoms.core.pipeline.CommandPipeline;
import org.headlessoms.core.pipeline.Keys;
import org.headlessoms.spi.IdSource;
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
    public void goOn(Tenant tenant, List<Sku> skus) {
        int left = AT_ONCE;
        for (Sku sku : skus) {
            left = serve(tenant, sku, left);
        }
    }

    /** Serves some parts of a queue; what is left is due again. */
    public void run(Tenant tenant, Sku sku) {
        serve(tenant, sku, AT_A_TIME);
    }

    /** Returns how many parts it might have served besides. */
    private int serve(Tenant tenant, Sku sku, int parts) {
        int left = parts;
        boolean isFinished = false;
        while (left > 0 && !isFinished) {
            left--;
            ReleaseQueue next = new ReleaseQueue(Keys.command(ids.next()), sku, left > 0);
            Outcome<BackordersReleased> outcome = pipeline.executeInternal(tenant, releasing, next);
            isFinished = outcome.fold(BackordersReleased::finished, nothingToServe -> true);
        }
        return left;
    }
}
