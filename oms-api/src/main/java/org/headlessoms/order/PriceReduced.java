package org.headlessoms.order;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.money.PriceParts;
import org.headlessoms.value.LineId;

/**
 * What a line has not shipped yet costs less.
 *
 * @param lineId the line
 * @param by how much less, by component
 * @param reason why
 */
public record PriceReduced(LineId lineId, PriceParts by, String reason) implements OrderLifecycleEvent {
    /** Refuses missing parts. */
    public PriceReduced {
        Objects.requireNonNull(lineId, "lineId");
        Objects.requireNonNull(by, "by");
        Check.text("reason", reason);
    }
}
