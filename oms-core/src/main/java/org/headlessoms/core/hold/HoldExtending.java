package org.headlessoms.core.hold;

import java.util.Optional;
import java.util.Set;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.hold.ExtendHold;
import org.headlessoms.hold.Hold;
import org.headlessoms.hold.HoldExtended;
import org.headlessoms.spi.ReadRequest;

/** Decides {@link ExtendHold}. */
public final class HoldExtending implements Handler<ExtendHold, HoldExtended> {

    @Override
    public ReadRequest reads(ExtendHold command, ReadRequest nothing) {
        return nothing.withHolds(Set.of(command.holdId()));
    }

    @Override
    public Decision<HoldExtended> decide(ExtendHold command, Reading reading, Change change) {
        Optional<Refusal> refusal = HoldPlacing.tooLong(command.duration())
                .or(() -> LiveHolds.missing(reading.snapshot(), command.holdId(), change.now()));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Hold hold = reading.snapshot().hold(command.holdId()).orElseThrow();
        Hold extended = hold.changed(Hold.Status.ACTIVE, LiveHolds.expiry(change.now(), command.duration()));
        HoldExtended event = new HoldExtended(hold.id(), extended.expiresAt());
        change.hold(extended, event);
        change.schedule(HoldExpiring.work(extended));
        return Decision.accept(event);
    }
}
