package org.headlessoms.examples.replay;

/** Measures from when it is made. */
final class Stopwatch {

    private static final double NANOS = 1e9;

    private final long start = System.nanoTime();

    /** Seconds so far, above zero. */
    double seconds() {
        return Math.max(1, System.nanoTime() - start) / NANOS;
    }
}
