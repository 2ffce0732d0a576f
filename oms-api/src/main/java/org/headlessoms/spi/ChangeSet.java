package org.headlessoms.spi;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.headlessoms.check.Check;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.hold.Hold;
import org.headlessoms.order.Order;
import org.headlessoms.stock.StockMovement;
import org.headlessoms.value.Tenant;

/**
 * Everything one command changes, to be applied as a whole or not at all. It belongs to one tenant.
 *
 * @param tenant whose data
 * @param at when the engine decided it, to the millisecond
 * @param receipt the command's receipt, inserted only if the command id is new; none for housekeeping (leases)
 * @param orders orders to store, each at most once
 * @param holds holds to store, each at most once
 * @param references references to store or to rely on, each key at most once
 * @param counters guarded changes of counters, each key at most once
 * @param expectations levels that must have so much on hand before
 * @param movements what moves between stock buckets: ledger entries {@code (commandId, 0), (commandId, 1), …} and, summed
 *     by {@link StockDelta#of}, guarded changes of levels
 * @param backorders changes of the backorder queue
 * @param events events to append; per stream their versions continue the stored ones
 * @param work changes of the due work
 */
public record ChangeSet(
        Tenant tenant,
        Instant at,
        Optional<CommandReceipt> receipt,
        List<OrderWrite> orders,
        List<HoldWrite> holds,
        List<ReferenceWrite> references,
        List<CounterDelta> counters,
        List<StockExpectation> expectations,
        List<StockMovement> movements,
        List<BackorderWrite> backorders,
        List<RecordedEvent> events,
        List<WorkWrite> work) {

    /**
     * Copies the lists and checks that they belong together.
     *
     * @throws IllegalArgumentException if movements or events come without a receipt, or an order's events do not lead
     *     from its expected to its new version
     */
    public ChangeSet {
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(at, "at");
        orders = List.copyOf(orders);
        holds = List.copyOf(holds);
        references = List.copyOf(references);
        counters = List.copyOf(counters);
        expectations = List.copyOf(expectations);
        movements = List.copyOf(movements);
        backorders = List.copyOf(backorders);
        events = List.copyOf(events);
        work = List.copyOf(work);
        Check.require(
                receipt.isPresent() || (movements.isEmpty() && events.isEmpty()),
                "movements and events need a receipt");
        requireDistinct(references, ReferenceWrite::key, "a reference may be written once");
        requireDistinct(counters, CounterDelta::key, "a counter may be changed once");
        requireGapless(orders, holds, events);
    }

    /**
     * What the engine notes for itself, of no command and with no event.
     *
     * @param tenant whose data
     * @param at when, to the millisecond
     * @param references references to store or to rely on
     * @param work changes of the due work
     * @return a change set without a receipt
     */
    public static ChangeSet housekeeping(
            Tenant tenant, Instant at, List<ReferenceWrite> references, List<WorkWrite> work) {
        return new ChangeSet(
                tenant,
                at,
                Optional.empty(),
                List.of(),
                List.of(),
                references,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                work);
    }

    private static <T> void requireDistinct(List<T> writes, Function<T, Object> key, String message) {
        Set<Object> seen = new HashSet<>();
        for (T write : writes) {
            Check.require(seen.add(key.apply(write)), message);
        }
    }

    /**
     * The guarded stock changes, in the order in which every adapter must touch levels.
     *
     * @return one delta per key, sorted by key
     */
    public List<StockDelta> stockDeltas() {
        return StockDelta.of(movements);
    }

    private static void requireGapless(List<OrderWrite> orders, List<HoldWrite> holds, List<RecordedEvent> events) {
        Map<StreamId, Long> versions = new HashMap<>();
        orders.forEach(write -> versions.put(StreamId.of(write.order().id()), write.expectedVersion()));
        holds.forEach(write -> versions.put(StreamId.of(write.hold().id()), write.expectedVersion()));
        Check.require(versions.size() == orders.size() + holds.size(), "an order or hold may be written once");
        for (RecordedEvent event : events) {
            long before = versions.getOrDefault(event.stream(), event.version() - 1);
            Check.require(event.version() == before + 1, "events of a stream must have gapless versions");
            versions.put(event.stream(), event.version());
        }
        for (OrderWrite write : orders) {
            Order order = write.order();
            Check.require(
                    leadsTo(versions, StreamId.of(order.id()), order.version()),
                    "an order's events must lead to its version");
        }
        for (HoldWrite write : holds) {
            Hold hold = write.hold();
            Check.require(
                    leadsTo(versions, StreamId.of(hold.id()), hold.version()),
                    "a hold's events must lead to its version");
        }
    }

    private static boolean leadsTo(Map<StreamId, Long> versions, StreamId stream, long version) {
        return versions.getOrDefault(stream, 0L) == version;
    }
}
