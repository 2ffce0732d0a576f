package org.headlessoms.sourcing;

import java.util.Currency;
import org.headlessoms.value.Sku;

/**
 * What it costs to ship from a location, in minor units of one currency. Pure functions; each answer is from 0 to {@value
 * #MOST_PER_SHIPMENT} per shipment and {@value #MOST_PER_UNIT} per unit.
 */
public interface CostModel {

    /** The most that a shipment may cost, in minor units. */
    long MOST_PER_SHIPMENT = 1_000_000_000L;

    /** The most that a unit may cost, in minor units. */
    long MOST_PER_UNIT = 1_000_000L;

    /**
     * The currency of all costs.
     *
     * @return the currency
     */
    Currency currency();

    /**
     * What a shipment from a candidate costs, however many units are in it.
     *
     * @param from the candidate
     * @param request what is planned
     * @return minor units
     */
    long perShipment(Candidate from, SourcingRequest request);

    /**
     * What each unit of an item from a candidate costs besides.
     *
     * @param sku the item
     * @param from the candidate
     * @param request what is planned
     * @return minor units
     */
    long perUnit(Sku sku, Candidate from, SourcingRequest request);
}
