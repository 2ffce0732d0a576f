package org.headlessoms.core;

import com.google.common.io.BaseEncoding;
import java.nio.ByteBuffer;
import java.time.InstantSource;
import java.util.Random;
import org.headlessoms.spi.IdSource;

/**
 * Ids of 128 bits: 48 bits of time in milliseconds, so that new rows land together in an index, and 80 random ones. The
 * layout follows UUID version 7 (RFC 9562) without its version bits, in 26 characters of base 32.
 */
final class RandomIds implements IdSource {

    private static final BaseEncoding BASE32 =
            BaseEncoding.base32Hex().lowerCase().omitPadding();
    private static final int TIME_BYTES = 6;
    private static final int RANDOM_BYTES = 10;

    private final InstantSource clock;
    private final Random random;

    RandomIds(InstantSource clock, Random random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public String next() {
        byte[] tail = new byte[RANDOM_BYTES];
        random.nextBytes(tail);
        byte[] time = ByteBuffer.allocate(Long.BYTES).putLong(clock.millis()).array();
        byte[] id = ByteBuffer.allocate(TIME_BYTES + RANDOM_BYTES)
                .put(time, Long.BYTES - TIME_BYTES, TIME_BYTES)
                .put(tail)
                .array();
        return BASE32.encode(id);
    }
}
