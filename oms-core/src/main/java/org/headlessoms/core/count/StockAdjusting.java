package org.headlessoms.core.count;

import static org.headlessoms.stock.StockBucket.AVAILABLE;
import static org.headlessoms.stock.StockBucket.OUTSIDE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.shortage.Cause;
import org.headlessoms.core.shortage.Correction;
import org.headlessoms.core.shortage.Position;
import org.headlessoms.core.shortage.Shortages;
import org.headlessoms.core.shortage.Shortfall;
import org.headlessoms.core.stock.KnownKeys;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.AdjustStock;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.ShortagePolicy;
import org.headlessoms.stock.StockAdjusted;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockMovement;

/** Decides {@link AdjustStock}. */
public final class StockAdjusting implements Handler<AdjustStock, StockAdjusted> {

    private final Limits limits;

    public StockAdjusting(Limits limits) {
        this.limits = limits;
    }

    @Override
    public ReadRequest reads(AdjustStock command, ReadRequest nothing) {
        StockKey key = command.key();
        return nothing.withSkus(Set.of(key.sku()))
                .withLocations(Set.of(key.location()))
                .withReferences(Shortfall.records(Set.of(key)));
    }

    @Override
    public Decision<StockAdjusted> decide(AdjustStock command, Reading reading, Change change) {
        Snapshot snapshot = reading.snapshot();
        Optional<Refusal> refusal = tooMuch(command)
                .or(() -> KnownKeys.missing(snapshot, command.key()))
                .or(() -> tooLittle(command, snapshot, change));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        StockAdjusted adjusted = new StockAdjusted(command.key(), command.change(), command.reason());
        if (snapshot.level(command.key()).available() + command.change() >= 0) {
            change.stock(adjusted);
            change.move(movement(command, change));
            return Decision.accept(adjusted);
        }
        return takePromisesBack(command, adjusted, reading, change);
    }

    private static Decision<StockAdjusted> takePromisesBack(
            AdjustStock command, StockAdjusted adjusted, Reading reading, Change change) {
        Position position = Position.exactly(reading.snapshot(), command.key());
        Correction correction = Correction.toSellable(
                position,
                there(position, reading.snapshot(), change) + command.change(),
                Cause.found(StockMovement.Kind.ADJUSTED, command.reason(), change));
        Optional<Decision<StockAdjusted>> first = Shortfall.first(reading, change, List.of(correction));
        if (first.isPresent()) {
            return first.get();
        }
        change.stock(adjusted);
        correction.expect(change);
        Shortfall.settle(reading.snapshot(), change, List.of(correction));
        return Decision.accept(adjusted);
    }

    private Optional<Refusal> tooMuch(AdjustStock command) {
        boolean fits = command.change() >= -limits.quantity() && command.change() <= limits.quantity();
        return fits
                ? Optional.empty()
                : Optional.of(new LimitExceeded("adjustment.change", limits.quantity(), command.change()));
    }

    private static Optional<Refusal> tooLittle(AdjustStock command, Snapshot snapshot, Change change) {
        Position position = Position.exactly(snapshot, command.key());
        long most = command.shortage() == ShortagePolicy.RECORD
                ? there(position, snapshot, change)
                : position.in(AVAILABLE);
        return most + command.change() >= 0
                ? Optional.empty()
                : Optional.of(
                        new InsufficientStock(List.of(new Shortage(command.key().sku(), -command.change(), most))));
    }

    /** Sellable units that are physically there. */
    private static long there(Position position, Snapshot snapshot, Change change) {
        return position.sellable() - Shortages.uncovered(snapshot, change, position.key());
    }

    private static StockMovement movement(AdjustStock command, Change change) {
        boolean adds = command.change() > 0;
        return new StockMovement(
                command.key(),
                StockMovement.Kind.ADJUSTED,
                adds ? OUTSIDE : AVAILABLE,
                adds ? AVAILABLE : OUTSIDE,
                Math.abs(command.change()),
                change.stockStream(),
                command.reason());
    }
}
