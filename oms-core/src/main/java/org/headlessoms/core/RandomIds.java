package org.headlessoms.core;

import com.google.common.io.BaseEncoding;
import java.nio.ByteBuffer;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.headlessoms.spi.IdSource;

/**
 * Ids of 128 bits: 48 bits of time in milliseconds, so that new rows land together in an index, and 80 random ones. The
 * layout follows UUID version 7 (RFC 9562) without its version bits, in 26 characters of base 32.
 *
 * <p>Random bytes are drawn for many ids at once: a secure source locks, and is slow to ask.
 */
final class RandomIds implements IdSource {

    private static final BaseEncoding BASE32 =
            BaseEncoding.base32Hex().lowerCase().omitPadding();
    private static final int TIME_BITS = 48;
    private static final int TIME_BYTES = 6;
    private static final int RANDOM_BYTES = 10;
    private static final int DRAWN_AT_ONCE = 100 * RANDOM_BYTES;

    private final InstantSource clock;
    private final Random random;
    private volatile Drawn drawn;

    RandomIds(InstantSource clock, Random random) {
        this.clock = clock;
        this.random = random;
        this.drawn = new Drawn(random);
    }

    @Override
    public String next() {
        ByteBuffer id = ByteBuffer.allocate(TIME_BYTES + RANDOM_BYTES);
        long millis = clock.millis();
        for (int shift = TIME_BITS - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            id.put((byte) (millis >>> shift));
        }
        Drawn from = drawn;
        while (!from.take(id)) {
            from = after(from);
        }
        return BASE32.encode(id.array());
    }

    /** Draws anew unless another thread just did. */
    private synchronized Drawn after(Drawn usedUp) {
        if (drawn == usedUp) {
            drawn = new Drawn(random);
        }
        return drawn;
    }

    /** Bytes for a number of ids; each is used once. */
    private static final class Drawn {

        private final byte[] bytes = new byte[DRAWN_AT_ONCE];
        private final AtomicInteger used = new AtomicInteger();

        Drawn(Random random) {
            random.nextBytes(bytes);
        }

        /** Whether there are enough left. */
        boolean take(ByteBuffer id) {
            int from = used.getAndAdd(RANDOM_BYTES);
            boolean enough = from <= DRAWN_AT_ONCE - RANDOM_BYTES;
            if (enough) {
                id.put(bytes, from, RANDOM_BYTES);
            }
            return enough;
        }
    }
}
