package org.headlessoms.core.sourcing;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.headlessoms.sourcing.Candidate;
import org.headlessoms.sourcing.ExplainedCandidate;
import org.headlessoms.sourcing.Objective;
import org.headlessoms.sourcing.Optimality;
import org.headlessoms.sourcing.RuledOut;
import org.headlessoms.sourcing.SourcingExplanation;
import org.headlessoms.sourcing.SourcingLine;
import org.headlessoms.sourcing.SourcingPolicy;
import org.headlessoms.sourcing.SourcingRequest;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/** A plan and what led to it, which is put into an explanation only if it is asked for. */
public final class Sourced {

    private final Plan plan;
    private final SourcingPolicy policy;
    private final SourcingRequest request;
    private final Shortlist shortlist;
    private final Optional<Optimality> optimality;

    Sourced(
            Plan plan,
            SourcingPolicy policy,
            SourcingRequest request,
            Shortlist shortlist,
            Optional<Optimality> optimality) {
        this.plan = plan;
        this.policy = policy;
        this.request = request;
        this.shortlist = shortlist;
        this.optimality = optimality;
    }

    public Plan plan() {
        return plan;
    }

    SourcingPolicy policy() {
        return policy;
    }

    public SourcingExplanation explanation() {
        List<ExplainedCandidate> all = candidates();
        List<ExplainedCandidate> named = named(all);
        return new SourcingExplanation(
                policy.name(), aim(), currency(), optimality, missing(), named, all.size() - named.size());
    }

    private long missing() {
        long sum = 0;
        for (int line = 0; line < plan.wanted().size(); line++) {
            sum = LongMath.saturatedAdd(sum, plan.missing(line));
        }
        return sum;
    }

    private List<ExplainedCandidate> candidates() {
        Map<LocationId, Long> given = new HashMap<>();
        plan.byLine().forEach(line -> line.forEach((place, units) -> given.merge(place.location(), units, Long::sum)));
        Map<Sku, Long> wanted = new HashMap<>();
        for (SourcingLine line : request.lines()) {
            wanted.merge(line.sku(), line.quantity(), LongMath::saturatedAdd);
        }
        List<ExplainedCandidate> all = new ArrayList<>();
        for (Candidate one : shortlist.ranked()) {
            long planned = given.getOrDefault(one.id(), 0L);
            all.add(explained(one, Optional.of(all.size() + 1), useful(one, wanted), planned, Optional.empty()));
        }
        for (Shortlist.Rejected one : shortlist.rejected()) {
            Candidate candidate = one.candidate();
            RuledOut why = RuledOut.by(one.filter(), one.reason());
            all.add(explained(candidate, Optional.empty(), useful(candidate, wanted), 0, Optional.of(why)));
        }
        return all;
    }

    private ExplainedCandidate explained(
            Candidate candidate, Optional<Integer> rank, long useful, long planned, Optional<RuledOut> ruledOut) {
        return new ExplainedCandidate(candidate.id(), rank, useful, planned, request.metres(candidate), ruledOut);
    }

    private static long useful(Candidate candidate, Map<Sku, Long> wanted) {
        long sum = 0;
        for (Map.Entry<Sku, Long> one : wanted.entrySet()) {
            sum = LongMath.saturatedAdd(sum, Math.min(one.getValue(), candidate.available(one.getKey())));
        }
        return sum;
    }

    /** As many as are kept, in their order; who gives units is never left out for one who gives none. */
    private static List<ExplainedCandidate> named(List<ExplainedCandidate> all) {
        if (all.size() <= SourcingExplanation.MAX_CANDIDATES) {
            return all;
        }
        return IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparing(at -> all.get(at).planned() == 0))
                .limit(SourcingExplanation.MAX_CANDIDATES)
                .sorted()
                .map(all::get)
                .toList();
    }

    private SourcingExplanation.Aim aim() {
        if (policy.objective() instanceof Objective.InRankOrder) {
            return SourcingExplanation.Aim.RANK_ORDER;
        }
        return currency().isPresent() ? SourcingExplanation.Aim.LEAST_COST : SourcingExplanation.Aim.FEWEST_SHIPMENTS;
    }

    private Optional<Currency> currency() {
        return policy.objective() instanceof Objective.Cheapest cheapest
                ? Optional.of(HostStep.ask(
                        policy.name(), "costs", () -> cheapest.costs().currency()))
                : Optional.empty();
    }
}
