package org.headlessoms.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;

/**
 * An amount in the minor units of a currency (pence for GBP, yen for JPY). May be negative.
 *
 * <p>Every operation is exact. An overflow of {@code long} throws {@link ArithmeticException}, two currencies in one
 * operation throw {@link IllegalArgumentException}.
 *
 * @param minor the amount in minor units
 * @param currency the ISO 4217 currency
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {

    /** Refuses a missing currency. */
    public Money {
        Objects.requireNonNull(currency, "currency");
    }

    /**
     * An amount in minor units.
     *
     * @param minor the amount in minor units
     * @param currencyCode the ISO 4217 code
     * @return the amount
     * @throws IllegalArgumentException if the code is unknown
     */
    public static Money of(long minor, String currencyCode) {
        return new Money(minor, Currency.getInstance(currencyCode));
    }

    /**
     * Nothing, in a currency.
     *
     * @param currency the currency
     * @return zero
     */
    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * The sum.
     *
     * @param other an amount in the same currency
     * @return this plus {@code other}
     * @throws ArithmeticException on overflow
     */
    public Money plus(Money other) {
        return new Money(Math.addExact(minor, sameCurrency(other).minor), currency);
    }

    /**
     * The difference.
     *
     * @param other an amount in the same currency
     * @return this minus {@code other}
     * @throws ArithmeticException on overflow
     */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, sameCurrency(other).minor), currency);
    }

    /**
     * The product.
     *
     * @param factor how many times
     * @return this times {@code factor}
     * @throws ArithmeticException on overflow
     */
    public Money times(long factor) {
        return new Money(Math.multiplyExact(minor, factor), currency);
    }

    /**
     * The smaller of two amounts.
     *
     * @param other an amount in the same currency
     * @return the smaller one
     */
    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The share of {@code part} units out of {@code whole}. Taken again and again from what remains, shares sum to the
     * amount exactly: when {@code part == whole} the share is everything that is left.
     *
     * @param part 0 to {@code whole}
     * @param whole at least 1
     * @param rounding what happens to the fraction of a minor unit
     * @return the rounded share
     * @throws IllegalArgumentException if {@code part} or {@code whole} is out of range
     */
    public Money share(long part, long whole, RoundingMode rounding) {
        Check.require(whole >= 1 && part >= 0 && part <= whole, "share must be 0 to whole, and whole at least 1");
        if (part == whole) {
            return this;
        }
        return new Money(Ratios.multiplyDivide(minor, part, whole, rounding), currency);
    }

    /**
     * Splits this amount in proportion to weights by largest remainder: each part gets its share rounded towards zero,
     * and the minor units left over go one each to the parts that lost the largest fraction, the first one on a tie.
     * The parts sum to this amount exactly.
     *
     * @param weights at least one, none negative, not all zero
     * @return one part per weight, in the same order
     * @throws IllegalArgumentException if the weights break the rule
     */
    public List<Money> allocate(List<Long> weights) {
        Check.notEmpty("weights", weights);
        weights.forEach(weight -> Check.notNegative("weight", weight));
        BigInteger sum = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        Check.require(sum.signum() > 0, "at least one weight must be positive");
        return Ratios.largestRemainder(minor, weights, sum).stream()
                .map(part -> new Money(part, currency))
                .toList();
    }

    /**
     * Whether the amount is zero.
     *
     * @return true for zero
     */
    public boolean isZero() {
        return minor == 0;
    }

    /**
     * Whether the amount is above zero.
     *
     * @return true above zero
     */
    public boolean isPositive() {
        return minor > 0;
    }

    /**
     * Whether the amount is below zero.
     *
     * @return true below zero
     */
    public boolean isNegative() {
        return minor < 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, sameCurrency(other).minor);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("currencies differ: " + currency + " and " + other.currency);
        }
        return other;
    }

    /** The amount in major units and the currency code, as in {@code 12.34 GBP}. */
    @Override
    public String toString() {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        return BigDecimal.valueOf(minor, digits).toPlainString() + " " + currency.getCurrencyCode();
    }
}
