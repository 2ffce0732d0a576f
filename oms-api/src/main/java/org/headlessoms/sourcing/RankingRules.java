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

    private static OptionalLong toLong(Optional<Long> value) {
        return value.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}
