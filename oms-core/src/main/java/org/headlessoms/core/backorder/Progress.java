package org.headlessoms.core.backorder;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.backorder.BackorderRelease;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Keys;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.value.Sku;

/** Where the release of a queue stands, and the work that goes on with it: they change together. */
final class Progress {

    private final Sku sku;
    private final Change change;
    private final Optional<BackorderRelease> stored;
    private final Optional<BackorderRelease> underWay;

    private Progress(Sku sku, Change change, Optional<BackorderRelease> stored, Optional<BackorderRelease> underWay) {
        this.sku = sku;
        this.change = change;
        this.stored = stored;
        this.underWay = underWay;
    }

    /** Of a snapshot that holds {@link BackorderRelease#key}. */
    static Progress of(Sku sku, Snapshot snapshot, Change change) {
        Optional<BackorderRelease> stored = snapshot.reference(BackorderRelease.key(sku), BackorderRelease.class);
        return new Progress(sku, change, stored, stored.filter(BackorderRelease::active));
    }

    boolean isUnderWay() {
        return underWay.isPresent();
    }

    /** The same, to be repeated from the head if it is past it. */
    Progress fromHead() {
        return new Progress(
                sku,
                change,
                stored,
                underWay.map(one -> new BackorderRelease(
                        one.sku(), one.after(), true, one.again() || one.after().isPresent(), one.version())));
    }

    boolean isToRepeat() {
        return underWay.map(BackorderRelease::again).orElse(false);
    }

    /** The next part of the queue. */
    ReadRequest reads() {
        ReadRequest nothing = ReadRequest.of(change.tenant());
        return underWay.flatMap(BackorderRelease::after)
                .map(last -> nothing.withQueueAfter(last, BackorderService.BATCH))
                .orElseGet(() -> nothing.withQueues(Set.of(sku), BackorderService.BATCH));
    }

    /**
     * Begins behind an entry. A release that is under way is not turned back, or the end of a long queue would never be
     * reached; it starts once more when it is there.
     */
    void begin(BackorderEntry last) {
        if (underWay.isEmpty()) {
            put(Optional.of(last), true, false);
            schedule(change.now());
        } else if (isToRepeat()) {
            change.rely(underWay.get());
        } else {
            put(underWay.get().after(), true, true);
        }
    }

    /** Begins anew at the head if it is under way; if not, it must not begin meanwhile. */
    void beginAnew() {
        if (underWay.isPresent()) {
            put(Optional.empty(), true, false);
        } else {
            stored.ifPresent(change::rely);
        }
    }

    /** Goes on behind an entry; without one, at the head again. */
    void goOn(Optional<BackorderEntry> last, Instant due) {
        put(last, true, last.isPresent() && isToRepeat());
        schedule(due);
    }

    void finish() {
        if (underWay.isPresent()) {
            put(Optional.empty(), false, false);
            change.complete(Keys.backorderRelease(sku));
        }
    }

    private void put(Optional<BackorderEntry> after, boolean active, boolean again) {
        long version = stored.map(BackorderRelease::version).orElse(0L) + 1;
        change.put(new BackorderRelease(sku, after, active, again, version));
    }

    private void schedule(Instant due) {
        change.schedule(
                WorkItem.due(Keys.backorderRelease(sku), WorkItem.Kind.BACKORDER_RELEASE, sku.value(), "", due));
    }
}
