package org.headlessoms.spi;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.event.StreamId;
import org.headlessoms.hold.Hold;
import org.headlessoms.order.Order;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceGroup;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.Lot;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.stock.StockMovement;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;

/**
 * The committed state a {@link ReadRequest} asked for; what does not exist is not in it. Each part is committed and
 * current when it is read, but two parts may come from different moments: nothing is decided on a snapshot alone, the
 * guards of the commit decide. One thing is certain: whoever has seen any effect of a command, here or in a stream or the
 * journal, finds its receipt in every snapshot that is read after that. Immutable.
 */
public final class Snapshot {

    private static final SortedMap<StockPlace, StockLevel> NO_LEVELS = Collections.emptySortedMap();

    private final Findings found;
    private final Map<ReferenceGroup, List<Reference>> groups;

    private Snapshot(Findings findings) {
        found = findings;
        groups = found.groups();
    }

    /**
     * Collects what a storage found.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The receipt asked for.
     *
     * @return the receipt, if the command took effect
     */
    public Optional<CommandReceipt> receipt() {
        return found.receipt;
    }

    /**
     * An order.
     *
     * @param id the order
     * @return the order, if it exists and was asked for or waits in a queue asked for
     */
    public Optional<Order> order(OrderId id) {
        return Optional.ofNullable(found.orders.get(id));
    }

    /**
     * A hold.
     *
     * @param id the hold
     * @return the hold, if it exists and was asked for
     */
    public Optional<Hold> hold(HoldId id) {
        return Optional.ofNullable(found.holds.get(id));
    }

    /**
     * An item.
     *
     * @param sku the item
     * @return the item, if it exists and was asked for
     */
    public Optional<Item> item(Sku sku) {
        return reference(Item.key(sku), Item.class);
    }

    /**
     * The lots of an item.
     *
     * @param sku the item
     * @return all of them, if the item was asked for, sorted by id
     */
    public List<Lot> lots(Sku sku) {
        return group(Lot.of(sku), Lot.class);
    }

    /**
     * A location.
     *
     * @param id the location
     * @return the location, if it exists and was asked for or has a level that was
     */
    public Optional<Location> location(LocationId id) {
        return reference(Location.key(id), Location.class);
    }

    /**
     * A stock level.
     *
     * @param key the item and the place
     * @return the level; all zero if there never was stock
     */
    public StockLevel level(StockKey key) {
        StockLevel level = found.levels.getOrDefault(key.sku(), NO_LEVELS).get(key.place());
        return level == null ? StockLevel.empty(key) : level;
    }

    /**
     * All stock levels of an item.
     *
     * @param sku the item
     * @return sorted by place
     */
    public List<StockLevel> levels(Sku sku) {
        return List.copyOf(found.levels.getOrDefault(sku, NO_LEVELS).values());
    }

    /**
     * The head of an item's backorder queue, or the part of it that was asked for.
     *
     * @param sku the item
     * @return the entries in the order of service
     */
    public List<BackorderEntry> queue(Sku sku) {
        return found.queues.getOrDefault(sku, List.of());
    }

    /**
     * A reference.
     *
     * @param <R> its type
     * @param key its key
     * @param type its type
     * @return the reference, if it exists and was asked for
     * @throws ClassCastException if the key is of another type
     */
    public <R extends Reference> Optional<R> reference(ReferenceKey key, Class<R> type) {
        return Optional.ofNullable(found.references.get(key)).map(type::cast);
    }

    /**
     * The references of a group.
     *
     * @param <R> their type
     * @param group the group
     * @param type their type
     * @return all that are in it now and were asked for, sorted by key
     * @throws ClassCastException if they are of another type
     */
    public <R extends Reference> List<R> group(ReferenceGroup group, Class<R> type) {
        List<Reference> members = groups.getOrDefault(group, List.of());
        return members.isEmpty() ? List.of() : members.stream().map(type::cast).toList();
    }

    /**
     * A counter.
     *
     * @param key its key
     * @return its value; 0 if it was never written
     */
    public long counter(CounterKey key) {
        return found.counters.getOrDefault(key, 0L);
    }

    /**
     * Who units of a level are promised to, by its ledger.
     *
     * @param key the item and the place
     * @return holds, then transfers, then orders, each the newest first: orders by when they were placed, the others by when
     *     they first kept units here, all then by id, the greater first
     */
    public List<StreamId> promisedAt(StockKey key) {
        return found.promised.getOrDefault(key, List.of());
    }

