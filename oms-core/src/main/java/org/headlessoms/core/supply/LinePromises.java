package org.headlessoms.core.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.pipeline.WaitingUnits;
import org.headlessoms.core.preorder.Unreleased;
import org.headlessoms.order.PlacedLine;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.supply.ExpectedSupply;
import org.headlessoms.supply.SupplyPolicy;
import org.headlessoms.value.Sku;

/**
 * Promises the waiting lines of a new order a day, behind everybody who waits already. That no two orders are promised the same
 * unit is guarded by the counter of who waits: it may grow only as far as the promised days reach. Whoever leaves the queue
 * meanwhile, or comes with more supply, makes a promise late, never wrong; computing it anew corrects that.
 */
public final class LinePromises {

    private final SupplyPolicy policy;

    public LinePromises(SupplyPolicy policy) {
        this.policy = policy;
    }

    public Optional<ReadRequest> missing(List<PlacedLine> lines, Reading reading, Change change) {
        Set<Sku> waiting = lines.stream()
                .filter(line -> line.backordered() > 0)
                .map(PlacedLine::sku)
                .collect(Collectors.toUnmodifiableSet());
        return reading.missing(ReadRequest.of(change.tenant())
                .withGroups(waiting.stream().map(ExpectedSupply::of).collect(Collectors.toUnmodifiableSet()))
                .withCounters(waiting.stream()
                        .flatMap(sku -> Stream.of(WaitingUnits.of(sku), WaitingUnits.deferred(sku)))
                        .collect(Collectors.toUnmodifiableSet())));
    }

    /** Too many would wait for an item that is not released. */
    public Optional<Refusal> refusal(List<PlacedLine> lines, Reading reading) {
        return Unreleased.aboveLimit(reading.snapshot(), lines);
    }

    public List<PlacedLine> promise(List<PlacedLine> lines, Reading reading, Change change) {
        Map<Sku, Queue> queues = new TreeMap<>();
        List<PlacedLine> promised = new ArrayList<>();
        for (PlacedLine line : lines) {
            promised.add(
                    line.backordered() == 0
                            ? line
                            : line.promised(queues.computeIfAbsent(line.sku(), sku -> queue(sku, reading, change))
                                    .join(line.backordered())));
        }
        Unreleased.guard(reading.snapshot(), lines, change);
        queues.forEach((sku, queue) -> queue.longest().ifPresent(max -> change.limit(WaitingUnits.of(sku), max)));
        return promised;
    }

    private Queue queue(Sku sku, Reading reading, Change change) {
        return new Queue(
                QueuePromises.of(reading.snapshot(), sku, change.now(), policy),
                reading.snapshot().counter(WaitingUnits.of(sku)));
    }

    /** The queue of an item while an order joins it. */
    private static final class Queue {

        private final QueuePromises promises;
        private long units;
        private long room = Long.MAX_VALUE;

        Queue(QueuePromises promises, long units) {
            this.promises = promises;
            this.units = units;
        }

        Optional<LocalDate> join(long more) {
            units = Math.addExact(units, more);
            Optional<LocalDate> day = promises.day(units);
            day.ifPresent(one -> room = Math.min(room, promises.by(one) - units));
            return day;
        }

        /** How long it may be after the order joined, with others that join at the same time, so that all promises hold. */
        Optional<Long> longest() {
            return room == Long.MAX_VALUE ? Optional.empty() : Optional.of(units + room);
        }
    }
}
