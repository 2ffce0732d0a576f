package org.headlessoms.examples.replay;

import java.time.Instant;
import java.time.InstantSource;

/** The shop's time: each invoice is later than the one before, also if the file has them in the same minute. */
final class BusinessClock implements InstantSource {

    private volatile Instant now = Instant.EPOCH;

    void moveTo(Instant at) {
        Instant next = now.plusMillis(1);
        now = at.isAfter(next) ? at : next;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
