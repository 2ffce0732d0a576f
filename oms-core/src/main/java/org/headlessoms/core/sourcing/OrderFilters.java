package org.headlessoms.core.sourcing;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.headlessoms.sourcing.Candidate;
import org.headlessoms.sourcing.DailyLoad;
import org.headlessoms.sourcing.DeliveryTerms;
import org.headlessoms.sourcing.PickUp;
import org.headlessoms.sourcing.SourcingPolicy;
import org.headlessoms.sourcing.SourcingRequest;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.LocationCapability;

/** What rules a location out under every policy: it cannot do it, or the order does not want it. */
public final class OrderFilters {

    static final List<SourcingPolicy.Filter> ALL = List.of(
            filter("excluded", OrderFilters::excluded),
            filter("pick-up", OrderFilters::elsewhere),
            filter("capability", OrderFilters::unable),
            new SourcingPolicy.Filter("capacity", OrderFilters::full));

    private OrderFilters() {}

    /** Whether an order may be served from a location at all, whatever the location has been given already. */
    public static boolean allow(DeliveryTerms terms, Location location) {
        return excluded(terms, location)
                .or(() -> elsewhere(terms, location))
                .or(() -> unable(terms, location))
                .isEmpty();
    }

    private static SourcingPolicy.Filter filter(
            String name, BiFunction<DeliveryTerms, Location, Optional<String>> rule) {
        return new SourcingPolicy.Filter(
                name, (candidate, request) -> rule.apply(request.terms(), candidate.location()));
    }

    private static Optional<String> excluded(DeliveryTerms terms, Location location) {
        return terms.excluded().contains(location.id()) ? Optional.of("excluded by the order") : Optional.empty();
    }

    private static Optional<String> elsewhere(DeliveryTerms terms, Location location) {
        return terms.pickUp()
                .filter(pickUp -> pickUp.only() && !pickUp.location().equals(location.id()))
                .map(pickUp -> "picked up at " + pickUp.location());
    }

    private static Optional<String> full(Candidate candidate, SourcingRequest request) {
        return candidate
                .load()
                .filter(DailyLoad::isFull)
                .map(load -> load.orders() + " of " + load.capacity() + " orders on " + load.day());
    }

    private static Optional<String> unable(DeliveryTerms terms, Location location) {
        boolean collected = terms.pickUp()
                .map(PickUp::location)
                .filter(location.id()::equals)
                .isPresent();
        LocationCapability needed = collected ? LocationCapability.PICK_UP : LocationCapability.SHIP;
        return location.profile().can(needed) ? Optional.empty() : Optional.of("cannot " + needed);
    }
}
