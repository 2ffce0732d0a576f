package org.headlessoms.inmemory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is told otherwise. Safe for use by several threads. */
public final class SettableClock implements InstantSource {

    private volatile Instant now;

    private SettableClock(Instant start) {
        now = start;
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
        return now;
    }

    /**
     * Shows another moment from now on, later or earlier.
     *
     * @param moment the moment
     */
    public synchronized void set(Instant moment) {
        now = moment;
    }

    /**
     * Moves on.
     *
     * @param by how far; a negative duration moves back
     */
    public synchronized void advance(Duration by) {
        now = now.plus(by);
    }
}
