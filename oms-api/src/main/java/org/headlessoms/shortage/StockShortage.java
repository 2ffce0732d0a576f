package org.headlessoms.shortage;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.headlessoms.check.Check;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceGroup;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.Sku;

/**
 * Less is physically at a place than is promised there. Each place has at most one record; a new shortage opens it anew.
 *
 * <p>Promises are taken back until they fit what is there: those of holds first, then what transfers have not shipped, as
 * nobody was promised that, then those of orders, each the newest first. What a location was already told to pick is not taken back. Such units stay on hand in the books, reserved, as {@code
 * uncovered}: what is physically there is always {@code onHand - uncovered}, and whatever becomes available at the place is
 * written off against them first.
 *
 * @param level where: at a level without ring-fence it is about the units of all channels there
 * @param status open or resolved
 * @param since when it was found
 * @param cause what found it, in the words of the command
 * @param lost units taken back from promises in all
 * @param uncovered units still promised that are not there; more than is promised by now means that some shipped after all
 * @param losers who lost units, the last {@value #MAX_NAMED} at most
 * @param atRisk who has units being picked here while some are uncovered, the newest {@value #MAX_NAMED} orders at most
 * @param resolution why it is resolved; empty while it is open
 * @param version how often it was written, from 1
 */
public record StockShortage(
        StockKey level,
        Status status,
        Instant since,
        String cause,
        long lost,
        long uncovered,
        List<PromisedUnits> losers,
        List<PromisedUnits> atRisk,
        String resolution,
        long version)
        implements Reference {

    /** How many orders, holds and transfers a record names at most. The events name all of them. */
    public static final int MAX_NAMED = 500;

    /** Whether anything is still to be done about it. */
    public enum Status {
        /** There is nothing available at the place since. */
        OPEN,
        /** There is, or somebody closed it. */
        RESOLVED
    }

    /**
     * Copies the lists and checks the numbers.
     *
     * @throws IllegalArgumentException if a number is negative, a list too long or the version below 1
     */
    public StockShortage {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(since, "since");
        Check.text("cause", cause);
        Check.notNegative("lost", lost);
        Check.notNegative("uncovered", uncovered);
        losers = List.copyOf(losers);
        atRisk = List.copyOf(atRisk);
        Check.require(losers.size() <= MAX_NAMED && atRisk.size() <= MAX_NAMED, "too many names");
        Check.text("resolution", resolution);
        Check.positive("version", version);
    }

    /**
     * A shortage that was just found and has taken back nothing yet.
     *
     * @param level where
     * @param since when
     * @param cause what found it
     * @return the first version
     */
    public static StockShortage found(StockKey level, Instant since, String cause) {
        return new StockShortage(level, Status.OPEN, since, cause, 0, 0, List.of(), List.of(), "", 1);
    }

    /**
     * The key of the record of a place.
     *
     * @param level the item and the place
     * @return the key
     */
    public static ReferenceKey key(StockKey level) {
        return ReferenceKey.of(ReferenceKind.STOCK_SHORTAGE, level.sku(), level.place());
    }

    /**
     * All open shortages of an item.
     *
     * @param sku the item
     * @return their group
     */
    public static ReferenceGroup of(Sku sku) {
        return new ReferenceGroup(ReferenceKind.STOCK_SHORTAGE, sku.value());
    }

    /**
     * Whether anything is still to be done about it.
     *
     * @return true until it is resolved
     */
    public boolean isOpen() {
        return status == Status.OPEN;
    }

    /**
     * Whether it is about the units of a level.
     *
     * @param other the item and the place
     * @return true for its own level and, if that has no ring-fence, for those of all channels at the same location and lot
     */
    public boolean concerns(StockKey other) {
        return other.equals(level)
                || (level.place().ringFence().isEmpty()
                        && other.sku().equals(level.sku())
                        && other.place().forChannel(Optional.empty()).equals(level.place()));
    }

    /**
     * The shortage after more was taken back.
     *
     * @param more who lost how many units
     * @return the same version
     */
    public StockShortage losing(List<PromisedUnits> more) {
        List<PromisedUnits> all = Stream.concat(losers.stream(), more.stream()).toList();
        List<PromisedUnits> named = all.subList(Math.max(0, all.size() - MAX_NAMED), all.size());
        long units = more.stream().mapToLong(PromisedUnits::units).sum();
        return new StockShortage(
                level, status, since, cause, lost + units, uncovered, named, atRisk, resolution, version);
    }

    /**
     * The shortage with other units uncovered.
     *
     * @param units how many
     * @param risky who has units being picked here; ignored if nothing is uncovered
     * @return the same version
     */
    public StockShortage uncovering(long units, List<PromisedUnits> risky) {
        List<PromisedUnits> named =
                units == 0 ? List.of() : risky.stream().limit(MAX_NAMED).toList();
        return new StockShortage(level, status, since, cause, lost, units, losers, named, resolution, version);
    }

    /**
     * The shortage when it is over.
     *
     * @param why why
     * @return the same version, nothing uncovered
     */
    public StockShortage resolved(String why) {
        return new StockShortage(level, Status.RESOLVED, since, cause, lost, 0, losers, List.of(), why, version);
    }

    /**
     * The same shortage at another version.
     *
     * @param number the version
     * @return the shortage at that version
     */
    public StockShortage atVersion(long number) {
        return new StockShortage(level, status, since, cause, lost, uncovered, losers, atRisk, resolution, number);
    }

    @Override
    public ReferenceKey key() {
        return key(level);
    }

    @Override
    public String group() {
        return isOpen() ? level.sku().value() : "";
    }
}