    /**
     * What came to and left a level after the moment asked for.
     *
     * @param key the item and the place
     * @return units that came, less those that left, by the kind of their movements
     */
    public Map<StockMovement.Kind, Long> moved(StockKey key) {
        return found.moved.getOrDefault(key, Map.of());
    }

    /**
     * Holds that are still {@link Hold.Status#ACTIVE} at a moment when their time is over and keep units of an item.
     *
     * @param sku the item
     * @param now the moment
     * @return those found, the longest expired first
     */
    public List<Hold> expiredHolds(Sku sku, Instant now) {
        return found.holds.values().stream()
                .filter(hold -> hold.status() == Hold.Status.ACTIVE && !hold.isLive(now))
                .filter(hold ->
                        hold.lines().stream().anyMatch(line -> line.key().sku().equals(sku)))
                .sorted(Comparator.comparing(Hold::expiresAt).thenComparing(Hold::id))
                .toList();
    }

    /**
     * Units that holds keep though their time is over.
     *
     * @param key the item and the place
     * @return their sum, if the item's was asked for; else 0
     */
    public long expiredUnits(StockKey key) {
        return found.expiredUnits.getOrDefault(key, 0L);
    }

    /**
     * This snapshot with what another one found; the other one wins.
     *
     * @param newer the other snapshot
     * @return both
     */
    public Snapshot merge(Snapshot newer) {
        Findings all = found.copy();
        all.addAll(newer.found);
        return new Snapshot(all);
    }

    /** Collects what a storage found. Not for several threads. */
    public static final class Builder {

        private Findings all = new Findings();
        private boolean isBuilt;

        private Builder() {}

        /**
         * Adds the receipt.
         *
         * @param found the receipt
         * @return this
         */
        public Builder receipt(CommandReceipt found) {
            open().receipt = Optional.of(found);
            return this;
        }

        /**
         * Adds an order.
         *
         * @param found the order
         * @return this
         */
        public Builder order(Order found) {
            open().orders.put(found.id(), found);
            return this;
        }

        /**
         * Adds a hold.
         *
         * @param found the hold
         * @return this
         */
        public Builder hold(Hold found) {
            open().holds.put(found.id(), found);
            return this;
        }

        /**
         * Adds a reference: an item, a location or any other kind.
         *
         * @param found the reference
         * @return this
         */
        public Builder reference(Reference found) {
            open().references.put(found.key(), found);
            return this;
        }

        /**
         * Adds a counter.
         *
         * @param found the counter
         * @return this
         */
        public Builder counter(Counter found) {
            open().counters.put(found.key(), found.value());
            return this;
        }

        /**
         * Adds units that holds keep though their time is over.
         *
         * @param key the item and the place
         * @param units their sum
         * @return this
         */
        public Builder expiredUnits(StockKey key, long units) {
            open().expiredUnits.put(key, units);
            return this;
        }

        /**
         * Adds a stock level.
         *
         * @param found the level
         * @return this
         */
        public Builder level(StockLevel found) {
            open().levels
                    .computeIfAbsent(found.key().sku(), sku -> new TreeMap<>())
                    .put(found.key().place(), found);
            return this;
        }

        /**
         * Adds the head of a backorder queue.
         *
         * @param sku the item
         * @param found the entries, in any order
         * @return this
         */
        public Builder queue(Sku sku, List<BackorderEntry> found) {
            open().queues
                    .put(sku, found.stream().sorted(Comparator.naturalOrder()).toList());
            return this;
        }

        /**
         * Adds who units of a level are promised to.
         *
         * @param key the level
         * @param found holds, then transfers, then orders, each the newest first
         * @return this
         */
        public Builder promisedAt(StockKey key, List<StreamId> found) {
            open().promised.put(key, List.copyOf(found));
            return this;
        }

        /**
         * Adds what came to and left a level.
         *
         * @param key the level
         * @param found units by the kind of their movements, negative for those that left
         * @return this
         */
        public Builder moved(StockKey key, Map<StockMovement.Kind, Long> found) {
            open().moved.put(key, Map.copyOf(found));
            return this;
        }

        /**
         * The snapshot.
         *
         * @return everything added
         */
        public Snapshot build() {
            isBuilt = true;
            return new Snapshot(all);
        }

        /** What is collected; no longer what a snapshot holds already. */
        private Findings open() {
            if (isBuilt) {
                all = all.copy();
                isBuilt = false;
            }
            return all;
        }
    }
}
