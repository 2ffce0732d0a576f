package org.headlessoms.core.shortage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.headlessoms.core.backorder.Replacing;
import org.headlessoms.core.hold.HoldShrinking;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.transfer.TransferShrinking;
import org.headlessoms.event.StreamId;
import org.headlessoms.fulfilment.ReservedUnits;
import org.headlessoms.hold.Hold;
import org.headlessoms.hold.HoldLine;
import org.headlessoms.order.Order;
import org.headlessoms.shortage.PromisedUnits;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockMovement;
import org.headlessoms.transfer.Transfer;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.TransferId;

/**
 * What one change takes back from promises: from holds, from transfers, then from orders, the newest first. Lives for one decision on one
 * thread.
 */
final class Losses {

    private static final Comparator<Order> NEWEST_FIRST = Comparator.comparing(
                    (Order order) -> order.header().placedAt())
            .thenComparing(Order::id)
            .reversed();

    private final Snapshot snapshot;
    private final Change change;
    private final Map<StreamId, Map<StockKey, Long>> given = new TreeMap<>();
    private final List<StockMovement> writeOffs = new ArrayList<>();
    private final Set<OrderId> orders = new LinkedHashSet<>();
    private final Map<StockKey, Long> spare = new TreeMap<>();

    /** What was taken at one position, who else has units there being picked, and whether somebody was not looked at. */
    record Taken(long units, List<PromisedUnits> lost, List<PromisedUnits> atRisk, boolean isPartOfAll) {
        static final Taken NOTHING = new Taken(0, List.of(), List.of(), false);
    }

    Losses(Snapshot snapshot, Change change) {
        this.snapshot = snapshot;
        this.change = change;
    }

    /** Takes back what a correction misses, as far as promises can be taken back. */
    Taken take(Correction correction) {
        List<PromisedUnits> lost = new ArrayList<>();
        long left = correction.missing() - writeOffSpare(correction, correction.missing());
        for (StockKey key : correction.position().keys().stream().sorted().toList()) {
            left -= takeBeforeOrders(correction, key, left, lost);
        }
        List<Order> promised = orders(correction.position());
        for (Order order : promised) {
            left -= left > 0 ? takeFromOrder(correction, order, left, lost) : 0;
        }
        boolean isPartOfAll = correction.position().keys().stream()
                .anyMatch(key -> snapshot.promisedAt(key).size() >= Shortfall.PROMISES);
        return new Taken(correction.missing() - left, lost, atRisk(correction.position(), promised), isPartOfAll);
    }

    /** Books what was taken, and gives orders what there is elsewhere, the oldest first. */
    void book() {
        given.forEach((subject, units) -> {
            hold(subject).ifPresent(hold -> HoldShrinking.shrink(hold, units, change));
            transfer(subject).ifPresent(transfer -> TransferShrinking.shrink(transfer, units, change));
        });
        writeOffs.forEach(change::move);
        List<Order> oldestFirst = orders.stream()
                .flatMap(id -> snapshot.order(id).stream())
                .sorted(NEWEST_FIRST.reversed())
                .toList();
        Replacing.serve(snapshot, change, oldestFirst);
    }

    private long takeBeforeOrders(Correction correction, StockKey key, long wanted, List<PromisedUnits> lost) {
        long left = wanted;
        for (StreamId subject : snapshot.promisedAt(key)) {
            long taken = Math.min(left, kept(subject, key));
            if (taken > 0) {
                given.computeIfAbsent(subject, one -> new TreeMap<>()).merge(key, taken, Long::sum);
                writeOffs.add(correction.writeOff(key, taken));
                lost.add(new PromisedUnits(subject, taken));
                left -= taken;
            }
        }
        return wanted - left;
    }

    /** What a hold or a transfer still has at a level; orders have none of it here. */
    private long kept(StreamId subject, StockKey key) {
        long held = hold(subject).stream()
                .flatMap(hold -> hold.lines().stream())
                .filter(line -> line.key().equals(key))
                .mapToLong(HoldLine::quantity)
                .sum();
        long unshipped = transfer(subject)
                .map(transfer -> TransferShrinking.unshipped(transfer, key))
                .orElse(0L);
        return held + unshipped - given.getOrDefault(subject, Map.of()).getOrDefault(key, 0L);
    }

    private long takeFromOrder(Correction correction, Order order, long wanted, List<PromisedUnits> lost) {
        Deallocating.take(change.edit(order), correction, wanted)
                .forEach((key, units) -> spare.merge(key, units, Long::sum));
        long taken = writeOffSpare(correction, wanted);
        if (taken > 0) {
            orders.add(order.id());
            lost.add(new PromisedUnits(StreamId.of(order.id()), taken));
        }
        return taken;
    }

    /** What kits gave up beyond what was wanted of them serves the next need. */
    private long writeOffSpare(Correction correction, long wanted) {
        long left = wanted;
        for (StockKey key : correction.position().keys().stream().sorted().toList()) {
            long units = Math.min(left, spare.getOrDefault(key, 0L));
            if (units > 0) {
                spare.merge(key, -units, Long::sum);
                writeOffs.add(correction.writeOff(key, units));
                left -= units;
            }
        }
        return wanted - left;
    }

    private List<Order> orders(Position position) {
        return position.keys().stream()
                .flatMap(key -> snapshot.promisedAt(key).stream())
                .distinct()
                .flatMap(subject -> KitLines.order(snapshot, subject).stream())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static List<PromisedUnits> atRisk(Position position, List<Order> promised) {
        List<PromisedUnits> atRisk = new ArrayList<>();
        for (Order order : promised) {
            long units = order.fulfilments().stream()
                    .flatMap(fulfilment -> fulfilment.outstanding().stream())
                    .filter(one -> isAt(position, order, one))
                    .mapToLong(ReservedUnits::quantity)
                    .sum();
            if (units > 0) {
                atRisk.add(new PromisedUnits(StreamId.of(order.id()), units));
            }
        }
        return atRisk;
    }

    private static boolean isAt(Position position, Order order, ReservedUnits units) {
        LineId line = units.lineId();
        return order.line(line)
                .filter(one -> position.keys().contains(new StockKey(one.sku(), units.place())))
                .isPresent();
    }

    private Optional<Transfer> transfer(StreamId subject) {
        return subject.kind() == StreamId.Kind.TRANSFER
                ? snapshot.reference(Transfer.key(TransferId.of(subject.id())), Transfer.class)
                : Optional.empty();
    }

    private Optional<Hold> hold(StreamId subject) {
        return subject.kind() == StreamId.Kind.HOLD
                ? snapshot.hold(HoldId.of(subject.id())).filter(hold -> hold.status() == Hold.Status.ACTIVE)
                : Optional.empty();
    }
}
