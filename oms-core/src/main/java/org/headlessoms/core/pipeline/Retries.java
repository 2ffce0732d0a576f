package org.headlessoms.core.pipeline;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** How often a command is decided again after a conflict, and how long it waits in between. */
final class Retries {

    private static final int ATTEMPTS = 64;
    private static final int FREE_ATTEMPTS = 2;
    private static final long FIRST_PAUSE = Duration.ofNanos(100_000).toNanos();
    private static final int MOST_DOUBLINGS = 10;
    private static final long LONGEST_PAUSE = Duration.ofMillis(20).toNanos();

    int attempts() {
        return ATTEMPTS;
    }

    /** Waits longer each time, and not as long as a rival: the fingerprint tells them apart without randomness. */
    void pause(int attempt, String fingerprint) {
        if (attempt <= FREE_ATTEMPTS) {
            return;
        }
        long bound = longestPause(attempt);
        long spread = Math.floorMod(fingerprint.hashCode() * 31L + attempt, bound);
        LockSupport.parkNanos(bound / 2 + spread / 2);
    }

    /** Doubles until it is as long as it gets; shifted further, it would overflow. */
    static long longestPause(int attempt) {
        int doublings = Math.min(attempt - FREE_ATTEMPTS, MOST_DOUBLINGS);
        return Math.min(FIRST_PAUSE << doublings, LONGEST_PAUSE);
    }
}
