package org.headlessoms.fulfilment;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.headlessoms.check.Check;
import org.headlessoms.command.OrderCommand;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.FulfilmentId;
import org.headlessoms.value.OrderId;

/**
 * A location found fewer units than it was to pick. What was found stays in the fulfilment; what is missing is treated as {@link
 * RejectFulfilment} treats rejected units. Because it says what was found and not what is missing, the same report sent under
 * another command id changes nothing more.
 *
 * @param commandId the caller's id
 * @param orderId the order
 * @param fulfilmentId the fulfilment
 * @param picked what was found of each line that is short, at least one; each line and lot once
 * @param text what the location says, at most 8 KiB, may be empty
 * @param effect what becomes of the missing units in the books
 * @param excludedFor how long the short items are not sourced from the location; zero for not at all, at most 366 days
 */
public record ReportShortPick(
        CommandId commandId,
        OrderId orderId,
        FulfilmentId fulfilmentId,
        List<PickedUnits> picked,
        String text,
        StockEffect effect,
        Duration excludedFor)
        implements OrderCommand<ShortPickReported> {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if nothing is named, something is named twice, the text is too long, the duration is
     *     negative, or it is zero though the units are untouched
     */
    public ReportShortPick {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(fulfilmentId, "fulfilmentId");
        picked = Check.notEmpty("picked", List.copyOf(picked));
        requireDistinct(picked);
        Check.text("text", text);
        RejectFulfilment.requireNoLoop(effect, excludedFor);
    }

    private static void requireDistinct(List<PickedUnits> picked) {
        Set<Object> seen = new HashSet<>();
        for (PickedUnits one : picked) {
            Check.require(seen.add(List.of(one.lineId(), one.lot())), "a line and a lot of it may be named once");
        }
        Check.require(
                picked.stream()
                        .filter(one -> one.lot().isEmpty())
                        .noneMatch(all -> picked.stream()
                                .anyMatch(one ->
                                        one.lot().isPresent() && one.lineId().equals(all.lineId()))),
                "a line is counted as a whole or by lots");
    }
}
