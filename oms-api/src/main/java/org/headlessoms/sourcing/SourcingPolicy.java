package org.headlessoms.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;

/**
 * How the units of an order are found: filters rule candidates out, rules rank the others, an objective chooses among them.
 * Whatever the policy, as many units are planned as the filters and the order's {@link DeliveryTerms} allow. All steps are
 * pure, so the same request always gives the same plan.
 *
 * <pre>{@code
 * SourcingPolicy.builder("web")
 *         .filter("kind", LocationFilters.only(Location.Kind.WAREHOUSE))
 *         .rank("nearest", RankingRules.nearest())
 *         .objective(Objective.fewestShipments())
 *         .build();
 * }</pre>
 *
 * <p>A policy decides when orders and holds are placed, open units are allocated, waiting orders are sourced together, and
 * rejected units are sourced again. The backorder queue does not ask it: who waits first is served first, from any location
 * that is enabled, that the order's terms and channel allow and that has room, by priority. What a host's own filter rules out
 * for good is better said by a channel's locations, which bind the queue too.
 *
 * <p>A step that throws an exception or answers null ends the command that asked it, or the query, with a {@link
 * SourcingStepException}, and nothing is written. In shadow it is only logged and counted.
 *
 * <p>Immutable and safe for use by several threads, if its steps are.
 */
public final class SourcingPolicy {

    private static final int MAX_NAME = 64;

    private final String name;
    private final List<Filter> filters;
    private final List<Rule> rules;
    private final Objective objective;

    /**
     * A filter and its name.
     *
     * @param name 1 to 64 characters
     * @param step the filter
     */
    public record Filter(String name, LocationFilter step) {
        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if it is empty or too long
         */
        public Filter {
            requireName("filter", name);
            Objects.requireNonNull(step, "step");
        }
    }

    /**
     * A ranking rule and its name.
     *
     * @param name 1 to 64 characters
     * @param step the rule
     */
    public record Rule(String name, RankingRule step) {
        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if it is empty or too long
         */
        public Rule {
            requireName("rule", name);
            Objects.requireNonNull(step, "step");
        }
    }

    private SourcingPolicy(Builder parts) {
        name = parts.name;
        filters = List.copyOf(parts.filters);
        rules = List.copyOf(parts.rules);
        objective = parts.objective;
    }

    /**
     * Begins a policy without filters and rules that is after the fewest shipments.
     *
     * @param name its name, 1 to 64 characters
     * @return a builder
     * @throws IllegalArgumentException if the name is empty or too long
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /**
     * The default: from as few locations as possible, among equals by priority and then by id.
     *
     * @return the policy
     */
    public static SourcingPolicy fewestShipments() {
        return builder("fewest-shipments").build();
    }

    /**
     * Everything the location with the lowest priority number has, then the next one.
     *
     * @return the policy
     */
    public static SourcingPolicy byPriority() {
        return builder("priority").objective(Objective.inRankOrder()).build();
    }

    /**
     * Everything the nearest location has, then the next one.
     *
     * @return the policy
     */
    public static SourcingPolicy nearest() {
        return builder("nearest")
                .rank("nearest", RankingRules.nearest())
                .objective(Objective.inRankOrder())
                .build();
    }

    /**
     * Everything the location has that has used the smallest share of its daily capacity, then the next one. Locations without
     * a capacity come last.
     *
     * @return the policy
     */
    public static SourcingPolicy balanced() {
        return builder("balanced")
                .rank("balanced", RankingRules.balanced())
                .objective(Objective.inRankOrder())
                .build();
    }

    /**
     * At the least cost in all.
     *
     * @param costs what shipping costs
     * @return the policy
     */
    public static SourcingPolicy cheapest(CostModel costs) {
        return builder("cheapest").objective(Objective.cheapest(costs)).build();
    }

    /**
     * What it is called.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * What rules candidates out, in this order; the first that objects is named.
     *
     * @return the filters
     */
    public List<Filter> filters() {
        return filters;
    }

    /**
     * What ranks candidates; each rule tells apart only what those before it left equal.
     *
     * @return the rules
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * What it is after.
     *
     * @return the objective
     */
    public Objective objective() {
        return objective;
    }

    @Override
    public String toString() {
        return "SourcingPolicy[" + name + "]";
    }

    static void requireName(String field, String name) {
        Check.text(field + " name", name, MAX_NAME);
        Check.require(!name.isEmpty(), field + " name must not be empty");
    }

    /** Builds a {@link SourcingPolicy}. Not for several threads. */
    public static final class Builder {

        private final String name;
        private final List<Filter> filters = new ArrayList<>();
        private final List<Rule> rules = new ArrayList<>();
        private Objective objective = Objective.fewestShipments();

        private Builder(String name) {
            requireName("policy", name);
            this.name = name;
        }

        /**
         * Adds a filter.
         *
         * @param filterName its name, 1 to 64 characters
         * @param step the filter
         * @return this
         */
        public Builder filter(String filterName, LocationFilter step) {
            filters.add(new Filter(filterName, step));
            return this;
        }

        /**
         * Adds a ranking rule, for what the rules before it leave equal.
         *
         * @param ruleName its name, 1 to 64 characters
         * @param step the rule
         * @return this
         */
        public Builder rank(String ruleName, RankingRule step) {
            rules.add(new Rule(ruleName, step));
            return this;
        }

        /**
         * Sets what the policy is after. Default: {@link Objective#fewestShipments()}.
         *
         * @param goal the objective
         * @return this
         */
        public Builder objective(Objective goal) {
            objective = Objects.requireNonNull(goal, "goal");
            return this;
        }

        /**
         * The policy.
         *
         * @return an immutable policy
         */
        public SourcingPolicy build() {
            return new SourcingPolicy(this);
        }
    }
}
