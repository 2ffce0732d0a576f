package org.headlessoms.core.sourcing;

import java.util.List;
import java.util.Optional;
import org.headlessoms.sourcing.Candidate;
import org.headlessoms.sourcing.SourcingPolicy;
import org.headlessoms.sourcing.SourcingRequest;
import org.headlessoms.stock.LocationCapability;

/** What rules a location out under every policy: it cannot do it, or the order does not want it. */
final class OrderFilters {

    static final List<SourcingPolicy.Filter> ALL = List.of(
            new SourcingPolicy.Filter("excluded", OrderFilters::excluded),
            new SourcingPolicy.Filter("pick-up", OrderFilters::elsewhere),
            new SourcingPolicy.Filter("capability", OrderFilters::unable));

    private OrderFilters() {}

    private static Optional<String> excluded(Candidate candidate, SourcingRequest request) {
        return request.terms().excluded().contains(candidate.id())
                ? Optional.of("excluded by the order")
                : Optional.empty();
    }

    private static Optional<String> elsewhere(Candidate candidate, SourcingRequest request) {
        return request.terms()
                .pickUp()
                .filter(pickUp -> pickUp.only() && !pickUp.location().equals(candidate.id()))
                .map(pickUp -> "picked up at " + pickUp.location());
    }

    private static Optional<String> unable(Candidate candidate, SourcingRequest request) {
        LocationCapability needed = request.isPickUp(candidate) ? LocationCapability.PICK_UP : LocationCapability.SHIP;
        return candidate.location().profile().can(needed) ? Optional.empty() : Optional.of("cannot " + needed);
    }
}
