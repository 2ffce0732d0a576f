package org.headlessoms.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Exact proportions of a {@code long}; the intermediate product may need more than 64 bits. */
final class Ratios {

    private Ratios() {}

    static long multiplyDivide(long value, long part, long whole, RoundingMode rounding) {
        return BigDecimal.valueOf(value)
                .multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(whole), 0, rounding)
                .longValueExact();
    }

    static List<Long> largestRemainder(long value, List<Long> weights, BigInteger sum) {
        BigInteger[][] shares = weights.stream()
                .map(weight -> BigInteger.valueOf(value)
                        .multiply(BigInteger.valueOf(weight))
                        .divideAndRemainder(sum))
                .toArray(BigInteger[][]::new);
        long[] parts = new long[shares.length];
        long left = value;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = shares[i][0].longValueExact();
            left -= parts[i];
        }
        giveRemainder(parts, shares, left);
        return IntStream.range(0, parts.length).mapToObj(i -> parts[i]).toList();
    }

    private static void giveRemainder(long[] parts, BigInteger[][] shares, long left) {
        Comparator<Integer> largestFirst = Comparator.comparing(i -> shares[i][1].abs(), Comparator.reverseOrder());
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(largestFirst)
                .limit(Math.abs(left))
                .forEach(i -> parts[i] += Long.signum(left));
    }
}
