package org.headlessoms.core.channel;

import java.util.Optional;
import java.util.Set;
import org.headlessoms.channel.RingFenceStock;
import org.headlessoms.channel.StockRingFenced;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.stock.StockMovement.Kind;

/** Decides {@link RingFenceStock}. */
public final class RingFencing implements Handler<RingFenceStock, StockRingFenced> {

    private final Limits limits;

    public RingFencing(Limits limits) {
        this.limits = limits;
    }

    @Override
    public ReadRequest reads(RingFenceStock command, ReadRequest nothing) {
        return nothing.withSkus(Set.of(command.sku())).withLocations(Set.of(command.location()));
    }

    @Override
    public Decision<StockRingFenced> decide(RingFenceStock command, Reading reading, Change change) {
        FenceMove move = new FenceMove(Kind.RING_FENCED, command.shared(), command.fence(), command.quantity());
        Optional<Decision<StockRingFenced>> obstacle = move.obstacle(reading, change, limits);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        StockRingFenced event = new StockRingFenced(command.fence(), command.quantity());
        change.stock(event);
        move.happen(change);
        return Decision.accept(event);
    }
}
