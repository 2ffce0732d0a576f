package org.headlessoms.supply;

import org.headlessoms.command.Refusal;
import org.headlessoms.value.SupplyId;

/**
 * Nothing more is expected of a supply, so that it can neither change nor come in.
 *
 * @param supplyId the supply
 * @param quantity units that were expected
 * @param received units that came in
 */
public record SupplyClosed(SupplyId supplyId, long quantity, long received) implements Refusal {}
