package org.headlessoms.core.backorder;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.backorder.BackorderRelease;
import org.headlessoms.backorder.BackordersReleased;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.capacity.DailyLoads;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.Sku;

/** Decides {@link ReleaseQueue}: asks the next part of the queue, and notes where to go on. */
public final class QueueReleasing implements Handler<ReleaseQueue, BackordersReleased> {

    /** When due work takes over from a caller that said it would go on and did not. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Nobody waits, or there is nothing for them. */
    record NothingToServe(Sku sku) implements Refusal {}

    @Override
    public ReadRequest reads(ReleaseQueue command, ReadRequest nothing) {
        return nothing.withSkus(Set.of(command.sku())).withReferences(Set.of(BackorderRelease.key(command.sku())));
    }

    @Override
    public Decision<BackordersReleased> decide(ReleaseQueue command, Reading reading, Change change) {
        Map<StockKey, Long> available = available(reading.snapshot(), command.sku());
        Optional<ReadRequest> demand = reading.missing(Demand.reads(change, available.keySet()));
        if (demand.isPresent()) {
            return Decision.needMore(demand.get());
        }
        available.keySet().removeIf(key -> !Demand.mayBeFor(key, reading.snapshot(), change.now()));
        Progress stored = Progress.of(command.sku(), reading.snapshot(), change);
        Progress progress = command.fromHead() ? stored.fromHead() : stored;
        if (available.isEmpty()) {
            return finish(command, progress, new Serving(reading.snapshot(), change, DailyLoads.UNLIMITED), change);
        }
        Optional<ReadRequest> queue = reading.missing(progress.reads())
                .or(() -> BackorderService.ofWaiting(reading, change, Set.of(command.sku())));
        if (queue.isPresent()) {
            return Decision.needMore(queue.get());
        }
        Set<Sku> item = Set.of(command.sku());
        Serving serving =
                new Serving(reading.snapshot(), change, BackorderService.loads(reading.snapshot(), change, item));
        long left = serving.offer(command.sku(), available);
        Optional<BackorderEntry> last = lastOfFullPart(reading.snapshot().queue(command.sku()));
        return left > 0 && (last.isPresent() || progress.isToRepeat())
                ? goOn(command, progress, last, serving, change)
                : finish(command, progress, serving, change);
    }

    private static Decision<BackordersReleased> goOn(
            ReleaseQueue command, Progress progress, Optional<BackorderEntry> last, Serving serving, Change change) {
        Instant due = command.goesOn() ? change.now().plus(PATIENCE) : change.now();
        progress.goOn(last, due);
        return answer(command, serving, false, change);
    }

    private static Decision<BackordersReleased> finish(
            ReleaseQueue command, Progress progress, Serving serving, Change change) {
        if (!progress.isUnderWay() && serving.lines() == 0 && !serving.isPutOff()) {
            return Decision.refuse(new NothingToServe(command.sku()));
        }
        progress.finish();
        return answer(command, serving, true, change);
    }

    private static Decision<BackordersReleased> answer(
            ReleaseQueue command, Serving serving, boolean finished, Change change) {
        BackordersReleased released = new BackordersReleased(command.sku(), serving.lines(), serving.units(), finished);
        change.stock(released);
        return Decision.accept(released);
    }

    /** Behind a part that is not full nobody waits. */
    private static Optional<BackorderEntry> lastOfFullPart(List<BackorderEntry> part) {
        return part.size() < BackorderService.BATCH ? Optional.empty() : Optional.of(part.get(part.size() - 1));
    }

    private static Map<StockKey, Long> available(Snapshot snapshot, Sku sku) {
        Map<StockKey, Long> available = new TreeMap<>();
        for (StockLevel level : snapshot.levels(sku)) {
            if (level.available() > 0) {
                available.put(level.key(), level.available());
            }
        }
        return available;
    }
}
