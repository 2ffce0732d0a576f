package org.headlessoms.sourcing;

import java.util.Objects;
import java.util.Optional;

/**
 * How an order was planned, and how a policy in shadow would have planned it out of the same stock at the same moment.
 *
 * @param policy the name of the policy that was used
 * @param shadowPolicy the name of the policy in shadow
 * @param actual what the plan comes to that was used
 * @param shadow what the other one comes to; empty if the policy in shadow or the cost model failed
 */
public record ShadowComparison(String policy, String shadowPolicy, PlanFigures actual, Optional<PlanFigures> shadow) {

    /** How the policy in shadow did. */
    public enum Verdict {
        /** Fewer units are missing, or as many, and there are fewer shipments. */
        BETTER,
        /** As many units are missing, and there are as many shipments. */
        EQUAL,
        /** More units are missing, or as many, and there are more shipments. */
        WORSE,
        /** There is no plan to compare. */
        FAILED
    }

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if one is empty or longer than 64 characters
     */
    public ShadowComparison {
        SourcingPolicy.requireName("policy", policy);
        SourcingPolicy.requireName("shadow policy", shadowPolicy);
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(shadow, "shadow");
    }

    /**
     * How the policy in shadow did: by missing units, and then by shipments.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return shadow.map(this::verdict).orElse(Verdict.FAILED);
    }

    private Verdict verdict(PlanFigures other) {
        int byUnits = Long.compare(other.missingUnits(), actual.missingUnits());
        int sign = byUnits == 0 ? Long.compare(other.shipments(), actual.shipments()) : byUnits;
        if (sign == 0) {
            return Verdict.EQUAL;
        }
        return sign < 0 ? Verdict.BETTER : Verdict.WORSE;
    }
}
