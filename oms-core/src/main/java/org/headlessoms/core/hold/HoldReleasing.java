package org.headlessoms.core.hold;

import java.util.Optional;
import java.util.Set;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Keys;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.hold.Hold;
import org.headlessoms.hold.HoldReleased;
import org.headlessoms.hold.ReleaseHold;
import org.headlessoms.spi.ReadRequest;

/** Decides {@link ReleaseHold}. */
public final class HoldReleasing implements Handler<ReleaseHold, HoldReleased> {

    @Override
    public ReadRequest reads(ReleaseHold command, ReadRequest nothing) {
        return nothing.withHolds(Set.of(command.holdId()));
    }

    @Override
    public Decision<HoldReleased> decide(ReleaseHold command, Reading reading, Change change) {
        Optional<Refusal> refusal = LiveHolds.missing(reading.snapshot(), command.holdId(), change.now());
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        HoldReleased released = new HoldReleased(command.holdId());
        LiveHolds.end(reading.snapshot().hold(command.holdId()).orElseThrow(), Hold.Status.RELEASED, released, change);
        change.complete(Keys.holdExpiry(command.holdId()));
        return Decision.accept(released);
    }
}
