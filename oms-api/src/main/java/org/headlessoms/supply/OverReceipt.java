package org.headlessoms.supply;

import org.headlessoms.command.Refusal;
import org.headlessoms.value.SupplyId;

/**
 * More came in than is still expected.
 *
 * @param supplyId the supply
 * @param outstanding units still expected
 * @param quantity units that came in
 */
public record OverReceipt(SupplyId supplyId, long outstanding, long quantity) implements Refusal {}
