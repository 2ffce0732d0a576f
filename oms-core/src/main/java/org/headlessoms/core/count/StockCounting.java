package org.headlessoms.core.count;

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
import org.headlessoms.core.shortage.Correction;
import org.headlessoms.core.shortage.Position;
import org.headlessoms.core.shortage.Shortages;
import org.headlessoms.core.shortage.Shortfall;
import org.headlessoms.core.stock.KnownKeys;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.CountStock;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.ShortagePolicy;
import org.headlessoms.stock.StockCounted;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.stock.StockMovement;

/** Decides {@link CountStock}: the difference is only right for the level it was computed from, so the commit expects it. */
public final class StockCounting implements Handler<CountStock, StockCounted> {

    private final Limits limits;

    public StockCounting(Limits limits) {
        this.limits = limits;
    }

    @Override
    public ReadRequest reads(CountStock command, ReadRequest nothing) {
        StockKey key = command.key();
        return nothing.withSkus(Set.of(key.sku()))
                .withLocations(Set.of(key.location()))
                .withReferences(Shortfall.records(Set.of(key)));
    }

    @Override
    public Decision<StockCounted> decide(CountStock command, Reading reading, Change change) {
        Snapshot snapshot = reading.snapshot();
        StockLevel level = snapshot.level(command.key());
        long uncovered = Shortages.uncovered(snapshot, change, command.key());
        Optional<Refusal> refusal = tooMuch(command)
                .or(() -> KnownKeys.missing(snapshot, command.key()))
                .or(() -> promisedAway(command, level, uncovered));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Correction correction = Correction.toOnHand(
                Position.exactly(snapshot, command.key()),
                command.counted(),
                StockMovement.Kind.COUNTED,
                command.reason());
        Optional<Decision<StockCounted>> first = Shortfall.first(reading, change, List.of(correction));
        if (first.isPresent()) {
            return first.get();
        }
        StockCounted counted =
                new StockCounted(command.key(), level.onHand() - uncovered, command.counted(), command.reason());
        change.stock(counted);
        correction.expect(change);
        Shortfall.settle(snapshot, change, List.of(correction));
        return Decision.accept(counted);
    }

    private Optional<Refusal> tooMuch(CountStock command) {
        return command.counted() <= limits.quantity()
                ? Optional.empty()
                : Optional.of(new LimitExceeded("count.counted", limits.quantity(), command.counted()));
    }

    private static Optional<Refusal> promisedAway(CountStock command, StockLevel level, long uncovered) {
        long notAvailable = level.onHand() - level.available() - uncovered;
        return command.counted() >= notAvailable || command.shortage() == ShortagePolicy.RECORD
                ? Optional.empty()
                : Optional.of(new InsufficientStock(
                        List.of(new Shortage(command.key().sku(), notAvailable, command.counted()))));
    }
}
