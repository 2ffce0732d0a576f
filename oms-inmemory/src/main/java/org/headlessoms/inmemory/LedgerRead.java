package org.headlessoms.inmemory;

import static org.headlessoms.stock.StockBucket.HELD;
import static org.headlessoms.stock.StockBucket.OUTSIDE;
import static org.headlessoms.stock.StockBucket.RESERVED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.headlessoms.event.StreamId;
import org.headlessoms.hold.Hold;
import org.headlessoms.order.Order;
import org.headlessoms.reference.Reference;
import org.headlessoms.spi.MovedSince;
import org.headlessoms.spi.PromisedAt;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.LedgerEntry;
import org.headlessoms.stock.StockBucket;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockMovement;
import org.headlessoms.transfer.Transfer;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.TransferId;

/** Answers what a level's ledger tells: who is promised its units, and what moved since a moment. */
final class LedgerRead {

    private static final Comparator<Promise> NEWEST_FIRST =
            Comparator.comparing(Promise::since).thenComparing(Promise::subject).reversed();

    private final TenantState state;
    private final Snapshot.Builder found;

    /** An order, a transfer or a hold, and how old it is. */
    private record Promise(StreamId subject, Instant since) {}

    LedgerRead(TenantState state, Snapshot.Builder found) {
        this.state = state;
        this.found = found;
    }

    void run(ReadRequest request) {
        request.promised().keys().forEach(key -> addPromised(key, request.promised()));
        request.moved().keys().forEach(key -> found.moved(key, moved(key, request.moved())));
    }

    private void addPromised(StockKey key, PromisedAt wanted) {
        List<StreamId> promised = new ArrayList<>();
        balances(key, HELD).stream()
                .filter(promise -> hold(promise.subject())
                        .filter(hold -> hold.status() == Hold.Status.ACTIVE)
                        .isPresent())
                .sorted(NEWEST_FIRST)
                .limit(wanted.limit())
                .forEach(promise -> promised.add(promise.subject()));
        balances(key, RESERVED).stream()
                .filter(promise -> transfer(promise.subject()).isPresent())
                .sorted(NEWEST_FIRST)
                .limit(wanted.limit())
                .forEach(promise -> promised.add(promise.subject()));
        balances(key, RESERVED).stream()
                .flatMap(promise -> placed(promise).stream())
                .sorted(NEWEST_FIRST)
                .limit(wanted.limit())
                .forEach(promise -> promised.add(promise.subject()));
        promised.forEach(subject -> {
            hold(subject).ifPresent(found::hold);
            transfer(subject).ifPresent(found::reference);
            order(subject).ifPresent(found::order);
        });
        found.promisedAt(key, promised);
    }

    /** Who gained more units of a bucket than it lost, and when it first gained any. */
    private List<Promise> balances(StockKey key, StockBucket bucket) {
        Map<StreamId, Long> units = new HashMap<>();
        Map<StreamId, Instant> since = new HashMap<>();
        entries(key).forEach(entry -> {
            StockMovement movement = entry.movement();
            if (movement.to() == bucket) {
                units.merge(movement.subject(), movement.quantity(), Long::sum);
                since.merge(movement.subject(), entry.recordedAt(), (one, other) -> one.isBefore(other) ? one : other);
            } else if (movement.from() == bucket) {
                units.merge(movement.subject(), -movement.quantity(), Long::sum);
            }
        });
        return since.entrySet().stream()
                .filter(entry -> units.getOrDefault(entry.getKey(), 0L) > 0)
                .map(entry -> new Promise(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Map<StockMovement.Kind, Long> moved(StockKey key, MovedSince wanted) {
        Map<StockMovement.Kind, Long> moved = new EnumMap<>(StockMovement.Kind.class);
        entries(key)
                .filter(entry -> entry.recordedAt().isAfter(wanted.moment()))
                .map(LedgerEntry::movement)
                .filter(movement -> movement.from() == OUTSIDE || movement.to() == OUTSIDE)
                .filter(movement -> !wanted.except().equals(Optional.of(movement.subject())))
                .forEach(movement -> moved.merge(
                        movement.kind(),
                        movement.to() == OUTSIDE ? -movement.quantity() : movement.quantity(),
                        Long::sum));
        return moved;
    }

    private Stream<LedgerEntry> entries(StockKey key) {
        return state.stock().entries(key);
    }

    private Optional<Promise> placed(Promise promise) {
        return order(promise.subject())
                .map(order -> new Promise(promise.subject(), order.header().placedAt()));
    }

    private Optional<Order> order(StreamId subject) {
        return subject.kind() == StreamId.Kind.ORDER ? state.orders().find(OrderId.of(subject.id())) : Optional.empty();
    }

    private Optional<Reference> transfer(StreamId subject) {
        return subject.kind() == StreamId.Kind.TRANSFER
                ? state.references().find(Transfer.key(TransferId.of(subject.id())))
                : Optional.empty();
    }

    private Optional<Hold> hold(StreamId subject) {
        return subject.kind() == StreamId.Kind.HOLD ? state.holds().find(HoldId.of(subject.id())) : Optional.empty();
    }
}
