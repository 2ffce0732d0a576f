package org.headlessoms.core.channel;

import static org.headlessoms.stock.StockBucket.AVAILABLE;
import static org.headlessoms.stock.StockBucket.OUTSIDE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.hold.LiveHolds;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.stock.KnownKeys;
import org.headlessoms.event.Event;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockMovement;

/** Available units that go from one level of a location to another, shared or ring-fenced. */
record FenceMove(StockMovement.Kind kind, StockKey from, StockKey to, long quantity) {

    /** What stands against it: bad input, or too little there, also once expired holds have given back what they keep. */
    <E extends Event> Optional<Decision<E>> obstacle(Reading reading, Change change, Limits limits) {
        Optional<Refusal> refusal = tooMuch(limits).or(() -> KnownKeys.missing(reading.snapshot(), from));
        if (refusal.isPresent()) {
            return refusal.map(Decision::refuse);
        }
        long available = reading.snapshot().level(from).available();
        if (available >= quantity) {
            return Optional.empty();
        }
        return LiveHolds.<E>inTheWay(reading, change, Set.of(from.sku()))
                .or(() -> Optional.of(Decision.refuse(
                        new InsufficientStock(List.of(new Shortage(from.sku(), quantity, available))))));
    }

    void happen(Change change) {
        change.move(new StockMovement(from, kind, AVAILABLE, OUTSIDE, quantity, change.stockStream(), ""));
        change.move(new StockMovement(to, kind, OUTSIDE, AVAILABLE, quantity, change.stockStream(), ""));
    }

    private Optional<Refusal> tooMuch(Limits limits) {
        return quantity <= limits.quantity()
                ? Optional.empty()
                : Optional.of(new LimitExceeded("ringFence.quantity", limits.quantity(), quantity));
    }
}
