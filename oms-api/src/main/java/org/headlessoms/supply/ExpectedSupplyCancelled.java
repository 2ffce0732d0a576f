package org.headlessoms.supply;

import java.util.Objects;
import org.headlessoms.check.Check;

/**
 * No more of a supply is expected.
 *
 * @param supply the supply as it is now, closed
 * @param reason the host's words, may be empty
 */
public record ExpectedSupplyCancelled(ExpectedSupply supply, String reason) implements SupplyEvent {
    /** Refuses missing parts. */
    public ExpectedSupplyCancelled {
        Objects.requireNonNull(supply, "supply");
        Check.text("reason", reason);
    }
}
