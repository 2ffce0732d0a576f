package org.headlessoms.spi;

import org.headlessoms.check.Check;
import org.headlessoms.hold.Hold;

/**
 * A hold to be stored.
 *
 * @param hold the hold as it is to be
 * @param expectedVersion the version it must have now; 0 if it must not exist
 */
public record HoldWrite(Hold hold, long expectedVersion) {
    /**
     * Checks the versions.
     *
     * @throws IllegalArgumentException if the hold is not exactly one version newer than expected
     */
    public HoldWrite {
        Check.require(hold.version() == expectedVersion + 1, "version must be one above the expected one");
    }
}
