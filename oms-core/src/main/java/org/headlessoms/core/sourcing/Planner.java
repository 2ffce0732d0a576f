package org.headlessoms.core.sourcing;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.headlessoms.command.Refusal;
import org.headlessoms.sourcing.CannotBeSourced;
import org.headlessoms.sourcing.PolicyChoice;
import org.headlessoms.sourcing.SourcingLine;
import org.headlessoms.sourcing.SourcingPolicy;
import org.headlessoms.sourcing.SourcingRequest;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.Shortage;
import org.headlessoms.value.Sku;

/** Runs the policy that is chosen for a request: its filters, its rules, its objective. */
public final class Planner {

    private static final SourcingPolicy OWN_HOLD =
            SourcingPolicy.builder("own-hold").build();

    private final PolicyChoice choice;

    public Planner(PolicyChoice choice) {
        this.choice = choice;
    }

    /**
     * As many units as the supply, the policy and the terms allow. A ring-fence that has everything is used, also if shared
     * stock could do with fewer shipments.
     */
    public Plan plan(List<SetPart> parts, Supply supply, SourcingTask task) {
        return source(parts, supply, task).plan();
    }

    /** The same plan, and what led to it. */
    public Sourced source(List<SetPart> parts, Supply supply, SourcingTask task) {
        SourcingRequest request = request(parts, supply, task);
        SourcingPolicy policy = HostStep.ask("", "choice", () -> choice.policyFor(request));
        return source(policy, parts, supply, request, task);
    }

    /** The same by a policy that is chosen already. */
    static Sourced source(
            SourcingPolicy policy, List<SetPart> parts, Supply supply, SourcingRequest request, SourcingTask task) {
        return supply.ringFenced()
                .map(fence -> run(policy, parts, fence, request(parts, fence, task), task))
                .filter(one -> one.plan().isComplete())
                .orElseGet(() -> run(policy, parts, supply, request, task));
    }

    /** The same from what the buyer keeps already, which no policy has to choose. */
    public Sourced sourceFromHold(List<SetPart> parts, Supply held, SourcingTask task) {
        return run(OWN_HOLD, parts, held, request(parts, held, task), task);
    }

    /** Why a plan is not complete, there being too little, or not where it may come from; empty if it is complete. */
    public static Optional<Refusal> refusal(Plan plan, List<SetPart> parts, Supply supply) {
        if (plan.isComplete()) {
            return Optional.empty();
        }
        List<Shortage> missing = supply.shortages(wantedBySku(parts));
        return Optional.of(missing.isEmpty() ? new CannotBeSourced(plan.shortages()) : new InsufficientStock(missing));
    }

    private static Sourced run(
            SourcingPolicy policy, List<SetPart> parts, Supply supply, SourcingRequest request, SourcingTask task) {
        Shortlist shortlist = Shortlist.of(policy, request);
        Supply narrowed = supply.only(shortlist.locations());
        Assigned assigned = CompleteSets.plan(parts, narrowed, wanted -> {
            Pile pile = Pile.of(wanted, narrowed);
            Goal goal = Goal.of(policy, pile, shortlist.ranked(), request, task);
            return Objectives.plan(wanted, pile, goal, narrowed);
        });
        Plan plan = assigned.plan();
        return task.terms().shipComplete() && !plan.isComplete()
                ? new Sourced(plan.nothing(), policy, request, shortlist, Optional.empty())
                : new Sourced(plan, policy, request, shortlist, assigned.optimality());
    }

    static SourcingRequest request(List<SetPart> parts, Supply supply, SourcingTask task) {
        List<SourcingLine> lines = new ArrayList<>(parts.size());
        parts.forEach(part -> lines.add(new SourcingLine(part.sku(), part.quantity(), part.group())));
        return new SourcingRequest(
                lines,
                supply.candidates(task.loads()),
                task.terms(),
                task.buyer().channel(),
                task.country(),
                task.buyer().now());
    }

    private static Map<Sku, Long> wantedBySku(List<SetPart> parts) {
        Map<Sku, Long> wanted = new TreeMap<>();
        parts.forEach(part -> wanted.merge(part.sku(), part.quantity(), LongMath::saturatedAdd));
        return wanted;
    }
}
