package org.headlessoms.sourcing;

import java.util.Optional;
import java.util.OptionalLong;

/** Ranking rules that come with the library. */
public final class RankingRules {

    private RankingRules() {}

    /**
     * The lower priority number first.
     *
     * @return the rule
     */
    public static RankingRule priority() {
        return (candidate, request) -> OptionalLong.of(candidate.location().priority());
    }

    /**
     * The nearest first, by whole metres along the great circle. Abstains where a position is unknown.
     *
     * @return the rule
     */
    public static RankingRule nearest() {
        return (candidate, request) -> toLong(request.metres(candidate));
    }

    /**
     * The one that sends soonest first, by its cut-off and calendar.
     *
     * @return the rule
     */
    public static RankingRule soonest() {
        return (candidate, request) ->
                OptionalLong.of(request.shipDate(candidate).toEpochDay());
    }

    /**
     * The one that has used the smallest share of its daily capacity first. Abstains where no capacity is known, so locations
     * that take as many orders as come are what is left when the others are full; for holds it always abstains.
     *
     * @return the rule
     */
    public static RankingRule balanced() {
        return (candidate, request) ->
                candidate.load().map(load -> OptionalLong.of(load.share())).orElseGet(OptionalLong::empty);
    }

    private static OptionalLong toLong(Optional<Long> value) {
        return value.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}
