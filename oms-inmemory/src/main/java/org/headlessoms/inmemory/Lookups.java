package org.headlessoms.inmemory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.headlessoms.spi.PortTerms;

/** Counts lookups and lets some fail. Not for several threads. */
final class Lookups {

    /** What the fakes declare unless told otherwise. */
    static final PortTerms DEFAULT_TERMS = new PortTerms(Duration.ofHours(24), Duration.ofSeconds(30));

    private int count;
    private int failures;

    void failTimes(int times) {
        failures = times;
    }

    int count() {
        return count;
    }

    /** Counts a lookup, and throws if it is to fail. */
    void next() {
        count++;
        if (failures > 0) {
            failures--;
            throw new UncheckedIOException(new IOException("connection lost"));
        }
    }
}
