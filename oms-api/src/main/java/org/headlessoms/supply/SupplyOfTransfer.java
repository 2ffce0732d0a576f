package org.headlessoms.supply;

import org.headlessoms.command.Refusal;
import org.headlessoms.value.SupplyId;

/**
 * The supply of a transfer changes and comes in with its transfer only.
 *
 * @param supplyId the supply
 */
public record SupplyOfTransfer(SupplyId supplyId) implements Refusal {}
