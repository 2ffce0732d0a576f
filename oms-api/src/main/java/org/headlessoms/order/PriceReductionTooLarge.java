package org.headlessoms.order;

import org.headlessoms.command.Refusal;
import org.headlessoms.money.Money;
import org.headlessoms.value.LineId;

/**
 * A line's price was to be reduced by more than its unshipped units cost.
 *
 * @param lineId the line
 * @param wanted by how much it was to be reduced
 * @param unshipped what its units that neither shipped nor were cancelled cost
 */
public record PriceReductionTooLarge(LineId lineId, Money wanted, Money unshipped) implements Refusal {}
