package org.headlessoms.core.shortage;

import static org.headlessoms.stock.StockBucket.AVAILABLE;
import static org.headlessoms.stock.StockBucket.OUTSIDE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headlessoms.core.pipeline.AfterDecision;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.shortage.ShortageRecorded;
import org.headlessoms.shortage.StockShortage;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.spi.StockDelta;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockMovement;
import org.headlessoms.value.Sku;

/**
 * Whatever becomes available at a place with uncovered units is written off against them, before anybody else gets it: what
 * comes in is needed for what is being picked there, and what a promise gives back was not there in the first place. So was
 * what a picker did not find.
 */
public final class ShortageSettling implements AfterDecision {

    @Override
    public Optional<ReadRequest> complete(Reading reading, Change change) {
        List<StockMovement> notFound = change.moved(StockMovement.Kind.WRITTEN_OFF);
        List<StockDelta> freed = change.freed();
        if (notFound.isEmpty() && freed.isEmpty()) {
            return Optional.empty();
        }
        Optional<ReadRequest> missing = missing(
                reading,
                change,
                Stream.concat(
                        notFound.stream().map(StockMovement::key),
                        freed.stream().map(StockDelta::key)));
        if (missing.isEmpty()) {
            missing = levels(
                    reading,
                    change,
                    Stream.concat(
                            notFound.stream().map(StockMovement::key),
                            freed.stream().map(StockDelta::key)));
        }
        if (missing.isEmpty()) {
            notFound.forEach(movement -> cover(reading.snapshot(), change, movement.key(), movement.quantity()));
            freed.forEach(delta -> settle(reading.snapshot(), change, delta));
        }
        return missing;
    }

    static Optional<ReadRequest> missing(Reading reading, Change change, Stream<StockKey> keys) {
        Set<Sku> skus = keys.map(StockKey::sku).collect(Collectors.toUnmodifiableSet());
        return reading.missing(ReadRequest.of(change.tenant())
                .withGroups(skus.stream().map(StockShortage::of).collect(Collectors.toUnmodifiableSet())));
    }

    /** Where something is uncovered, how much is still promised has to be known. */
    private static Optional<ReadRequest> levels(Reading reading, Change change, Stream<StockKey> keys) {
        Set<Sku> skus = keys.filter(key -> Shortages.open(reading.snapshot(), change, key.sku()).stream()
                        .anyMatch(shortage -> shortage.concerns(key) && shortage.uncovered() > 0))
                .map(StockKey::sku)
                .collect(Collectors.toUnmodifiableSet());
        return reading.missing(ReadRequest.of(change.tenant()).withSkus(skus));
    }

    /** What is available now and was counted as missing leaves the books. */
    private static void settle(Snapshot snapshot, Change change, StockDelta delta) {
        long units = cover(snapshot, change, delta.key(), delta.available());
        if (units > 0) {
            change.move(new StockMovement(
                    delta.key(),
                    StockMovement.Kind.SHORTAGE_SETTLED,
                    AVAILABLE,
                    OUTSIDE,
                    units,
                    change.stockStream(),
                    ""));
        }
    }

    /** Counts units that left the books as no longer uncovered; answers how many were. */
    private static long cover(Snapshot snapshot, Change change, StockKey key, long most) {
        long left = most;
        for (StockShortage shortage : Shortages.open(snapshot, change, key.sku())) {
            if (shortage.concerns(key) && shortage.uncovered() > 0) {
                long uncovered = Shortages.uncovered(snapshot, shortage);
                long units = Math.min(left, uncovered);
                StockShortage settled = shortage.uncovering(uncovered - units, shortage.atRisk());
                Shortages.put(snapshot, change, new ShortageRecorded(settled, List.of()));
                left -= units;
            }
        }
        return most - left;
    }
}
