package org.headlessoms.serial;

import org.headlessoms.command.Refusal;
import org.headlessoms.value.LineId;
import org.headlessoms.value.Sku;

/**
 * Units whose item has serial numbers ship and come back with one each, all others with none.
 *
 * @param lineId the order line
 * @param sku its item
 * @param required how many numbers it takes: one for each unit, or none
 * @param named how many were named
 */
public record SerialMismatch(LineId lineId, Sku sku, long required, long named) implements Refusal {}
