package org.headlessoms.core.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.spi.BackorderWrite;
import org.headlessoms.spi.CounterDelta;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.spi.WorkWrite;
import org.headlessoms.value.LineId;

/**
 * Keeps the backorder queue, and the totals of it, equal to what the orders wait for: derived from each order before and after
 * a change.
 */
final class QueueBookkeeping {

    /**
     * Stock that came in between this decision's read and its commit did not see the new entries; a look at the queue a
     * little later does. Longer than any command takes.
     */
    private static final Duration LATER = Duration.ofSeconds(30);

    private QueueBookkeeping() {}

    static Stream<BackorderWrite> writes(OrderDraft draft) {
        Map<LineId, OrderLine> before = before(draft);
        return draft.order().lines().stream()
                .filter(line -> backordered(line) != queuedBefore(before, line) || hasMoved(draft, line))
                .map(line -> write(draft.order(), line));
    }

    /** Adds to the counters what more or less is waited for, or is as urgent as it was not before. */
    static void count(OrderDraft draft, Change change) {
        if (!draft.isNew()) {
            count(draft.before(), -1, change);
        }
        count(draft.order(), 1, change);
    }

    private static void count(Order order, int sign, Change change) {
        order.lines().stream()
                .filter(line -> backordered(line) > 0)
                .forEach(line -> WaitingUnits.of(line.sku(), order.header())
                        .forEach(key -> change.count(new CounterDelta(key, sign * backordered(line), Long.MAX_VALUE))));
    }

    static void scheduleCheck(OrderDraft draft, Instant now, List<WorkWrite> work) {
        Map<LineId, OrderLine> before = before(draft);
        draft.order().lines().stream()
                .filter(line -> backordered(line) > queuedBefore(before, line) || hasMoved(draft, line))
                .map(OrderLine::sku)
                .distinct()
                .forEach(sku -> work.add(new WorkWrite.Schedule(WorkItem.due(
                        Keys.backorderCheck(sku, now.getEpochSecond() / LATER.toSeconds()),
                        WorkItem.Kind.BACKORDER_RELEASE,
                        sku.value(),
                        "",
                        now.plus(LATER)))));
    }

    private static BackorderWrite write(Order order, OrderLine line) {
        return backordered(line) == 0
                ? new BackorderWrite.Remove(line.sku(), order.id(), line.id())
                : new BackorderWrite.Put(new BackorderEntry(
                        line.sku(),
                        order.header().priority(),
                        order.header().placedAt(),
                        order.id(),
                        line.id(),
                        backordered(line)));
    }

    /** Whether it waits at another place in the queue than before. */
    private static boolean hasMoved(OrderDraft draft, OrderLine line) {
        return backordered(line) > 0
                && !draft.isNew()
                && draft.before().header().priority() != draft.order().header().priority();
    }

    private static Map<LineId, OrderLine> before(OrderDraft draft) {
        return draft.isNew() ? Map.of() : draft.before().linesById();
    }

    private static long queuedBefore(Map<LineId, OrderLine> before, OrderLine line) {
        OrderLine old = before.get(line.id());
        return old == null ? 0 : backordered(old);
    }

    private static long backordered(OrderLine line) {
        return line.quantities().backordered();
    }
}
