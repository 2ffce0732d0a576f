package org.headlessoms.sourcing;

import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.value.LocationId;

/**
 * A row of a {@link CostTable}: what shipping costs, and how long it takes. It applies where all of its conditions hold; a
 * condition that is empty always does.
 *
 * @param from only from this location
 * @param country only to this country, an ISO 3166-1 alpha-2 code
 * @param withinMetres only up to this distance, if both positions are known; at least 0
 * @param perShipmentMinor minor units for each shipment, 0 to {@value CostModel#MOST_PER_SHIPMENT}
 * @param perUnitMinor minor units for each unit, 0 to {@value CostModel#MOST_PER_UNIT}
 * @param transitDays days from shipping to delivery, 0 to 366
 */
public record ShippingRate(
        Optional<LocationId> from,
        Optional<String> country,
        Optional<Long> withinMetres,
        long perShipmentMinor,
        long perUnitMinor,
        int transitDays) {

    private static final int MAX_DAYS = 366;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number is out of range
     */
    public ShippingRate {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(country, "country");
        withinMetres.ifPresent(metres -> Check.notNegative("withinMetres", metres));
        CostTable.requirePerShipment("perShipment", perShipmentMinor);
        CostTable.requirePerUnit("perUnit", perUnitMinor);
        Check.require(transitDays >= 0 && transitDays <= MAX_DAYS, "transitDays must be 0 to 366");
    }

    /**
     * A rate for every shipment.
     *
     * @param perShipmentMinor minor units for each shipment
     * @param perUnitMinor minor units for each unit
     * @param transitDays days from shipping to delivery
     * @return a rate without conditions
     */
    public static ShippingRate flat(long perShipmentMinor, long perUnitMinor, int transitDays) {
        return new ShippingRate(
                Optional.empty(), Optional.empty(), Optional.empty(), perShipmentMinor, perUnitMinor, transitDays);
    }

    /**
     * The same rate, only from a location.
     *
     * @param location the location
     * @return the changed rate
     */
    public ShippingRate from(LocationId location) {
        return new ShippingRate(
                Optional.of(location), country, withinMetres, perShipmentMinor, perUnitMinor, transitDays);
    }

    /**
     * The same rate, only to a country.
     *
     * @param code an ISO 3166-1 alpha-2 code
     * @return the changed rate
     */
    public ShippingRate to(String code) {
        return new ShippingRate(from, Optional.of(code), withinMetres, perShipmentMinor, perUnitMinor, transitDays);
    }

    /**
     * The same rate, only up to a distance.
     *
     * @param metres the longest distance, at least 0
     * @return the changed rate
     */
    public ShippingRate within(long metres) {
        return new ShippingRate(from, country, Optional.of(metres), perShipmentMinor, perUnitMinor, transitDays);
    }

    boolean applies(Candidate candidate, SourcingRequest request) {
        return from.map(candidate.id()::equals).orElse(true)
                && country.map(code -> request.country().filter(code::equals).isPresent())
                        .orElse(true)
                && withinMetres
                        .map(metres -> request.metres(candidate)
                                .filter(distance -> distance <= metres)
                                .isPresent())
                        .orElse(true);
    }
}
