package org.headlessoms.inmemory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is told otherwise. Safe for use by several threads. */
public final class SettableClock implements InstantSource {

    private final AtomicReference<Instant> now;

    private SettableClock(Instant start) {
        now = new AtomicReference<>(start);
    }

    /**
     * A clock that shows a moment.
     *
     * @param start the moment
     * @return the clock
     */
    public static SettableClock at(Instant start) {
        return new SettableClock(start);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    /**
     * Shows another moment from now on, later or earlier.
     *
     * @param moment the moment
     */
    public void set(Instant moment) {
        now.set(moment);
    }

    /**
     * Moves on.
     *
     * @param by how far; a negative duration moves back
     */
    public void advance(Duration by) {
        now.updateAndGet(before -> before.plus(by));
    }
}
