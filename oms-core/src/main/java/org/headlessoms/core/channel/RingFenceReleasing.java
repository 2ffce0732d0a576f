package org.headlessoms.core.channel;

import java.util.Optional;
import java.util.Set;
import org.headlessoms.channel.ReleaseRingFence;
import org.headlessoms.channel.RingFenceReleased;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.stock.StockMovement.Kind;

/** Decides {@link ReleaseRingFence}. */
public final class RingFenceReleasing implements Handler<ReleaseRingFence, RingFenceReleased> {

    private final Limits limits;

    public RingFenceReleasing(Limits limits) {
        this.limits = limits;
    }

    @Override
    public ReadRequest reads(ReleaseRingFence command, ReadRequest nothing) {
        return nothing.withSkus(Set.of(command.sku())).withLocations(Set.of(command.location()));
    }

    @Override
    public Decision<RingFenceReleased> decide(ReleaseRingFence command, Reading reading, Change change) {
        FenceMove move = new FenceMove(Kind.RING_FENCE_RELEASED, command.fence(), command.shared(), command.quantity());
        Optional<Decision<RingFenceReleased>> obstacle = move.obstacle(reading, change, limits);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        RingFenceReleased event = new RingFenceReleased(command.fence(), command.quantity());
        change.stock(event);
        move.happen(change);
        return Decision.accept(event);
    }
}
