package org.headlessoms.core.pipeline;

import java.util.Optional;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;

/** What has been read for a command so far, and what was asked for: not found and not asked are different things. */
public final class Reading {

    private final Snapshot snapshot;
    private final ReadRequest asked;

    private Reading(Snapshot snapshot, ReadRequest asked) {
        this.snapshot = snapshot;
        this.asked = asked;
    }

    static Reading of(ReadRequest request, Snapshot snapshot) {
        return new Reading(snapshot, request);
    }

    Reading and(ReadRequest request, Snapshot more) {
        return new Reading(snapshot.merge(more), asked.plus(request));
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    /** The version that a reference gets when it is stored anew. It must have been asked for. */
    public long nextVersion(ReferenceKey key) {
        return snapshot.reference(key, Reference.class).map(Reference::version).orElse(0L) + 1;
    }

    /** What of a request has not been asked for yet; empty if everything was. */
    public Optional<ReadRequest> missing(ReadRequest wanted) {
        return Optional.of(wanted.minus(asked)).filter(rest -> !rest.isEmpty());
    }
}
