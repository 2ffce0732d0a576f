package org.headlessoms.contract;

import static org.headlessoms.stock.StockBucket.HELD;
import static org.headlessoms.stock.StockBucket.OUTSIDE;
import static org.headlessoms.stock.StockBucket.RESERVED;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headlessoms.event.StreamId;
import org.headlessoms.hold.Hold;
import org.headlessoms.spi.MovedSince;
import org.headlessoms.spi.PromisedAt;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.LedgerEntry;
import org.headlessoms.stock.StockBucket;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockMovement;
import org.headlessoms.transfer.Transfer;

/** What the reference storage knows by going through its ledger. */
final class LedgerQuestions {

    private LedgerQuestions() {}

    static void promised(TenantData data, StockKey key, PromisedAt wanted, Snapshot.Builder found) {
        List<Hold> holds = data.holds
                .all()
                .filter(hold -> hold.status() == Hold.Status.ACTIVE)
                .filter(hold -> balance(data, key, HELD, StreamId.of(hold.id())) > 0)
                .sorted(newestFirst(hold -> since(data, key, StreamId.of(hold.id())), Hold::id))
                .limit(wanted.limit())
                .toList();
        List<Transfer> transfers = data.references
                .all()
                .flatMap(one -> one instanceof Transfer transfer ? Stream.of(transfer) : Stream.empty())
                .filter(transfer -> balance(data, key, RESERVED, StreamId.of(transfer.id())) > 0)
                .sorted(newestFirst(transfer -> since(data, key, StreamId.of(transfer.id())), Transfer::id))
                .limit(wanted.limit())
                .toList();
        var orders = data.orders
                .all()
                .filter(order -> balance(data, key, RESERVED, StreamId.of(order.id())) > 0)
                .sorted(newestFirst(order -> order.header().placedAt(), one -> one.id()))
                .limit(wanted.limit())
                .toList();
        holds.forEach(found::hold);
        transfers.forEach(found::reference);
        orders.forEach(found::order);
        found.promisedAt(
                key,
                Stream.of(
                                holds.stream().map(hold -> StreamId.of(hold.id())),
                                transfers.stream().map(transfer -> StreamId.of(transfer.id())),
                                orders.stream().map(order -> StreamId.of(order.id())))
                        .flatMap(subjects -> subjects)
                        .toList());
    }

    static void moved(TenantData data, StockKey key, MovedSince wanted, Snapshot.Builder found) {
        Map<StockMovement.Kind, Long> moved = new EnumMap<>(StockMovement.Kind.class);
        entries(data, key)
                .filter(entry -> entry.recordedAt().isAfter(wanted.moment()))
                .map(LedgerEntry::movement)
                .filter(one -> one.from() == OUTSIDE || one.to() == OUTSIDE)
                .filter(one -> !wanted.except().equals(Optional.of(one.subject())))
                .forEach(one ->
                        moved.merge(one.kind(), one.to() == OUTSIDE ? -one.quantity() : one.quantity(), Long::sum));
        found.moved(key, moved);
    }

    private static <T, I extends Comparable<I>> Comparator<T> newestFirst(
            Function<T, Instant> since, Function<T, I> id) {
        return Comparator.comparing(since).thenComparing(id).reversed();
    }

    private static long balance(TenantData data, StockKey key, StockBucket bucket, StreamId subject) {
        return entries(data, key)
                .map(LedgerEntry::movement)
                .filter(one -> one.subject().equals(subject))
                .mapToLong(one -> one.to() == bucket ? one.quantity() : one.from() == bucket ? -one.quantity() : 0)
                .sum();
    }

    private static Instant since(TenantData data, StockKey key, StreamId subject) {
        return entries(data, key)
                .filter(entry -> entry.movement().subject().equals(subject))
                .filter(entry ->
                        entry.movement().to() == HELD || entry.movement().to() == RESERVED)
                .map(LedgerEntry::recordedAt)
                .collect(Collectors.minBy(Comparator.naturalOrder()))
                .orElse(Instant.MAX);
    }

    private static Stream<LedgerEntry> entries(TenantData data, StockKey key) {
        return data.ledger.stream().filter(entry -> entry.movement().key().equals(key));
    }
}
