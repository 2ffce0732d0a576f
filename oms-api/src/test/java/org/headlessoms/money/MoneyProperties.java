package org.headlessoms.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class MoneyProperties {

    private static final Currency GBP = Currency.getInstance("GBP");

    @Property
    void allocatedPartsSumToTheWholeAndDifferFromTheExactShareByLessThanOne(
            @ForAll long minor,
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 1, max = 1_000_000_000L) Long> weights) {
        List<Money> parts = new Money(minor, GBP).allocate(weights);
        long sum = parts.stream().mapToLong(Money::minor).sum();
        assertThat(sum).isEqualTo(minor);
        BigInteger whole = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        for (int i = 0; i < parts.size(); i++) {
            BigInteger part = BigInteger.valueOf(parts.get(i).minor()).multiply(whole);
            BigInteger exact = BigInteger.valueOf(minor).multiply(BigInteger.valueOf(weights.get(i)));
            assertThat(part.subtract(exact).abs()).isLessThan(whole);
        }
    }

    @Property
    void sharesTakenOneByOneSumToTheWholeInEveryRoundingAndAreNeverNegative(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long minor,
            @ForAll @IntRange(min = 1, max = 50) int units,
            @ForAll RoundingMode rounding) {
        RoundingMode mode = rounding == RoundingMode.UNNECESSARY ? RoundingMode.HALF_EVEN : rounding;
        Money left = new Money(minor, GBP);
        long sum = 0;
        for (int remaining = units; remaining > 0; remaining--) {
            Money share = left.share(1, remaining, mode);
            assertThat(share.minor()).isBetween(0L, left.minor());
            sum += share.minor();
            left = left.minus(share);
        }
        assertThat(sum).isEqualTo(minor);
    }

    @Property
    void priceSharesKeepEveryComponentWithinItsBounds(
            @ForAll @LongRange(min = 0, max = 100_000) long gross,
            @ForAll @IntRange(min = 0, max = 100) int discountPercent,
            @ForAll @LongRange(min = 0, max = 20_000) long tax,
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 1, max = 9) Long> pieces,
            @ForAll TaxMode taxMode) {
        Money discount = new Money(gross * discountPercent / 100, GBP);
        PriceParts whole = new PriceParts(new Money(gross, GBP), discount, new Money(tax, GBP), taxMode);
        long units = pieces.stream().mapToLong(Long::longValue).sum();
        PriceParts left = whole;
        PriceParts sum = PriceParts.zero(GBP, taxMode);
        for (long piece : pieces) {
            PriceParts share = left.share(piece, units, RoundingMode.HALF_UP);
            sum = sum.plus(share);
            left = left.minus(share);
            units -= piece;
        }
        assertThat(sum).isEqualTo(whole);
        assertThat(left).isEqualTo(PriceParts.zero(GBP, taxMode));
    }
}
