package org.headlessoms.sourcing;

import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/**
 * A cost model of simple tables: handling by location, shipping by the first rate that applies, and a fine per shipment and day
 * that it is delivered later than wanted. Where no rate applies, shipping costs nothing and takes no time: end the list with a
 * {@link ShippingRate#flat} one. Costs above what a {@link CostModel} may answer count as that much.
 *
 * @param currency the currency of all costs
 * @param handling what locations charge; those not named charge nothing
 * @param rates what shipping costs, the first that applies
 * @param lateMinorPerDay minor units for each shipment and day late, 0 to {@value CostModel#MOST_PER_UNIT}
 */
public record CostTable(
        Currency currency, Map<LocationId, HandlingCost> handling, List<ShippingRate> rates, long lateMinorPerDay)
        implements CostModel {
    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if the fine is out of range
     */
    public CostTable {
        Objects.requireNonNull(currency, "currency");
        handling = Map.copyOf(handling);
        rates = List.copyOf(rates);
        requirePerUnit("lateMinorPerDay", lateMinorPerDay);
    }

    @Override
    public long perShipment(Candidate from, SourcingRequest request) {
        Optional<ShippingRate> rate = rate(from, request);
        long shipping = rate.map(ShippingRate::perShipmentMinor).orElse(0L);
        long fine = lateMinorPerDay * daysLate(from, request, rate);
        return Math.min(MOST_PER_SHIPMENT, handling(from).perShipmentMinor() + shipping + fine);
    }

    @Override
    public long perUnit(Sku sku, Candidate from, SourcingRequest request) {
        long shipping = rate(from, request).map(ShippingRate::perUnitMinor).orElse(0L);
        return Math.min(MOST_PER_UNIT, handling(from).perUnitMinor() + shipping);
    }

    private HandlingCost handling(Candidate from) {
        return handling.getOrDefault(from.id(), HandlingCost.NONE);
    }

    private Optional<ShippingRate> rate(Candidate from, SourcingRequest request) {
        for (ShippingRate one : rates) {
            if (one.applies(from, request)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private static long daysLate(Candidate from, SourcingRequest request, Optional<ShippingRate> rate) {
        int transit = rate.map(ShippingRate::transitDays).orElse(0);
        return request.terms()
                .wantedBy()
                .map(day -> ChronoUnit.DAYS.between(day, request.shipDate(from).plusDays(transit)))
                .map(late -> Math.min(Math.max(0, late), MOST_PER_SHIPMENT))
                .orElse(0L);
    }

    static void requirePerShipment(String field, long minor) {
        Check.require(minor >= 0 && minor <= MOST_PER_SHIPMENT, field + " must be 0 to 1,000,000,000");
    }

    static void requirePerUnit(String field, long minor) {
        Check.require(minor >= 0 && minor <= MOST_PER_UNIT, field + " must be 0 to 1,000,000");
    }
}
