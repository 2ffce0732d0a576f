package org.headlessoms.jdbc;

import java.util.Objects;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.StorageException;
import org.jspecify.annotations.Nullable;

/** A change set on its way, and what became of it. Written by whoever leads its group, read by the thread that waits. */
final class Passenger {

    private final ChangeSet changeSet;
    private final Thread thread;
    private final Claims claims;
    private final int rows;

    private volatile @Nullable CommitResult result;
    private volatile @Nullable Throwable failure;

    Passenger(ChangeSet changeSet, Thread thread) {
        this.changeSet = changeSet;
        this.thread = thread;
        claims = Claims.of(changeSet);
        rows = changeSet.movements().size()
                + changeSet.events().size()
                + changeSet.references().size()
                + changeSet.backorders().size()
                + changeSet.work().size();
    }

    ChangeSet changeSet() {
        return changeSet;
    }

    Thread thread() {
        return thread;
    }

    Claims claims() {
        return claims;
    }

    int rows() {
        return rows;
    }

    void arrive(CommitResult itsResult) {
        result = itsResult;
    }

    void fail(Throwable itsFailure) {
        failure = itsFailure;
    }

    boolean hasArrived() {
        return result != null || failure != null;
    }

    boolean mayBeCommitted() {
        boolean failedForSure = failure instanceof StorageException unsure && unsure.isUncommitted();
        return failure == null ? result instanceof CommitResult.Committed : !failedForSure;
    }

    /** What became of it, once it has arrived without a failure. */
    CommitResult result() {
        return Objects.requireNonNull(result, "result");
    }

    @Nullable
    Throwable failure() {
        return failure;
    }
}
