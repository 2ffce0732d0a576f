package org.headlessoms.core.stock;

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
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.StockExpectation;
import org.headlessoms.stock.CountStock;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.Shortage;
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
        return nothing.withSkus(Set.of(key.sku())).withLocations(Set.of(key.location()));
    }

    @Override
    public Decision<StockCounted> decide(CountStock command, Reading reading, Change change) {
        StockLevel level = reading.snapshot().level(command.key());
        Optional<Refusal> refusal = tooMuch(command)
                .or(() -> KnownKeys.missing(reading.snapshot(), command.key()))
                .or(() -> promisedAway(command, level));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        StockCounted counted = new StockCounted(command.key(), level.onHand(), command.counted(), command.reason());
        change.stock(counted);
        change.expect(new StockExpectation(command.key(), level.onHand()));
        if (command.counted() != level.onHand()) {
            change.move(movement(command, command.counted() - level.onHand(), change));
        }
        return Decision.accept(counted);
    }

    private Optional<Refusal> tooMuch(CountStock command) {
        return command.counted() <= limits.quantity()
                ? Optional.empty()
                : Optional.of(new LimitExceeded("count.counted", limits.quantity(), command.counted()));
    }

    private static Optional<Refusal> promisedAway(CountStock command, StockLevel level) {
        long notAvailable = level.onHand() - level.available();
        return command.counted() >= notAvailable
                ? Optional.empty()
                : Optional.of(new InsufficientStock(
                        List.of(new Shortage(command.key().sku(), notAvailable, command.counted()))));
    }

    private static StockMovement movement(CountStock command, long difference, Change change) {
        boolean found = difference > 0;
        return new StockMovement(
                command.key(),
                StockMovement.Kind.COUNTED,
                found ? OUTSIDE : AVAILABLE,
                found ? AVAILABLE : OUTSIDE,
                Math.abs(difference),
                change.stockStream(),
                command.reason());
    }
}
