package org.headlessoms.core.shortage;

import org.headlessoms.core.pipeline.Change;
import org.headlessoms.event.StreamId;
import org.headlessoms.stock.StockMovement;

/**
 * Why books are corrected, as the ledger names it.
 *
 * @param kind how it is to name the movements
 * @param subject whose doing they are
 * @param reason why, in the words of the command
 */
public record Cause(StockMovement.Kind kind, StreamId subject, String reason) {

    /** What the command itself found. */
    public static Cause found(StockMovement.Kind kind, String reason, Change change) {
        return new Cause(kind, change.stockStream(), reason);
    }
}
