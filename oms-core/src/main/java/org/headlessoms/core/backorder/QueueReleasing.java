package org.headlessoms.core.backorder;

import java.util.Optional;
import java.util.Set;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.FollowUp;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.order.UnitsAllocated;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.Sku;

/** Decides {@link ReleaseQueue}: one batch of the queue; if stock and queue last, another one follows. */
public final class QueueReleasing implements Handler<ReleaseQueue, UnitsAllocated> {

    /** Nobody waits, or there is nothing for them. */
    record NothingToServe(Sku sku) implements Refusal {}

    @Override
    public ReadRequest reads(ReleaseQueue command, ReadRequest nothing) {
        Set<Sku> sku = Set.of(command.sku());
        return nothing.withSkus(sku).withQueues(sku, BackorderService.BATCH);
    }

    @Override
    public Decision<UnitsAllocated> decide(ReleaseQueue command, Reading reading, Change change) {
        Snapshot snapshot = reading.snapshot();
        Optional<ReadRequest> missing = BackorderService.ofWaiting(reading, change, Set.of(command.sku()));
        if (missing.isPresent()) {
            return Decision.needMore(missing.get());
        }
        Stock stock = new Stock(snapshot, change);
        long left = 0;
        for (StockLevel level : snapshot.levels(command.sku())) {
            left += level.available() - BackorderService.serve(snapshot, change, stock, level.key(), level.available());
        }
        Optional<UnitsAllocated> first = change.firstEvent(UnitsAllocated.class);
        if (first.isEmpty()) {
            return Decision.refuse(new NothingToServe(command.sku()));
        }
        if (left > 0 && snapshot.queue(command.sku()).size() >= BackorderService.BATCH) {
            change.followUp(new FollowUp.ReleaseBackorders(command.sku()));
        }
        return Decision.accept(first.get());
    }
}
