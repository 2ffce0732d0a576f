package org.headlessoms.core.shortage;

import static org.headlessoms.stock.StockBucket.AVAILABLE;
import static org.headlessoms.stock.StockBucket.DAMAGED;
import static org.headlessoms.stock.StockBucket.OUTSIDE;
import static org.headlessoms.stock.StockBucket.QUARANTINE;
import static org.headlessoms.stock.StockBucket.SAFETY;

import org.headlessoms.core.pipeline.Change;
import org.headlessoms.stock.StockBucket;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.stock.StockMovement;

/**
 * What the books of a position have to become. What nobody is promised gives way first: what is available, then the safety
 * stock. What is missing beyond that is taken back from promises by {@link Shortfall}.
 *
 * @param position what was looked at
 * @param sellable units that can be sold or are promised
 * @param quarantine units that wait for an inspection
 * @param damaged broken units
 * @param cause why
 */
public record Correction(Position position, long sellable, long quarantine, long damaged, Cause cause) {

    /** Units found without a look at their condition: those known to be unsellable are taken to be among them. */
    public static Correction toOnHand(Position position, long onHand, Cause cause) {
        long quarantine = Math.min(position.in(QUARANTINE), onHand);
        long damaged = Math.min(position.in(DAMAGED), onHand - quarantine);
        return new Correction(position, onHand - quarantine - damaged, quarantine, damaged, cause);
    }

    /** So many sellable units, and the others as they are. */
    public static Correction toSellable(Position position, long sellable, Cause cause) {
        return new Correction(position, sellable, position.in(QUARANTINE), position.in(DAMAGED), cause);
    }

    /** Units that are promised and not there. */
    public long missing() {
        return Math.max(0, position.promised() - sellable);
    }

    /** Units taken to be there. */
    public long onHand() {
        return sellable + quarantine + damaged;
    }

    /** Whether the books say so already, with so many units uncovered. */
    public boolean isNothing(long uncovered) {
        return sellable == position.sellable() - uncovered
                && quarantine == position.in(QUARANTINE)
                && damaged == position.in(DAMAGED);
    }

    /** Books everything that needs no promise taken back. */
    public void book(Change change) {
        long more = sellable - position.sellable();
        if (more > 0) {
            move(position.key(), OUTSIDE, AVAILABLE, more, change);
        } else {
            long left = takeOut(AVAILABLE, -more, change);
            takeOut(SAFETY, left, change);
        }
        set(QUARANTINE, quarantine, change);
        set(DAMAGED, damaged, change);
    }

    /** The commit is to fail if anything came or left meanwhile: the differences would be wrong. */
    public void expect(Change change) {
        position.expect(change);
    }

    /** A unit that lost its promise leaves the books. */
    StockMovement writeOff(StockKey key, long units) {
        return movement(key, AVAILABLE, OUTSIDE, units);
    }

    private void set(StockBucket bucket, long units, Change change) {
        long more = units - position.in(bucket);
        if (more > 0) {
            move(position.key(), OUTSIDE, bucket, more, change);
        } else {
            takeOut(bucket, -more, change);
        }
    }

    /** Takes units out of a bucket, level by level; answers how many were not there. */
    private long takeOut(StockBucket bucket, long units, Change change) {
        long left = units;
        for (StockLevel level : position.levels()) {
            long taken = Math.min(left, level.in(bucket));
            if (taken > 0) {
                move(level.key(), bucket, OUTSIDE, taken, change);
                left -= taken;
            }
        }
        return left;
    }

    private void move(StockKey key, StockBucket from, StockBucket to, long units, Change change) {
        change.move(movement(key, from, to, units));
    }

    private StockMovement movement(StockKey key, StockBucket from, StockBucket to, long units) {
        return new StockMovement(key, cause.kind(), from, to, units, cause.subject(), cause.reason());
    }
}
