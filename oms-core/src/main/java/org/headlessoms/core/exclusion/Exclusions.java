package org.headlessoms.core.exclusion;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.exclusion.LocationExcluded;
import org.headlessoms.exclusion.SourcingExclusion;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/** Excludes locations. */
public final class Exclusions {

    private static final Duration LONGEST = Duration.ofDays(366);

    private Exclusions() {}

    public static Optional<Refusal> tooLong(Duration duration) {
        return duration.compareTo(LONGEST) <= 0
                ? Optional.empty()
                : Optional.of(new LimitExceeded("exclusion.seconds", LONGEST.toSeconds(), duration.toSeconds()));
    }

    /** When an exclusion that starts now ends; empty if it is none. */
    public static Optional<Instant> until(Instant now, Duration duration) {
        if (duration.isZero()) {
            return Optional.empty();
        }
        Instant exact = now.plus(duration);
        Instant kept = exact.truncatedTo(ChronoUnit.MILLIS);
        return Optional.of(kept.isBefore(exact) ? kept.plusMillis(1) : kept);
    }

    /** Excludes the locations of all these levels; one that is excluded for longer already stays so. */
    public static void exclude(
            Collection<StockKey> keys, Instant until, String reason, Snapshot snapshot, Change change) {
        Set<StockKey> distinct = keys.stream()
                .map(key -> new StockKey(key.sku(), key.location()))
                .collect(Collectors.toCollection(TreeSet::new));
        distinct.forEach(key -> exclude(key.sku(), key.location(), until, reason, snapshot, change));
    }

    private static void exclude(
            Sku sku, LocationId location, Instant until, String reason, Snapshot snapshot, Change change) {
        Optional<SourcingExclusion> before =
                snapshot.reference(SourcingExclusion.key(sku, location), SourcingExclusion.class);
        if (before.filter(one -> !one.until().isBefore(until)).isPresent()) {
            before.ifPresent(change::rely);
            return;
        }
        long version = before.map(SourcingExclusion::version).orElse(0L) + 1;
        SourcingExclusion exclusion = new SourcingExclusion(sku, location, until, reason, version);
        change.put(exclusion);
        change.stock(new LocationExcluded(exclusion));
    }
}
