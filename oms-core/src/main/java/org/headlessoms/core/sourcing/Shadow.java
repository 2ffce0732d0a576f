package org.headlessoms.core.sourcing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.headlessoms.sourcing.CostModel;
import org.headlessoms.sourcing.PlanFigures;
import org.headlessoms.sourcing.ShadowComparison;
import org.headlessoms.sourcing.SourcingPolicy;
import org.headlessoms.sourcing.SourcingRequest;
import org.headlessoms.sourcing.SourcingStepException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A policy that plans what another one has planned already, only to be compared with it. */
public final class Shadow {

    private static final Logger LOG = LoggerFactory.getLogger(Shadow.class);

    private final SourcingPolicy policy;
    private final Optional<CostModel> costs;

    /** @param costs what both plans are valued by */
    public Shadow(SourcingPolicy policy, Optional<CostModel> costs) {
        this.policy = policy;
        this.costs = costs;
    }

    /** Never throws because of a step of the policy or the cost model. */
    public ShadowComparison compare(Sourced actual, List<SetPart> parts, Supply supply, SourcingTask task) {
        SourcingRequest request = Planner.request(parts, supply, task);
        Measure measure = new Measure(request, costs);
        Optional<PlanFigures> measured = attempt(() -> measure.of(actual.plan()));
        Optional<PlanFigures> other = measured.flatMap(any -> attempt(() ->
                measure.of(Planner.source(policy, parts, supply, request, task).plan())));
        return new ShadowComparison(
                actual.policy().name(),
                policy.name(),
                measured.orElseGet(() -> measure.withoutCosts().of(actual.plan())),
                other);
    }

    private static Throwable cause(Throwable broken) {
        Throwable cause = broken.getCause();
        return broken instanceof SourcingStepException && cause != null ? cause : broken;
    }

    /** The error's text stays out of the log, it may hold personal data. */
    private Optional<PlanFigures> attempt(Supplier<PlanFigures> hostCode) {
        try {
            return Optional.of(hostCode.get());
        } catch (Exception | LinkageError | AssertionError | StackOverflowError broken) {
            LOG.warn(
                    "sourcing policy in shadow {} failed: {}",
                    policy.name(),
                    cause(broken).getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
