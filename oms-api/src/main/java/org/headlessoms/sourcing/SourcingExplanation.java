package org.headlessoms.sourcing;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.money.Money;

/**
 * Why the units of an order come from where they come from: every candidate, its rank, and what was said against it. A
 * candidate is an enabled location that may serve the channel and has units of what is wanted; locations without any are not
 * named.
 *
 * @param policy the name of the policy, 1 to 64 characters; {@code own-hold} if a checkout hold had everything
 * @param objective what the policy is after
 * @param currency of the costs; present if and only if the least cost is sought
 * @param optimality how good the plan is; empty if nothing is optimised, or nothing is planned because not all can be
 * @param missing units that were wanted and are not planned, at least 0
 * @param candidates at most {@value #MAX_CANDIDATES}: the ranked ones by rank, then those that were ruled out
 * @param moreCandidates how many more there were, at least 0. Those that give units are named before others
 */
public record SourcingExplanation(
        String policy,
        Aim objective,
        Optional<Currency> currency,
        Optional<Optimality> optimality,
        long missing,
        List<ExplainedCandidate> candidates,
        int moreCandidates) {

    /** The most candidates that are named. */
    public static final int MAX_CANDIDATES = 50;

    private static final int MAX_NAME = 64;

    /** What a policy is after, see {@link Objective}. */
    public enum Aim {
        /** Nothing is optimised: the best ranked gives all it has, then the next one. */
        RANK_ORDER,
        /** As few shipments as possible. */
        FEWEST_SHIPMENTS,
        /** The least cost. */
        LEAST_COST
    }

    /**
     * Copies the list and checks that the parts fit together.
     *
     * @throws IllegalArgumentException if a number or the name is out of range, there are too many candidates, a location is named
     *     twice, or the currency or the optimality does not fit the objective
     */
    public SourcingExplanation {
        Check.text("policy", policy, MAX_NAME);
        Check.require(!policy.isEmpty(), "policy must not be empty");
        Objects.requireNonNull(objective, "objective");
        Check.require(currency.isPresent() == (objective == Aim.LEAST_COST), "costs, and only costs, have a currency");
        Check.require(optimality.isEmpty() || objective != Aim.RANK_ORDER, "rank order is not optimised");
        Check.notNegative("missing", missing);
        candidates = List.copyOf(candidates);
        Check.require(candidates.size() <= MAX_CANDIDATES, "at most 50 candidates are named");
        Check.distinct(
                "location",
                candidates.stream().map(ExplainedCandidate::location).toList());
        Check.notNegative("moreCandidates", moreCandidates);
    }

    /**
     * Whether there was anything to decide. It is stored with an order only if so.
     *
     * @return true if there were two candidates or more, or the only one was ruled out
     */
    public boolean hadChoice() {
        return candidates.size() > 1
                || candidates.stream().anyMatch(one -> one.ruledOut().isPresent());
    }

    /**
     * The explanation in lines of English: first the policy and how good its plan is, then a line for each candidate.
     *
     * @return the lines, at least one
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("policy " + policy + ": " + quality() + shortfall());
        candidates.forEach(one -> lines.add(one.toText()));
        if (moreCandidates > 0) {
            lines.add("and " + moreCandidates + " more");
        }
        return List.copyOf(lines);
    }

    /**
     * The lines as one text.
     *
     * @return the lines, with a line feed between them
     */
    public String toText() {
        return String.join("\n", lines());
    }

    private String quality() {
        String aim = switch (objective) {
            case RANK_ORDER -> "in rank order";
            case FEWEST_SHIPMENTS -> "fewest shipments";
            case LEAST_COST -> "least cost";
        };
        return aim + optimality.map(this::proof).orElse("");
    }

    private String proof(Optimality proof) {
        String bound = proof.lowerBound() > 0 ? ": no plan takes less than " + measure(proof.lowerBound()) : "";
        return ", " + measure(proof.value())
                + (proof.exact() ? ", proven to be the best" : ", not proven to be the best" + bound);
    }

    private String measure(long value) {
        return currency.map(one -> new Money(value, one).toString())
                .orElseGet(() -> value + (value == 1 ? " shipment" : " shipments"));
    }

    private String shortfall() {
        return missing == 0 ? "" : "; " + missing + (missing == 1 ? " unit is" : " units are") + " missing";
    }
}
