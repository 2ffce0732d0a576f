package org.headlessoms.core.hold;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.stock.Movements;
import org.headlessoms.hold.Hold;
import org.headlessoms.hold.HoldEvent;
import org.headlessoms.hold.HoldNotActive;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.value.HoldId;

/** What holds have in common: whether one still keeps anything, and how it gives its units back. */
public final class LiveHolds {

    private LiveHolds() {}

    /** The refusal for a hold that does not exist or no longer keeps anything. */
    public static Optional<Refusal> missing(Snapshot snapshot, HoldId id, Instant now) {
        Optional<Hold> hold = snapshot.hold(id);
        if (hold.isEmpty()) {
            return Optional.of(new NotFound("hold", id.value()));
        }
        return hold.filter(one -> !one.isLive(now)).map(one -> new HoldNotActive(id, statusAt(one)));
    }

    /** When a hold expires: whole milliseconds, as times are kept, and later than now. */
    static Instant expiry(Instant now, Duration duration) {
        Instant exact = now.plus(duration);
        Instant kept = exact.truncatedTo(ChronoUnit.MILLIS);
        return kept.isBefore(exact) ? kept.plusMillis(1) : kept;
    }

    static void end(Hold hold, Hold.Status status, HoldEvent event, Change change) {
        change.hold(hold.changed(status, hold.expiresAt()), event);
        hold.lines().forEach(line -> change.move(Movements.giveBack(hold.id(), line.key(), line.quantity())));
    }

    private static Hold.Status statusAt(Hold hold) {
        return hold.status() == Hold.Status.ACTIVE ? Hold.Status.EXPIRED : hold.status();
    }
}
