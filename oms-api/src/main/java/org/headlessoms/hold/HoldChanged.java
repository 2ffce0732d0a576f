package org.headlessoms.hold;

import java.util.List;
import java.util.Objects;
import org.headlessoms.stock.Shortage;
import org.headlessoms.value.HoldId;

/**
 * A hold keeps other units than before.
 *
 * @param holdId the hold
 * @param lines what it keeps now and where
 * @param shortages items of which it keeps less than wanted; empty unless the change was partial
 */
public record HoldChanged(HoldId holdId, List<HoldLine> lines, List<Shortage> shortages) implements HoldEvent {
    /** Copies the lists. */
    public HoldChanged {
        Objects.requireNonNull(holdId, "holdId");
        lines = List.copyOf(lines);
        shortages = List.copyOf(shortages);
    }
}
