package org.headlessoms.supply;

import org.headlessoms.command.Refusal;
import org.headlessoms.value.SupplyId;

/**
 * A supply cannot be changed to a quantity of which as many or more came in already. What is no longer expected is cancelled.
 *
 * @param supplyId the supply
 * @param quantity units wanted in all
 * @param received units that came in
 */
public record SupplyCameIn(SupplyId supplyId, long quantity, long received) implements Refusal {}
