package org.headlessoms.watch;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceGroup;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/**
 * Two thresholds for what is available of an item at a location: at the lower one it runs low, at the higher one it is back.
 * In between nothing is told, so that a level that goes up and down by one does not cause a stream of messages.
 *
 * @param sku the item
 * @param location the place
 * @param lowAt it runs low when so many are available or fewer, 0 or more
 * @param backAt it is back when so many are available or more, above {@code lowAt}
 * @param active whether anything is to be told
 * @param low whether it ran low and is not back yet
 * @param version how often it was written, from 1
 */
public record StockWatch(
        Sku sku, LocationId location, long lowAt, long backAt, boolean active, boolean low, long version)
        implements Reference {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a threshold is negative, they are in the wrong order or the version is below 1
     */
    public StockWatch {
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(location, "location");
        Check.notNegative("lowAt", lowAt);
        Check.require(backAt > lowAt, "backAt must be above lowAt");
        Check.positive("version", version);
    }

    /**
     * The key of an item's watch at a place.
     *
     * @param sku the item
     * @param location the place
     * @return the key
     */
    public static ReferenceKey key(Sku sku, LocationId location) {
        return ReferenceKey.of(ReferenceKind.STOCK_WATCH, sku, location);
    }

    /**
     * All active watches of an item.
     *
     * @param sku the item
     * @return their group
     */
    public static ReferenceGroup of(Sku sku) {
        return new ReferenceGroup(ReferenceKind.STOCK_WATCH, sku.value());
    }

    /**
     * Whether the item would have to be told as low at a level, seen from what was told last.
     *
     * @param available units available
     * @return whether it is low
     */
    public boolean isLowAt(long available) {
        return low ? available < backAt : available <= lowAt;
    }

    /**
     * The watch after it was told that the item is low, or back.
     *
     * @param nowLow whether it is low
     * @return the watch, one version newer
     */
    public StockWatch told(boolean nowLow) {
        return new StockWatch(sku, location, lowAt, backAt, active, nowLow, version + 1);
    }

    @Override
    public ReferenceKey key() {
        return key(sku, location);
    }

    @Override
    public String group() {
        return active ? sku.value() : "";
    }
}
