package org.headlessoms.watch;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/**
 * Be told by {@link StockRanLow} and {@link StockCameBack} about an item at a location. If it is low already, it is told at
 * once.
 *
 * @param commandId the caller's id
 * @param sku the item
 * @param location the place
 * @param lowAt it runs low when so many are available or fewer; 0 means sold out
 * @param backAt it is back when so many are available or more, above {@code lowAt}
 * @param active false to be told nothing any more
 */
public record WatchStock(CommandId commandId, Sku sku, LocationId location, long lowAt, long backAt, boolean active)
        implements Command<StockWatched> {
    /**
     * Checks the thresholds.
     *
     * @throws IllegalArgumentException if one is negative or they are in the wrong order
     */
    public WatchStock {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(location, "location");
        Check.notNegative("lowAt", lowAt);
        Check.require(backAt > lowAt, "backAt must be above lowAt");
    }
}
