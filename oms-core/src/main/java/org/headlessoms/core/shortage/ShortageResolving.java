package org.headlessoms.core.shortage;

import java.util.Optional;
import java.util.Set;
import org.headlessoms.command.NotFound;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.shortage.ResolveShortage;
import org.headlessoms.shortage.ShortageNotOpen;
import org.headlessoms.shortage.ShortageResolved;
import org.headlessoms.shortage.StockShortage;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;

/** Decides {@link ResolveShortage}. */
public final class ShortageResolving implements Handler<ResolveShortage, ShortageResolved> {

    @Override
    public ReadRequest reads(ResolveShortage command, ReadRequest nothing) {
        return nothing.withReferences(Set.of(StockShortage.key(command.key())));
    }

    @Override
    public Decision<ShortageResolved> decide(ResolveShortage command, Reading reading, Change change) {
        Snapshot snapshot = reading.snapshot();
        Optional<StockShortage> found = snapshot.reference(StockShortage.key(command.key()), StockShortage.class);
        if (found.isEmpty()) {
            return Decision.refuse(new NotFound("shortage", command.key().toString()));
        }
        if (!found.get().isOpen()) {
            return Decision.refuse(new ShortageNotOpen(command.key()));
        }
        return Decision.accept(Shortages.resolve(snapshot, change, found.get(), command.reason()));
    }
}
