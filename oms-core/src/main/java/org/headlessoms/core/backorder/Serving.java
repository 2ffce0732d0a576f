package org.headlessoms.core.backorder;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.core.capacity.DailyLoads;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Keys;
import org.headlessoms.core.pipeline.OrderDraft;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.Sku;
import org.jspecify.annotations.Nullable;

/** Gives available units to those who wait: each in turn takes what it may use, from wherever it is preferred. */
final class Serving {

    private final Snapshot snapshot;
    private final Change change;
    private final Stock stock;
    private int lines;
    private long units;
    private boolean isPutOff;

    Serving(Snapshot snapshot, Change change, DailyLoads loads) {
        this.snapshot = snapshot;
        this.change = change;
        this.stock = new Stock(snapshot, change, loads);
    }

    /** Offers units to the part of the queue that was read, as long as there are any; returns how many nobody took. */
    long offer(Sku sku, Map<StockKey, Long> available) {
        Map<StockKey, Long> left = new TreeMap<>(available);
        for (BackorderEntry entry : snapshot.queue(sku)) {
            Optional<Order> order = left.isEmpty() ? Optional.empty() : snapshot.order(entry.orderId());
            order.ifPresent(one -> serve(entry, change.edit(one), left));
        }
        if (!snapshot.queue(sku).isEmpty()) {
            left.keySet().forEach(this::tryAgain);
        }
        return left.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether units are left for a day on which their location takes orders again. */
    boolean isPutOff() {
        return isPutOff;
    }

    private void tryAgain(StockKey key) {
        Optional<Instant> due = stock.intake().opensAgain(key.location(), snapshot);
        due.ifPresent(day -> change.schedule(WorkItem.due(
                Keys.backorderPutOff(key.sku(), key.location()),
                WorkItem.Kind.BACKORDER_RELEASE,
                key.sku().value(),
                "",
                day)));
        isPutOff |= due.isPresent();
    }

    int lines() {
        return lines;
    }

    long units() {
        return units;
    }

    private void serve(BackorderEntry entry, OrderDraft draft, Map<StockKey, Long> left) {
        long before = units;
        for (StockKey key : stock.places(entry.sku(), draft.order().header())) {
            long offered = Math.min(left.getOrDefault(key, 0L), stock.available(key));
            Optional<OrderLine> waiting = draft.order()
                    .line(entry.lineId())
                    .filter(line -> line.quantities().backordered() > 0);
            if (offered > 0 && waiting.isPresent()) {
                units += Sets.give(draft, waiting.get(), stock, key, offered);
            }
            left.computeIfPresent(key, this::remaining);
        }
        lines += units > before ? 1 : 0;
    }

    /** Null, as maps want it, if nothing is left. */
    private @Nullable Long remaining(StockKey key, long offered) {
        long left = Math.min(offered, stock.available(key));
        return left > 0 ? left : null;
    }
}
