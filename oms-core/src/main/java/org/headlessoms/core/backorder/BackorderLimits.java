package org.headlessoms.core.backorder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headlessoms.backorder.BackorderLimit;
import org.headlessoms.backorder.BackorderLimitExceeded;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.pipeline.WaitingUnits;
import org.headlessoms.event.Event;
import org.headlessoms.order.PlacedLine;
import org.headlessoms.spi.CounterKey;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.Sku;

/**
 * Keeps a new order within the limits of what may wait. The counters are guarded by the same limits in the commit, so that
 * orders which do not see each other cannot exceed one together.
 */
public final class BackorderLimits {

    private final Map<Sku, Long> wanted = new TreeMap<>();
    private final Optional<ChannelId> channel;

    private BackorderLimits(List<PlacedLine> lines, Optional<ChannelId> channel) {
        this.channel = channel;
        lines.stream()
                .filter(line -> line.backordered() > 0)
                .forEach(line -> wanted.merge(line.sku(), line.backordered(), Math::addExact));
    }

    /** What stands in the way of letting these lines wait: something to be read first, or a refusal. Empty if they may. */
    public static <E extends Event> Optional<Decision<E>> inTheWay(
            List<PlacedLine> lines, Optional<ChannelId> channel, Reading reading, Change change) {
        BackorderLimits limits = new BackorderLimits(lines, channel);
        Optional<ReadRequest> missing = reading.missing(limits.reads(change));
        return missing.isPresent() ? missing.map(Decision::needMore) : limits.check(reading.snapshot(), change);
    }

    private ReadRequest reads(Change change) {
        return ReadRequest.of(change.tenant())
                .withReferences(ofWanted(sku -> BackorderLimit.keys(sku, channel).stream()))
                .withCounters(ofWanted(sku -> Stream.concat(
                        Stream.of(WaitingUnits.of(sku)), channel.stream().map(id -> WaitingUnits.of(sku, id)))));
    }

    private <E extends Event> Optional<Decision<E>> check(Snapshot snapshot, Change change) {
        List<BackorderLimit> limits = wanted.keySet().stream()
                .flatMap(sku -> BackorderLimit.keys(sku, channel).stream())
                .flatMap(key -> snapshot.reference(key, BackorderLimit.class).stream())
                .toList();
        for (BackorderLimit limit : limits) {
            long more = wanted.getOrDefault(limit.sku(), 0L);
            CounterKey counter = counter(limit);
            long waiting = snapshot.counter(counter);
            if (more > limit.units() - waiting) {
                return Optional.of(Decision.refuse(
                        new BackorderLimitExceeded(limit.sku(), limit.channel(), more, waiting, limit.units())));
            }
            change.rely(limit);
            change.limit(counter, limit.units());
        }
        return Optional.empty();
    }

    private static CounterKey counter(BackorderLimit limit) {
        return limit.channel()
                .map(id -> WaitingUnits.of(limit.sku(), id))
                .orElseGet(() -> WaitingUnits.of(limit.sku()));
    }

    private <T> Set<T> ofWanted(Function<Sku, Stream<T>> each) {
        return wanted.keySet().stream().flatMap(each).collect(Collectors.toUnmodifiableSet());
    }
}
