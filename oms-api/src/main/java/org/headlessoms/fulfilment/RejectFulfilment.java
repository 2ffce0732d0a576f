package org.headlessoms.fulfilment;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.OrderCommand;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.FulfilmentId;
import org.headlessoms.value.OrderId;

/**
 * A location will not ship what it was told to, or not all of it. The books follow what it says of its stock, the location is
 * not asked for these items for a while, and in the same commit the units are sourced again from other locations. What cannot be
 * had waits: open if the order was placed with {@code PARTIAL}, else in the backorder queue, also that of an order placed with
 * {@code ALL_OR_NOTHING}, for it was accepted as a whole. Payments stay as they are.
 *
 * @param commandId the caller's id
 * @param orderId the order
 * @param fulfilmentId the fulfilment
 * @param units only these units, of several places of a line those released last; empty means all that is outstanding
 * @param reason why
 * @param text the same in the location's words, at most 8 KiB, may be empty
 * @param effect what becomes of the units in the books
 * @param excludedFor how long these items are not sourced from the location; zero for not at all, at most 366 days. It counts in
 *     milliseconds, rounded up, and never shortens an exclusion there is
 */
public record RejectFulfilment(
        CommandId commandId,
        OrderId orderId,
        FulfilmentId fulfilmentId,
        List<UnitsOfLine> units,
        RejectionReason reason,
        String text,
        StockEffect effect,
        Duration excludedFor)
        implements OrderCommand<FulfilmentRejected> {
    /**
     * Copies the units.
     *
     * @throws IllegalArgumentException if the text is too long, the duration is negative, or it is zero though the units are
     *     untouched: the location would be asked for them again at once
     */
    public RejectFulfilment {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(fulfilmentId, "fulfilmentId");
        units = List.copyOf(units);
        Objects.requireNonNull(reason, "reason");
        Check.text("text", text);
        requireNoLoop(effect, excludedFor);
    }

    /**
     * Reject all that is outstanding, with the reason's usual effect on stock.
     *
     * @param commandId the caller's id
     * @param orderId the order
     * @param fulfilmentId the fulfilment
     * @param reason why
     * @param excludedFor how long the location is excluded
     * @return the command
     */
    public static RejectFulfilment all(
            CommandId commandId,
            OrderId orderId,
            FulfilmentId fulfilmentId,
            RejectionReason reason,
            Duration excludedFor) {
        return new RejectFulfilment(
                commandId, orderId, fulfilmentId, List.of(), reason, "", reason.usualEffect(), excludedFor);
    }

    static void requireNoLoop(StockEffect effect, Duration excludedFor) {
        Objects.requireNonNull(effect, "effect");
        Check.require(!excludedFor.isNegative(), "excludedFor must not be negative");
        Check.require(
                effect != StockEffect.UNTOUCHED || !excludedFor.isZero(),
                "a location that keeps the units must be excluded");
    }
}
