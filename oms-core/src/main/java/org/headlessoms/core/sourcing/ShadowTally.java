package org.headlessoms.core.sourcing;

import com.google.common.math.LongMath;
import java.time.Instant;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.headlessoms.money.Money;
import org.headlessoms.sourcing.PlanFigures;
import org.headlessoms.sourcing.PlanSums;
import org.headlessoms.sourcing.ShadowComparison;
import org.headlessoms.sourcing.ShadowReport;
import org.headlessoms.sourcing.ShadowTotals;

/** Sums of comparisons, for each pair of policies and currency. Not for several threads. */
final class ShadowTally {

    private final ShadowReport empty;
    private final Map<Pair, Sums> sums = new TreeMap<>();

    /** @throws IllegalArgumentException if the span ends before it begins, so that nothing is read for it */
    ShadowTally(Instant from, Instant to) {
        this.empty = new ShadowReport(from, to, List.of());
    }

    private record Pair(String policy, String shadowPolicy, Optional<Currency> currency) implements Comparable<Pair> {

        private static final Comparator<Pair> ORDER = Comparator.comparing(Pair::policy)
                .thenComparing(Pair::shadowPolicy)
                .thenComparing(
                        pair -> pair.currency.map(Currency::getCurrencyCode).orElse(""));

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }

    private static final class Sums {

        private final Map<ShadowComparison.Verdict, Long> verdicts = new TreeMap<>();
        private long measured;
        private PlanSums actual = PlanSums.NONE;
        private PlanSums shadow = PlanSums.NONE;

        Sums() {
            for (ShadowComparison.Verdict verdict : ShadowComparison.Verdict.values()) {
                verdicts.put(verdict, 0L);
            }
        }

        void add(ShadowComparison comparison) {
            verdicts.merge(comparison.verdict(), 1L, Long::sum);
            comparison.shadow().ifPresent(other -> add(comparison.actual(), other));
        }

        private void add(PlanFigures one, PlanFigures other) {
            boolean isMeasured = one.metres().isPresent() && other.metres().isPresent();
            measured += isMeasured ? 1 : 0;
            actual = plus(actual, one, isMeasured);
            shadow = plus(shadow, other, isMeasured);
        }

        private static PlanSums plus(PlanSums sums, PlanFigures one, boolean isMeasured) {
            return new PlanSums(
                    LongMath.saturatedAdd(sums.shipments(), one.shipments()),
                    LongMath.saturatedAdd(sums.missingUnits(), one.missingUnits()),
                    LongMath.saturatedAdd(
                            sums.costMinor(), one.cost().map(Money::minor).orElse(0L)),
                    LongMath.saturatedAdd(
                            sums.metres(), isMeasured ? one.metres().orElse(0L) : 0));
        }

        ShadowTotals totals(Pair pair) {
            return new ShadowTotals(pair.policy, pair.shadowPolicy, pair.currency, verdicts, measured, actual, shadow);
        }
    }

    void add(ShadowComparison comparison) {
        Pair pair = new Pair(
                comparison.policy(),
                comparison.shadowPolicy(),
                comparison.actual().cost().map(Money::currency));
        sums.computeIfAbsent(pair, one -> new Sums()).add(comparison);
    }

    ShadowReport report() {
        return new ShadowReport(
                empty.from(),
                empty.to(),
                sums.entrySet().stream()
                        .map(entry -> entry.getValue().totals(entry.getKey()))
                        .toList());
    }
}
