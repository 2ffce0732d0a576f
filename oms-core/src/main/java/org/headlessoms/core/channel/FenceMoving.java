package org.headlessoms.core.channel;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.headlessoms.channel.ChannelEvent;
import org.headlessoms.channel.ReleaseRingFence;
import org.headlessoms.channel.RingFenceReleased;
import org.headlessoms.channel.RingFenceStock;
import org.headlessoms.channel.StockRingFenced;
import org.headlessoms.command.Command;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockMovement.Kind;

/**
 * Decides {@link RingFenceStock} and {@link ReleaseRingFence}, each the other way round.
 *
 * @param <C> the command
 * @param <E> the event that answers it
 */
public final class FenceMoving<C extends Command<E>, E extends ChannelEvent> implements Handler<C, E> {

    private final Limits limits;
    private final Function<C, FenceMove> move;
    private final Function<C, E> event;

    private FenceMoving(Limits limits, Function<C, FenceMove> move, Function<C, E> event) {
        this.limits = limits;
        this.move = move;
        this.event = event;
    }

    public static FenceMoving<RingFenceStock, StockRingFenced> in(Limits limits) {
        return new FenceMoving<>(
                limits,
                command -> new FenceMove(Kind.RING_FENCED, command.shared(), command.fence(), command.quantity()),
                command -> new StockRingFenced(command.fence(), command.quantity()));
    }

    public static FenceMoving<ReleaseRingFence, RingFenceReleased> out(Limits limits) {
        return new FenceMoving<>(
                limits,
                command ->
                        new FenceMove(Kind.RING_FENCE_RELEASED, command.fence(), command.shared(), command.quantity()),
                command -> new RingFenceReleased(command.fence(), command.quantity()));
    }

    @Override
    public ReadRequest reads(C command, ReadRequest nothing) {
        StockKey from = move.apply(command).from();
        return nothing.withSkus(Set.of(from.sku())).withLocations(Set.of(from.location()));
    }

    @Override
    public Decision<E> decide(C command, Reading reading, Change change) {
        FenceMove wanted = move.apply(command);
        Optional<Decision<E>> obstacle = wanted.obstacle(reading, change, limits);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        E moved = event.apply(command);
        change.stock(moved);
        wanted.happen(change);
        return Decision.accept(moved);
    }
}
