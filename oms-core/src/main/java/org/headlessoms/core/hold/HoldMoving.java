package org.headlessoms.core.hold;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.sourcing.Buyer;
import org.headlessoms.core.sourcing.UsablePlaces;
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
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.LocationId;

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
        Optional<ReadRequest> channel =
                reading.missing(ReadRequest.of(change.tenant()).withReferences(Buyer.reads(hold.channel())));
        if (channel.isPresent()) {
            return Decision.needMore(channel.get());
        }
        NavigableMap<StockKey, Long> units = HeldUnits.of(hold);
        long kept = take(units, command);
        if (kept < command.quantity()) {
            return Decision.refuse(shortage(command, kept));
        }
        long found = put(units, command, snapshot, new UsablePlaces(snapshot, new Buyer(hold.channel(), change.now())));
        if (found < command.quantity()) {
            return LiveHolds.<HoldChanged>inTheWay(reading, change, Set.of(command.sku()))
                    .orElseGet(() -> Decision.refuse(shortage(command, found)));
        }
        return Decision.accept(HeldUnits.rearrange(hold, units, List.of(), change));
    }

    /** Takes what is kept at the old location out of the units; returns how many of those wanted there are. */
    private static long take(NavigableMap<StockKey, Long> units, MoveHold command) {
        long left = command.quantity();
        for (Map.Entry<StockKey, Long> kept : units.entrySet()) {
            if (isAt(kept.getKey(), command, command.from())) {
                long taken = Math.min(left, kept.getValue());
                kept.setValue(kept.getValue() - taken);
                left -= taken;
            }
        }
        return command.quantity() - left;
    }

    private static long put(
            NavigableMap<StockKey, Long> units, MoveHold command, Snapshot snapshot, UsablePlaces usable) {
        long left = command.quantity();
        List<StockLevel> levels = snapshot.levels(command.sku()).stream()
                .filter(level -> isAt(level.key(), command, command.to()) && usable.isUsable(level.key()))
                .sorted(Comparator.comparing(StockLevel::key, usable.pickingOrder()))
                .toList();
        for (StockLevel level : levels) {
            long found = Math.min(left, level.available());
            units.merge(level.key(), found, Long::sum);
            left -= found;
        }
        return command.quantity() - left;
    }

    private static boolean isAt(StockKey key, MoveHold command, LocationId location) {
        return key.sku().equals(command.sku()) && key.location().equals(location);
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
