package org.headlessoms.core.sourcing;

import com.google.common.math.LongMath;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.headlessoms.money.Money;
import org.headlessoms.sourcing.Candidate;
import org.headlessoms.sourcing.CostModel;
import org.headlessoms.sourcing.PlanFigures;
import org.headlessoms.sourcing.SourcingRequest;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/** What a plan comes to, whatever it was made to be good at. */
final class Measure {

    private final SourcingRequest request;
    private final Optional<CostModel> costs;
    private final Map<LocationId, Candidate> candidates;

    /** @param request with every location among its candidates that a plan to be measured ships from */
    Measure(SourcingRequest request, Optional<CostModel> costs) {
        this.request = request;
        this.costs = costs;
        this.candidates = request.candidates().stream().collect(Collectors.toMap(Candidate::id, Function.identity()));
    }

    Measure withoutCosts() {
        return new Measure(request, Optional.empty());
    }

    PlanFigures of(Plan plan) {
        Map<LocationId, Map<Sku, Long>> shipments = shipments(plan);
        long missing = IntStream.range(0, plan.wanted().size())
                .mapToLong(plan::missing)
                .reduce(0, LongMath::saturatedAdd);
        return new PlanFigures(
                shipments.size(), missing, costs.map(model -> cost(shipments, model)), metres(shipments));
    }

    private static Map<LocationId, Map<Sku, Long>> shipments(Plan plan) {
        Map<LocationId, Map<Sku, Long>> shipments = new TreeMap<>();
        plan.byKey()
                .forEach((key, units) -> shipments
                        .computeIfAbsent(key.location(), one -> new TreeMap<>())
                        .merge(key.sku(), units, Long::sum));
        return shipments;
    }

    private Money cost(Map<LocationId, Map<Sku, Long>> shipments, CostModel model) {
        long minor = 0;
        for (Map.Entry<LocationId, Map<Sku, Long>> shipment : shipments.entrySet()) {
            Candidate from = candidate(shipment.getKey());
            minor = LongMath.saturatedAdd(minor, Charges.perShipment(model, from, request));
            for (Map.Entry<Sku, Long> units : shipment.getValue().entrySet()) {
                long perUnit = Charges.perUnit(model, units.getKey(), from, request);
                minor = LongMath.saturatedAdd(minor, LongMath.saturatedMultiply(perUnit, units.getValue()));
            }
        }
        return new Money(minor, model.currency());
    }

    private Optional<Long> metres(Map<LocationId, Map<Sku, Long>> shipments) {
        if (request.terms().destination().isEmpty()) {
            return Optional.empty();
        }
        long sum = 0;
        for (LocationId from : shipments.keySet()) {
            Optional<Long> metres = request.metres(candidate(from));
            if (metres.isEmpty()) {
                return Optional.empty();
            }
            sum += metres.get();
        }
        return Optional.of(sum);
    }

    private Candidate candidate(LocationId from) {
        return Objects.requireNonNull(candidates.get(from));
    }
}
