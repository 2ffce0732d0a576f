package org.headlessoms.core.hold;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.stock.KnownKeys;
import org.headlessoms.hold.Hold;
import org.headlessoms.hold.HoldChanged;
import org.headlessoms.hold.MoveHold;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.StockKey;

/** Decides {@link MoveHold}: the units are kept at the new place before the old one is free again, in one commit. */
public final class HoldMoving implements Handler<MoveHold, HoldChanged> {

    @Override
    public ReadRequest reads(MoveHold command, ReadRequest nothing) {
        return nothing.withHolds(Set.of(command.holdId()))
                .withSkus(Set.of(command.sku()))
                .withLocations(Set.of(command.to()));
    }

    @Override
    public Decision<HoldChanged> decide(MoveHold command, Reading reading, Change change) {
        Snapshot snapshot = reading.snapshot();
        Optional<Refusal> refusal = LiveHolds.missing(snapshot, command.holdId(), change.now())
                .or(() -> KnownKeys.missing(snapshot, command.sku()))
                .or(() -> unusable(command, snapshot));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Hold hold = snapshot.hold(command.holdId()).orElseThrow();
        NavigableMap<StockKey, Long> units = HeldUnits.of(hold);
        StockKey from = new StockKey(command.sku(), command.from());
        StockKey to = new StockKey(command.sku(), command.to());
        long kept = units.getOrDefault(from, 0L);
        if (kept < command.quantity()) {
            return Decision.refuse(shortage(command, kept));
        }
        long there = snapshot.level(to).available();
        if (there < command.quantity()) {
            return LiveHolds.<HoldChanged>inTheWay(reading, change, Set.of(command.sku()))
                    .orElseGet(() -> Decision.refuse(shortage(command, there)));
        }
        units.put(from, kept - command.quantity());
        units.merge(to, command.quantity(), Long::sum);
        return Decision.accept(HeldUnits.rearrange(hold, units, List.of(), change));
    }

    private static Optional<Refusal> unusable(MoveHold command, Snapshot snapshot) {
        return snapshot.location(command.to()).filter(Location::enabled).isPresent()
                ? Optional.empty()
                : Optional.of(new NotFound("enabled location", command.to().value()));
    }

    private static InsufficientStock shortage(MoveHold command, long there) {
        return new InsufficientStock(List.of(new Shortage(command.sku(), command.quantity(), there)));
    }
}
