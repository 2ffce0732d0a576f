package org.headlessoms.order;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.money.Money;
import org.headlessoms.value.ChargeId;

/**
 * Something an order costs besides its lines: shipping, gift wrap, a fee. Charges are due with the first shipment; those
 * of an order without lines when it is placed; those of an order that is cancelled before anything shipped never.
 *
 * @param id its id within the order
 * @param code what it is for in the host's words, e.g. {@code shipping}, at most 64 characters
 * @param amount how much, not negative
 * @param status where it stands
 */
public record Charge(ChargeId id, String code, Money amount, Status status) {

    /** Where a charge stands. */
    public enum Status {
        /** Not due yet. */
        OPEN,
        /** Due. */
        BILLED,
        /** Never due. */
        CANCELLED
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the amount is negative or the code too long
     */
    public Charge {
        Objects.requireNonNull(id, "id");
        Check.text("charge code", code, 64);
        Check.require(!amount.isNegative(), "charge amount must not be negative");
        Objects.requireNonNull(status, "status");
    }

    /**
     * The charge with another status.
     *
     * @param next where it stands now
     * @return the changed charge
     */
    public Charge withStatus(Status next) {
        return new Charge(id, code, amount, next);
    }
}
