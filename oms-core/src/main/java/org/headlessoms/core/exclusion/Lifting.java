package org.headlessoms.core.exclusion;

import java.util.Optional;
import java.util.Set;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.exclusion.ExclusionLifted;
import org.headlessoms.exclusion.LiftExclusion;
import org.headlessoms.exclusion.NotExcluded;
import org.headlessoms.exclusion.SourcingExclusion;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.spi.ReadRequest;

/** Decides {@link LiftExclusion}: the exclusion ends now. */
public final class Lifting implements Handler<LiftExclusion, ExclusionLifted> {

    @Override
    public ReadRequest reads(LiftExclusion command, ReadRequest nothing) {
        return nothing.withReferences(Set.of(key(command)));
    }

    @Override
    public Decision<ExclusionLifted> decide(LiftExclusion command, Reading reading, Change change) {
        Optional<SourcingExclusion> active = reading.snapshot()
                .reference(key(command), SourcingExclusion.class)
                .filter(one -> one.isActive(change.now()));
        if (active.isEmpty()) {
            return Decision.refuse(new NotExcluded(command.sku(), command.location()));
        }
        SourcingExclusion before = active.get();
        change.put(new SourcingExclusion(
                before.sku(), before.location(), change.now(), before.reason(), before.version() + 1));
        ExclusionLifted lifted = new ExclusionLifted(command.sku(), command.location());
        change.stock(lifted);
        return Decision.accept(lifted);
    }

    private static ReferenceKey key(LiftExclusion command) {
        return SourcingExclusion.key(command.sku(), command.location());
    }
}
