package org.headlessoms.order;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.payment.Tender;
import org.headlessoms.sourcing.ShadowComparison;
import org.headlessoms.value.OrderId;

/**
 * An order was placed: the first event of its stream.
 *
 * @param orderId the order
 * @param header what was said about it
 * @param lines its lines, and what could be reserved at once
 * @param charges its charges
 * @param tenders its tenders, in the order they are charged
 * @param shadow what a policy in shadow would have made of it; empty if none ran
 */
public record OrderPlaced(
        OrderId orderId,
        OrderHeader header,
        List<PlacedLine> lines,
        List<Charge> charges,
        List<Tender> tenders,
        Optional<ShadowComparison> shadow)
        implements OrderLifecycleEvent {
    /** Copies the lists. */
    public OrderPlaced {
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(header, "header");
        lines = List.copyOf(lines);
        charges = List.copyOf(charges);
        tenders = List.copyOf(tenders);
        Objects.requireNonNull(shadow, "shadow");
    }
}
