package org.headlessoms.hold;

import java.util.List;
import java.util.Objects;
import org.headlessoms.stock.Shortage;

/**
 * Units are kept for a checkout.
 *
 * @param hold the hold as it was placed
 * @param shortages what a partial hold could not keep, empty if it keeps everything
 */
public record HoldPlaced(Hold hold, List<Shortage> shortages) implements HoldEvent {
    /** Copies the shortages. */
    public HoldPlaced {
        Objects.requireNonNull(hold, "hold");
        shortages = List.copyOf(shortages);
    }
}
