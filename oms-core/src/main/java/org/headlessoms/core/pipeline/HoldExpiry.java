package org.headlessoms.core.pipeline;

import org.headlessoms.value.HoldId;
import org.headlessoms.value.Tenant;

/** Ends a hold whose time is over, as a command of its own: what it gives back serves the backorder queue first. */
@FunctionalInterface
public interface HoldExpiry {

    /** Whether the hold keeps nothing any more; false if its time is not over by this clock. */
    boolean expire(Tenant tenant, HoldId hold);
}
