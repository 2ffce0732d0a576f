package org.headlessoms.inmemory;

import java.util.BitSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** A fixed number of locks for any number of keys; keys that share a stripe only wait for each other. */
final class StripedLocks {

    private static final int STRIPE_BITS = 10;

    private final ReentrantLock[] locks = new ReentrantLock[1 << STRIPE_BITS];

    StripedLocks() {
        for (int i = 0; i < locks.length; i++) {
            locks[i] = new ReentrantLock();
        }
    }

    /** The stripe of a key, from its hash. */
    static int stripeOf(int hash) {
        return (hash * 0x9E3779B9) >>> (Integer.SIZE - STRIPE_BITS);
    }

    /** Runs the action while it holds all these stripes, taken in ascending order. */
    <T> T holding(BitSet stripes, Supplier<T> action) {
        int end = 0;
        try {
            for (int i = stripes.nextSetBit(0); i >= 0; i = stripes.nextSetBit(i + 1)) {
                locks[i].lock();
                end = i + 1;
            }
            return action.get();
        } finally {
            release(stripes, end);
        }
    }

    private void release(BitSet stripes, int end) {
        for (int i = stripes.previousSetBit(end - 1); i >= 0; i = stripes.previousSetBit(i - 1)) {
            locks[i].unlock();
        }
    }
}
