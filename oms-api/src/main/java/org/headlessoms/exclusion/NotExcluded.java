package org.headlessoms.exclusion;

import org.headlessoms.command.Refusal;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/**
 * The location is not excluded for the item, or no longer.
 *
 * @param sku the item
 * @param location the location
 */
public record NotExcluded(Sku sku, LocationId location) implements Refusal {}
