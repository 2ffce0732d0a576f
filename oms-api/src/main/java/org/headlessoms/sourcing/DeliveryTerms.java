package org.headlessoms.sourcing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.headlessoms.check.Check;
import org.headlessoms.value.GeoPoint;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LocationId;

/**
 * What an order asks of the way its units are found, whatever the policy. Immutable; each {@code with} method answers terms
 * that differ in one part.
 *
 * @param pickUp where the customer collects the goods, if so
 * @param shipComplete whether nothing is reserved unless everything is
 * @param maxShipments from how many locations it may ship at most, at least 1; empty if from any number. What does not fit is
 *     not planned: as many units as possible are
 * @param together lines that must leave one location together; each line in one group at most
 * @param excluded locations it must not be sourced from, at most 100
 * @param destination where it goes, for distances
 * @param wantedBy the last day on which it is not late
 */
public record DeliveryTerms(
        Optional<PickUp> pickUp,
        boolean shipComplete,
        Optional<Integer> maxShipments,
        List<KeepTogether> together,
        SortedSet<LocationId> excluded,
        Optional<GeoPoint> destination,
        Optional<LocalDate> wantedBy) {

    /** Asks for nothing. */
    public static final DeliveryTerms NONE = new DeliveryTerms(
            Optional.empty(),
            false,
            Optional.empty(),
            List.of(),
            Collections.emptySortedSet(),
            Optional.empty(),
            Optional.empty());

    private static final int MAX_EXCLUDED = 100;

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if the bound is below 1, a line is in two groups or too many locations are excluded
     */
    public DeliveryTerms {
        Objects.requireNonNull(pickUp, "pickUp");
        maxShipments.ifPresent(bound -> Check.positive("maxShipments", bound));
        together = List.copyOf(together);
        List<LineId> grouped =
                together.stream().flatMap(group -> group.lines().stream()).toList();
        Check.require(grouped.stream().distinct().count() == grouped.size(), "a line may be in one group at most");
        Check.require(excluded.size() <= MAX_EXCLUDED, "at most 100 locations may be excluded");
        excluded = Collections.unmodifiableSortedSet(new TreeSet<>(excluded));
        Objects.requireNonNull(destination, "destination");
        Objects.requireNonNull(wantedBy, "wantedBy");
    }

    /**
     * Whether units cannot be given one by one, because it depends on the others where they may come from. Such an order does
     * not wait in the queue of an item: what is missing stays open until all that is open is allocated at once.
     *
     * @return true if it ships complete, keeps lines together or bounds the shipments
     */
    public boolean bindsUnits() {
        return shipComplete || maxShipments.isPresent() || !together.isEmpty();
    }

    /**
     * The group of a line.
     *
     * @param line the line's id; of a kit's component the kit's
     * @return the number of the group, from 0; empty if the line may be split
     */
    public Optional<Integer> groupOf(LineId line) {
        for (int group = 0; group < together.size(); group++) {
            if (together.get(group).lines().contains(line)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    /**
     * Collected by the customer.
     *
     * @param where at which location, and whether only there
     * @return the changed terms
     */
    public DeliveryTerms withPickUp(PickUp where) {
        return new DeliveryTerms(
                Optional.of(where), shipComplete, maxShipments, together, excluded, destination, wantedBy);
    }

    /**
     * Everything or nothing is reserved.
     *
     * @return the changed terms
     */
    public DeliveryTerms withShipComplete() {
        return new DeliveryTerms(pickUp, true, maxShipments, together, excluded, destination, wantedBy);
    }

    /**
     * Shipped from at most so many locations.
     *
     * @param bound how many, at least 1
     * @return the changed terms
     */
    public DeliveryTerms withMaxShipments(int bound) {
        return new DeliveryTerms(pickUp, shipComplete, Optional.of(bound), together, excluded, destination, wantedBy);
    }

    /**
     * One more group of lines that leave one location together.
     *
     * @param lines their ids, at least one
     * @return the changed terms
     */
    public DeliveryTerms withTogether(LineId... lines) {
        List<KeepTogether> groups = new ArrayList<>(together);
        groups.add(new KeepTogether(new TreeSet<>(Arrays.asList(lines))));
        return new DeliveryTerms(pickUp, shipComplete, maxShipments, groups, excluded, destination, wantedBy);
    }

    /**
     * Not sourced from these locations either.
     *
     * @param locations the locations
     * @return the changed terms
     */
    public DeliveryTerms without(LocationId... locations) {
        SortedSet<LocationId> all = new TreeSet<>(excluded);
        Collections.addAll(all, locations);
        return new DeliveryTerms(pickUp, shipComplete, maxShipments, together, all, destination, wantedBy);
    }

    /**
     * Going to a position.
     *
     * @param position where to
     * @return the changed terms
     */
    public DeliveryTerms withDestination(GeoPoint position) {
        return new DeliveryTerms(
                pickUp, shipComplete, maxShipments, together, excluded, Optional.of(position), wantedBy);
    }

    /**
     * Late after a day.
     *
     * @param day the last day on which it is not late
     * @return the changed terms
     */
    public DeliveryTerms withWantedBy(LocalDate day) {
        return new DeliveryTerms(pickUp, shipComplete, maxShipments, together, excluded, destination, Optional.of(day));
    }
}
