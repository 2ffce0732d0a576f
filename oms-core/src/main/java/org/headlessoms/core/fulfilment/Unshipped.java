package org.headlessoms.core.fulfilment;

import java.time.Duration;
import java.util.List;
import org.headlessoms.fulfilment.ReservedUnits;
import org.headlessoms.fulfilment.StockEffect;
import org.headlessoms.value.FulfilmentId;

/** Units that a location does not ship, and what it says of them. */
record Unshipped(
        FulfilmentId fulfilment, List<ReservedUnits> units, StockEffect effect, Duration excludedFor, String reason) {}
