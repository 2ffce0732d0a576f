package org.headlessoms.core.sync;

import java.util.Optional;
import java.util.Set;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.stock.KnownKeys;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.sync.CompleteSnapshot;
import org.headlessoms.sync.SnapshotCompleted;
import org.headlessoms.sync.SnapshotSweep;
import org.headlessoms.value.SnapshotId;

/** Decides {@link CompleteSnapshot}: only once everything was swept, which {@link SnapshotDesk} sees to. */
public final class SnapshotCompleting implements Handler<CompleteSnapshot, SnapshotCompleted> {

    /** There are levels left to look at. */
    record NotSwept(SnapshotId snapshot) implements Refusal {}

    @Override
    public ReadRequest reads(CompleteSnapshot command, ReadRequest nothing) {
        return nothing.withLocations(Set.copyOf(command.locations()))
                .withReferences(Set.of(SnapshotSweeping.key(command)));
    }

    @Override
    public Decision<SnapshotCompleted> decide(CompleteSnapshot command, Reading reading, Change change) {
        Snapshot known = reading.snapshot();
        Optional<Refusal> unknown = command.locations().stream()
                .flatMap(location -> KnownKeys.missing(known, location).stream())
                .findFirst();
        if (unknown.isPresent()) {
            return Decision.refuse(unknown.get());
        }
        Optional<SnapshotSweep> done = SnapshotSweeping.stored(command, known).filter(SnapshotSweep::done);
        if (done.isEmpty()) {
            return Decision.refuse(new NotSwept(command.snapshot()));
        }
        SnapshotCompleted completed = new SnapshotCompleted(done.get());
        change.rely(done.get());
        change.stock(completed);
        return Decision.accept(completed);
    }
}
