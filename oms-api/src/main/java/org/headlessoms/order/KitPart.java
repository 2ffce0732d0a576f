package org.headlessoms.order;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.value.LineId;
import org.headlessoms.value.Sku;

/**
 * Which ordered kit a line is a component of. The lines of a kit are reserved together, in complete sets; they ship and come
 * back one by one.
 *
 * @param kitLine the line as it was ordered
 * @param kit the kit
 * @param perKit units of the line's item in one kit, at least 1
 */
public record KitPart(LineId kitLine, Sku kit, long perKit) {
    /**
     * Checks the quantity.
     *
     * @throws IllegalArgumentException if the quantity is below 1
     */
    public KitPart {
        Objects.requireNonNull(kitLine, "kitLine");
        Objects.requireNonNull(kit, "kit");
        Check.positive("perKit", perKit);
    }
}
