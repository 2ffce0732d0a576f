package org.headlessoms.core.count;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.shortage.Cause;
import org.headlessoms.core.shortage.Correction;
import org.headlessoms.core.shortage.Position;
import org.headlessoms.core.shortage.Shortages;
import org.headlessoms.core.shortage.Shortfall;
import org.headlessoms.core.stock.KnownKeys;
import org.headlessoms.event.Event;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.BookCycleCount;
import org.headlessoms.stock.CycleCountBooked;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.ShortagePolicy;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.stock.StockMovement;

/** Counts of levels that are booked together: each difference is only right for the level it was computed from. */
record Counts(List<BookCycleCount.Line> lines, String reason, ShortagePolicy shortage) {

    static ReadRequest reads(Set<StockKey> keys, ReadRequest nothing) {
        return nothing.withSkus(keys.stream().map(StockKey::sku).collect(Collectors.toSet()))
                .withLocations(keys.stream().map(StockKey::location).collect(Collectors.toSet()))
                .withReferences(Shortfall.records(keys));
    }

    Optional<Refusal> refusal(Snapshot snapshot, Change change, long mostUnits) {
        return lines.stream()
                .flatMap(line -> tooMuch(line, mostUnits).or(() -> KnownKeys.missing(snapshot, line.key())).stream())
                .findFirst()
                .or(() -> promisedAway(snapshot, change));
    }

    /** What to wait for or to read before these counts can be booked. */
    <E extends Event> Optional<Decision<E>> first(Reading reading, Change change) {
        return Shortfall.first(reading, change, corrections(reading.snapshot(), change));
    }

    List<CycleCountBooked.Result> results(Snapshot snapshot, Change change) {
        return lines.stream()
                .map(line -> new CycleCountBooked.Result(
                        line.key(),
                        snapshot.level(line.key()).onHand() - Shortages.uncovered(snapshot, change, line.key()),
                        line.counted(),
                        correction(line, snapshot, change).missing()))
                .toList();
    }

    void book(Snapshot snapshot, Change change) {
        List<Correction> corrections = corrections(snapshot, change);
        corrections.forEach(correction -> correction.expect(change));
        Shortfall.settle(snapshot, change, corrections);
    }

    private List<Correction> corrections(Snapshot snapshot, Change change) {
        return lines.stream().map(line -> correction(line, snapshot, change)).toList();
    }

    private Correction correction(BookCycleCount.Line line, Snapshot snapshot, Change change) {
        Position position = Position.exactly(snapshot, line.key());
        return Correction.toOnHand(position, line.counted(), Cause.found(StockMovement.Kind.COUNTED, reason, change));
    }

    private static Optional<Refusal> tooMuch(BookCycleCount.Line line, long mostUnits) {
        return line.counted() <= mostUnits
                ? Optional.empty()
                : Optional.of(new LimitExceeded("count.counted", mostUnits, line.counted()));
    }

    private Optional<Refusal> promisedAway(Snapshot snapshot, Change change) {
        List<Shortage> shortages = shortage == ShortagePolicy.RECORD
                ? List.of()
                : lines.stream()
                        .flatMap(line -> promisedAway(line, snapshot, change).stream())
                        .sorted((one, other) -> one.sku().compareTo(other.sku()))
                        .toList();
        return shortages.isEmpty() ? Optional.empty() : Optional.of(new InsufficientStock(shortages));
    }

    private static Optional<Shortage> promisedAway(BookCycleCount.Line line, Snapshot snapshot, Change change) {
        StockLevel level = snapshot.level(line.key());
        long needed = level.onHand() - level.available() - Shortages.uncovered(snapshot, change, line.key());
        return line.counted() >= needed
                ? Optional.empty()
                : Optional.of(new Shortage(line.key().sku(), needed, line.counted()));
    }
}
