package org.headlessoms.core.hold;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.stock.Movements;
import org.headlessoms.event.Event;
import org.headlessoms.hold.Hold;
import org.headlessoms.hold.HoldEvent;
import org.headlessoms.hold.HoldNotActive;
import org.headlessoms.hold.HoldOfOtherChannel;
import org.headlessoms.spi.ExpiredHolds;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.Sku;

/** What holds have in common: whether one still keeps anything, and how it gives its units back. */
public final class LiveHolds {

    /** Expired holds ended at a time before a decision is tried again. */
    private static final int BATCH = 20;

    private LiveHolds() {}

    /** The refusal for a hold that does not exist or no longer keeps anything. */
    public static Optional<Refusal> missing(Snapshot snapshot, HoldId id, Instant now) {
        Optional<Hold> hold = snapshot.hold(id);
        if (hold.isEmpty()) {
            return Optional.of(new NotFound("hold", id.value()));
        }
        return hold.filter(one -> !one.isLive(now)).map(one -> new HoldNotActive(id, statusAt(one)));
    }

    /** The refusal for an order that takes over a hold which is for another channel. */
    public static Optional<Refusal> ofOtherChannel(Snapshot snapshot, HoldId id, Optional<ChannelId> channel) {
        return snapshot.hold(id)
                .flatMap(Hold::channel)
                .filter(own -> !channel.equals(Optional.of(own)))
                .map(own -> new HoldOfOtherChannel(id, own, channel));
    }

    /**
     * What a decision that is short of items has to wait for: holds that keep units of them though their time is over.
     * Empty if there are none.
     */
    public static <E extends Event> Optional<Decision<E>> inTheWay(Reading reading, Change change, Set<Sku> shortSkus) {
        if (shortSkus.isEmpty()) {
            return Optional.empty();
        }
        ExpiredHolds wanted = new ExpiredHolds(shortSkus, change.now(), BATCH);
        Optional<ReadRequest> missing =
                reading.missing(ReadRequest.of(change.tenant()).withExpiredHolds(wanted));
        if (missing.isPresent()) {
            return missing.map(Decision::needMore);
        }
        List<HoldId> expired = shortSkus.stream()
                .flatMap(sku -> reading.snapshot().expiredHolds(sku, change.now()).stream())
                .map(Hold::id)
                .distinct()
                .sorted()
                .toList();
        return expired.isEmpty() ? Optional.empty() : Optional.of(new Decision.ExpireFirst<>(expired));
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
