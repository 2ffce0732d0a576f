package org.headlessoms.core.sourcing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.headlessoms.sourcing.Candidate;
import org.headlessoms.sourcing.Objective;
import org.headlessoms.sourcing.PickUp;
import org.headlessoms.sourcing.SourcingPolicy;
import org.headlessoms.sourcing.SourcingRequest;
import org.headlessoms.value.LocationId;

/**
 * What is wanted of a plan, in the numbers of a {@link Pile}.
 *
 * @param charges what it costs
 * @param isOptimised whether the least is sought, or locations are taken in order
 * @param isByCost whether by cost, or by the number of locations
 * @param most from how many locations it may come
 * @param used locations that are used in any case, by number
 * @param bound locations that give other units of a group already, by group
 * @param first the location that gives all it has before any other does
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one plan and is never compared
record Goal(
        Charges charges,
        boolean isOptimised,
        boolean isByCost,
        int most,
        boolean[] used,
        Map<Integer, Set<LocationId>> bound,
        Optional<Integer> first) {

    static Goal of(
            SourcingPolicy policy, Pile pile, List<Candidate> ranked, SourcingRequest request, SourcingTask task) {
        Objective objective = policy.objective();
        Charges charges = objective instanceof Objective.Cheapest cheapest
                ? HostStep.ask(policy.name(), "costs", () -> Charges.of(cheapest.costs(), pile, ranked, request))
                : Charges.ofShipments(pile);
        boolean[] used = new boolean[pile.locations.size()];
        IntStream.range(0, used.length).forEach(at -> used[at] = task.used().contains(pile.locations.get(at)));
        boolean inOrder = objective instanceof Objective.InRankOrder;
        int elsewhere = (int) task.used().stream()
                .filter(one -> !pile.locations.contains(one))
                .count();
        int most = request.terms().maxShipments().orElse(Integer.MAX_VALUE) - elsewhere;
        return new Goal(
                charges,
                !inOrder,
                objective instanceof Objective.Cheapest,
                most,
                used,
                task.bound(),
                first(pile, request));
    }

    private static Optional<Integer> first(Pile pile, SourcingRequest request) {
        return request.terms()
                .pickUp()
                .map(PickUp::location)
                .map(pile.locations::indexOf)
                .filter(at -> at >= 0);
    }
}
