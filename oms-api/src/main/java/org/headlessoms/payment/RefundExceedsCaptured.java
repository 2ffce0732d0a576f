package org.headlessoms.payment;

import org.headlessoms.command.Refusal;
import org.headlessoms.money.Money;

/**
 * More was to be given back than was captured and not yet promised back.
 *
 * @param wanted what was to be given back
 * @param refundable what can be given back
 */
public record RefundExceedsCaptured(Money wanted, Money refundable) implements Refusal {}
