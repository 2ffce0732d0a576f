package org.headlessoms.supply;

import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;

/**
 * Goods that were expected came in. What that is on hand is told by a
 * {@link org.headlessoms.stock.StockReceived} per location in the same stream.
 *
 * @param lines what came in, at least one line
 * @param supplies the supplies as they are now, each once, sorted by id
 * @param reference the host's paper, may be empty
 */
public record SupplyReceived(List<ReceiveSupply.Line> lines, List<ExpectedSupply> supplies, String reference)
        implements SupplyEvent {
    /** Copies the lists. */
    public SupplyReceived {
        lines = Check.notEmpty("lines", List.copyOf(lines));
        supplies = Check.notEmpty("supplies", List.copyOf(supplies));
        Objects.requireNonNull(reference, "reference");
    }
}
