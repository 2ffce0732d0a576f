package org.headlessoms.command;

import java.util.Currency;

/**
 * An amount is in another currency than the order.
 *
 * @param expected the order's currency
 * @param actual the currency sent
 */
public record CurrencyMismatch(Currency expected, Currency actual) implements Refusal {}
