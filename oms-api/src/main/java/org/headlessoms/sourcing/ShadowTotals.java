package org.headlessoms.sourcing;

import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;

/**
 * A policy and one in shadow, compared over many orders. Orders for which the policy in shadow failed are counted as such,
 * and are in no sum.
 *
 * @param policy the name of the policy that was used
 * @param shadowPolicy the name of the policy in shadow
 * @param currency the currency of the costs; empty if there was no cost model, or if all of it failed
 * @param verdicts on how many orders the shadow did how; every verdict is named, also with 0
 * @param measured of how many orders both plans have a distance
 * @param actual sums of the plans that were used
 * @param shadow sums of the others, over the same orders
 */
public record ShadowTotals(
        String policy,
        String shadowPolicy,
        Optional<Currency> currency,
        Map<ShadowComparison.Verdict, Long> verdicts,
        long measured,
        PlanSums actual,
        PlanSums shadow) {
    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException if a verdict is missing or a count is negative
     */
    public ShadowTotals {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(shadowPolicy, "shadowPolicy");
        Objects.requireNonNull(currency, "currency");
        verdicts = Map.copyOf(verdicts);
        Check.require(verdicts.size() == ShadowComparison.Verdict.values().length, "verdicts must name every verdict");
        verdicts.values().forEach(count -> Check.notNegative("verdicts", count));
        Check.notNegative("measured", measured);
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(shadow, "shadow");
    }

    /**
     * On how many orders the shadow did so.
     *
     * @param verdict how
     * @return 0 or more
     */
    public long orders(ShadowComparison.Verdict verdict) {
        return Objects.requireNonNull(verdicts.get(verdict));
    }

    /**
     * How many orders were compared, those on which the shadow failed among them.
     *
     * @return 1 or more
     */
    public long orders() {
        return verdicts.values().stream().mapToLong(Long::longValue).sum();
    }
}
