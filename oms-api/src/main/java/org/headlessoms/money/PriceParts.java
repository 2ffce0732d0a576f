package org.headlessoms.money;

import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;
import org.headlessoms.check.Check;

/**
 * What some units cost, by component. Each component is tracked on its own, so that shares of it sum to the cent.
 *
 * @param gross price before discount, not negative
 * @param discount the discount's share, not negative and not above gross
 * @param tax the tax, not negative
 * @param taxMode whether the tax comes on top
 */
public record PriceParts(Money gross, Money discount, Money tax, TaxMode taxMode) {

    /**
     * Checks the signs.
     *
     * @throws IllegalArgumentException if a component is negative, in another currency, or the discount is above gross
     */
    public PriceParts {
        Objects.requireNonNull(taxMode, "taxMode");
        Check.require(!gross.isNegative(), "gross must not be negative");
        Check.require(!discount.isNegative() && discount.compareTo(gross) <= 0, "discount must be 0 to gross");
        Check.require(tax.currency().equals(gross.currency()), "tax must be in the currency of gross");
        Check.require(!tax.isNegative(), "tax must not be negative");
    }

    /**
     * Nothing.
     *
     * @param currency the currency
     * @param taxMode whether the tax comes on top
     * @return all components zero
     */
    public static PriceParts zero(Currency currency, TaxMode taxMode) {
        Money zero = Money.zero(currency);
        return new PriceParts(zero, zero, zero, taxMode);
    }

    /**
     * What has to be paid: gross less discount, plus the tax if it comes on top.
     *
     * @return the total
     * @throws ArithmeticException on overflow
     */
    public Money total() {
        Money net = gross.minus(discount);
        return taxMode == TaxMode.EXCLUDED ? net.plus(tax) : net;
    }

    /**
     * The sum, component by component.
     *
     * @param other parts in the same currency and tax mode
     * @return this plus {@code other}
     * @throws ArithmeticException on overflow
     */
    public PriceParts plus(PriceParts other) {
        return new PriceParts(gross.plus(other.gross), discount.plus(other.discount), tax.plus(other.tax), taxMode);
    }

    /**
     * The difference, component by component.
     *
     * @param other parts in the same currency and tax mode, not above this
     * @return this minus {@code other}
     */
    public PriceParts minus(PriceParts other) {
        return new PriceParts(gross.minus(other.gross), discount.minus(other.discount), tax.minus(other.tax), taxMode);
    }

    /**
     * The share of {@code part} units out of {@code whole}, component by component. The last unit takes the rest.
     *
     * @param part 0 to {@code whole}
     * @param whole at least 1
     * @param rounding what happens to fractions
     * @return the share
     */
    public PriceParts share(long part, long whole, RoundingMode rounding) {
        Money grossShare = gross.share(part, whole, rounding);
        Money discountShare = discount.share(part, whole, rounding);
        return new PriceParts(grossShare, discountShare, tax.share(part, whole, rounding), taxMode);
    }
}
