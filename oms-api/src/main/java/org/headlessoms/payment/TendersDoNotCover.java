package org.headlessoms.payment;

import org.headlessoms.command.Refusal;
import org.headlessoms.money.Money;

/**
 * The tenders of an order carry less than its total.
 *
 * @param total the order's total
 * @param covered what the tenders carry
 */
public record TendersDoNotCover(Money total, Money covered) implements Refusal {}
