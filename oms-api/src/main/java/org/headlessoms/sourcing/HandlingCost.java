package org.headlessoms.sourcing;

/**
 * What a location charges for its work.
 *
 * @param perShipmentMinor minor units for each shipment, 0 to {@value CostModel#MOST_PER_SHIPMENT}
 * @param perUnitMinor minor units for each unit, 0 to {@value CostModel#MOST_PER_UNIT}
 */
public record HandlingCost(long perShipmentMinor, long perUnitMinor) {

    /** Costs nothing. */
    public static final HandlingCost NONE = new HandlingCost(0, 0);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a cost is out of range
     */
    public HandlingCost {
        CostTable.requirePerShipment("perShipment", perShipmentMinor);
        CostTable.requirePerUnit("perUnit", perUnitMinor);
    }
}
