package org.headlessoms.core.hold;

import java.util.Optional;
import java.util.Set;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Keys;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.hold.Hold;
import org.headlessoms.hold.HoldExpired;
import org.headlessoms.hold.HoldNotActive;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.value.HoldId;

/** Decides {@link ExpireHold}. Placing an order from the hold at the same time is a race that the hold's version decides. */
public final class HoldExpiring implements Handler<ExpireHold, HoldExpired> {

    /** The hold was extended meanwhile, or another clock is ahead of this one. */
    public record NotYetExpired(HoldId holdId) implements Refusal {}

    static WorkItem work(Hold hold) {
        return WorkItem.due(
                Keys.holdExpiry(hold.id()), WorkItem.Kind.HOLD_EXPIRY, hold.id().value(), "", hold.expiresAt());
    }

    @Override
    public ReadRequest reads(ExpireHold command, ReadRequest nothing) {
        return nothing.withHolds(Set.of(command.holdId()));
    }

    @Override
    public Decision<HoldExpired> decide(ExpireHold command, Reading reading, Change change) {
        Optional<Hold> found = reading.snapshot().hold(command.holdId());
        if (found.isEmpty()) {
            return Decision.refuse(new NotFound("hold", command.holdId().value()));
        }
        Hold hold = found.get();
        if (hold.status() != Hold.Status.ACTIVE) {
            return Decision.refuse(new HoldNotActive(hold.id(), hold.status()));
        }
        if (hold.isLive(change.now())) {
            return Decision.refuse(new NotYetExpired(hold.id()));
        }
        HoldExpired expired = new HoldExpired(hold.id());
        LiveHolds.end(hold, Hold.Status.EXPIRED, expired, change);
        change.complete(Keys.holdExpiry(hold.id()));
        return Decision.accept(expired);
    }
}
