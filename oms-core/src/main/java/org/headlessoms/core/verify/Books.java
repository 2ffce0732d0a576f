package org.headlessoms.core.verify;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.core.capacity.CountedOrder;
import org.headlessoms.core.pipeline.WaitingUnits;
import org.headlessoms.core.selling.PurchasedUnits;
import org.headlessoms.event.StreamId;
import org.headlessoms.fulfilment.Fulfilment;
import org.headlessoms.fulfilment.ReservedUnits;
import org.headlessoms.hold.Hold;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.spi.Counter;
import org.headlessoms.spi.CounterKey;
import org.headlessoms.spi.CounterKind;
import org.headlessoms.stock.LedgerEntry;
import org.headlessoms.stock.StockBucket;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.stock.StockMovement;
import org.headlessoms.transfer.Transfer;
import org.headlessoms.transfer.TransferLine;
import org.headlessoms.verify.Difference;
import org.headlessoms.verify.Difference.Code;

/** What orders, holds and the ledger say there should be, against what is stored. */
final class Books {

    private static final Set<CounterKind> COUNTED_FROM_ORDERS =
            Set.of(CounterKind.BACKORDERED, CounterKind.DEFERRED, CounterKind.PURCHASED, CounterKind.CAPACITY);

    private final Map<StockKey, Long> reserved = new TreeMap<>();
    private final Map<StockKey, Long> held = new TreeMap<>();
    private final Map<StockKey, EnumMap<StockBucket, Long>> ledger = new TreeMap<>();
    private final Map<StockKey, StockLevel> levels = new TreeMap<>();
    private final Map<String, Long> waiting = new TreeMap<>();
    private final Map<String, Long> queued = new TreeMap<>();
    private final Map<CounterKey, Long> countable = new TreeMap<>();
    private final Map<CounterKey, Long> counted = new TreeMap<>();
    private final List<Difference> found = new ArrayList<>();

    void found(Difference difference) {
        found.add(difference);
    }

    void order(Order order) {
        for (OrderLine line : order.lines()) {
            line.reservedAt()
                    .forEach((place, units) -> reserved.merge(new StockKey(line.sku(), place), units, Long::sum));
            if (line.quantities().backordered() > 0) {
                waiting.put(
                        StreamId.of(order.id()) + " line " + line.id() + " " + line.sku(),
                        line.quantities().backordered());
                WaitingUnits.of(line.sku(), order.header())
                        .forEach(key -> countable.merge(key, line.quantities().backordered(), Long::sum));
            }
        }
        PurchasedUnits.of(order).forEach((key, units) -> countable.merge(key, units, Long::sum));
        CountedOrder.of(order).forEach((key, one) -> countable.merge(key, one, Long::sum));
        order.fulfilments().forEach(fulfilment -> released(order, fulfilment));
    }

    private void released(Order order, Fulfilment fulfilment) {
        for (ReservedUnits units : fulfilment.outstanding()) {
            order.line(units.lineId())
                    .ifPresent(line ->
                            reserved.merge(new StockKey(line.sku(), units.place()), units.quantity(), Long::sum));
        }
    }

    void transfer(Transfer transfer) {
        for (TransferLine line : transfer.lines()) {
            long unshipped = line.quantities().unshipped();
            if (unshipped > 0) {
                reserved.merge(line.at(transfer.from()), unshipped, Long::sum);
            }
        }
    }

    void hold(Hold hold) {
        hold.lines().forEach(line -> held.merge(line.key(), line.quantity(), Long::sum));
    }

    void entry(LedgerEntry entry) {
        StockMovement movement = entry.movement();
        EnumMap<StockBucket, Long> buckets =
                ledger.computeIfAbsent(movement.key(), key -> new EnumMap<>(StockBucket.class));
        buckets.merge(movement.from(), -movement.quantity(), Long::sum);
        buckets.merge(movement.to(), movement.quantity(), Long::sum);
    }

    void queued(BackorderEntry entry) {
        queued.put(StreamId.of(entry.orderId()) + " line " + entry.lineId() + " " + entry.sku(), entry.quantity());
    }

    void counted(Counter counter) {
        if (COUNTED_FROM_ORDERS.contains(counter.key().kind())) {
            counted.put(counter.key(), counter.value());
        }
    }

    void level(StockLevel level) {
        levels.put(level.key(), level);
    }

    long levels() {
        return levels.size();
    }

    List<Difference> differences() {
        Sets.union(Sets.union(levels.keySet(), ledger.keySet()), Sets.union(reserved.keySet(), held.keySet()))
                .forEach(this::compareLevel);
        Sets.union(waiting.keySet(), queued.keySet()).forEach(this::compareQueue);
        Sets.union(countable.keySet(), counted.keySet()).forEach(this::compareCounter);
        return List.copyOf(found);
    }

    private void compareLevel(StockKey key) {
        StockLevel level = levels.getOrDefault(key, StockLevel.empty(key));
        compare(
                Code.RESERVED_IS_NOT_ORDERS,
                key,
                reserved.getOrDefault(key, 0L),
                level.reserved(),
                "reserved stock is not what orders have reserved and released and transfers are to ship here");
        compare(
                Code.HELD_IS_NOT_HOLDS,
                key,
                held.getOrDefault(key, 0L),
                level.held(),
                "held stock is not what active holds keep here");
        Map<StockBucket, Long> folded = ledger.getOrDefault(key, new EnumMap<>(StockBucket.class));
        for (StockBucket bucket : StockBucket.values()) {
            if (bucket != StockBucket.OUTSIDE) {
                compare(
                        Code.LEVEL_IS_NOT_LEDGER,
                        key,
                        folded.getOrDefault(bucket, 0L),
                        level.in(bucket),
                        bucket + " is not the sum of the ledger's movements");
            }
        }
    }

    private void compareQueue(String subject) {
        compare(
                Code.QUEUE_IS_NOT_BACKORDERED,
                subject,
                waiting.getOrDefault(subject, 0L),
                queued.getOrDefault(subject, 0L),
                "the queue holds other units than the order waits for");
    }

    private void compareCounter(CounterKey key) {
        compare(
                Code.COUNTER_IS_NOT_ORDERS,
                key,
                countable.getOrDefault(key, 0L),
                counted.getOrDefault(key, 0L),
                "the counter is not what the orders add up to");
    }

    private void compare(Code code, Object subject, long expected, long actual, String cause) {
        if (expected != actual) {
            found.add(
                    new Difference(code, subject.toString(), String.valueOf(expected), String.valueOf(actual), cause));
        }
    }
}
