package org.headlessoms.spi;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.reference.ReferenceGroup;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;

/**
 * All that one command needs to know, asked for at once so that an adapter can answer it in one round trip. Immutable; each
 * {@code with} method answers a request that differs in one part.
 */
public final class ReadRequest {

    private final Tenant tenant;
    private Optional<CommandId> command = Optional.empty();
    private Set<OrderId> orders = Set.of();
    private Set<HoldId> holds = Set.of();
    private Set<Sku> skus = Set.of();
    private Set<LocationId> locations = Set.of();
    private QueueParts queues = QueueParts.NONE;
    private Set<ReferenceKey> references = Set.of();
    private Set<ReferenceGroup> groups = Set.of();
    private Set<CounterKey> counters = Set.of();
    private ExpiredHolds expiredHolds = ExpiredHolds.NONE;
    private PromisedAt promised = PromisedAt.NOTHING;
    private MovedSince moved = MovedSince.NOTHING;

    private ReadRequest(Tenant tenant) {
        this.tenant = Objects.requireNonNull(tenant, "tenant");
    }

    private ReadRequest(ReadRequest original) {
        tenant = original.tenant;
        command = original.command;
        orders = original.orders;
        holds = original.holds;
        skus = original.skus;
        locations = original.locations;
        queues = original.queues;
        references = original.references;
        groups = original.groups;
        counters = original.counters;
        expiredHolds = original.expiredHolds;
        promised = original.promised;
        moved = original.moved;
    }

    /**
     * A request for nothing yet.
     *
     * @param tenant whose data
     * @return the request
     */
    public static ReadRequest of(Tenant tenant) {
        return new ReadRequest(tenant);
    }

    /**
     * Whose data.
     *
     * @return the tenant
     */
    public Tenant tenant() {
        return tenant;
    }

    /**
     * The command whose receipt is wanted.
     *
     * @return the command, if a receipt is wanted
     */
    public Optional<CommandId> command() {
        return command;
    }

    /**
     * Orders wanted.
     *
     * @return the orders
     */
    public Set<OrderId> orders() {
        return orders;
    }

    /**
     * Holds wanted.
     *
     * @return the holds
     */
    public Set<HoldId> holds() {
        return holds;
    }

    /**
     * Items wanted, with all their stock levels, the locations of those, and all their lots.
     *
     * @return the items
     */
    public Set<Sku> skus() {
        return skus;
    }

    /**
     * Further locations wanted.
     *
     * @return the locations
     */
    public Set<LocationId> locations() {
        return locations;
    }

    /**
     * Parts of backorder queues wanted.
     *
     * @return of which items
     */
    public QueueParts queues() {
        return queues;
    }

    /**
     * References wanted by key, besides the items and locations asked for otherwise.
     *
     * @return the keys
     */
    public Set<ReferenceKey> references() {
        return references;
    }

    /**
     * Groups of references wanted, each as a whole.
     *
     * @return the groups
     */
    public Set<ReferenceGroup> groups() {
        return groups;
    }

    /**
     * Counters wanted.
     *
     * @return their keys
     */
    public Set<CounterKey> counters() {
        return counters;
    }

    /**
     * Expired holds wanted: those that are {@link org.headlessoms.hold.Hold.Status#ACTIVE} though their time is over. Their
     * units are read after the stock levels, so that a level read with them still has them in its held units.
     *
     * @return of which items
     */
    public ExpiredHolds expiredHolds() {
        return expiredHolds;
    }

    /**
     * The levels of which to find who is promised units.
     *
     * @return which, and how many of each
     */
    public PromisedAt promised() {
        return promised;
    }

    /**
     * The levels of which to sum what moved.
     *
     * @return which, and since when
     */
    public MovedSince moved() {
        return moved;
    }

    /**
     * Also the receipt of a command.
     *
     * @param wanted the command
     * @return the extended request
     */
    public ReadRequest withCommand(CommandId wanted) {
        return changed(one -> one.command = Optional.of(wanted));
    }

    /**
     * These orders.
     *
     * @param wanted the orders
     * @return the request with these orders
     */
    public ReadRequest withOrders(Set<OrderId> wanted) {
        return changed(one -> one.orders = Set.copyOf(wanted));
    }

    /**
     * These holds.
     *
     * @param wanted the holds
     * @return the request with these holds
     */
    public ReadRequest withHolds(Set<HoldId> wanted) {
        return changed(one -> one.holds = Set.copyOf(wanted));
    }

    /**
     * These items, with levels, locations and lots.
     *
     * @param wanted the items
     * @return the request with these items
     */
    public ReadRequest withSkus(Set<Sku> wanted) {
        return changed(one -> one.skus = Set.copyOf(wanted));
    }

    /**
     * These locations besides those of the levels.
     *
     * @param wanted the locations
     * @return the request with these locations
     */
    public ReadRequest withLocations(Set<LocationId> wanted) {
        return changed(one -> one.locations = Set.copyOf(wanted));
    }

    /**
     * The heads of these backorder queues.
     *
     * @param wanted the items
     * @param limit how many entries of each queue, at least 1
     * @return the request with these queues
     * @throws IllegalArgumentException if the limit is below 1
     */
    public ReadRequest withQueues(Set<Sku> wanted, int limit) {
        ReadRequest changed = new ReadRequest(this);
        changed.queues = new QueueParts(wanted, limit, Optional.empty());
        return changed;
    }

    /**
     * The next entries of one backorder queue, see {@link QueueParts#after()}.
     *
     * @param last the entry behind which to begin
     * @param limit how many entries, at least 1
     * @return the request with this queue
     * @throws IllegalArgumentException if the limit is below 1
     */
    public ReadRequest withQueueAfter(BackorderEntry last, int limit) {
        ReadRequest changed = new ReadRequest(this);
        changed.queues = new QueueParts(Set.of(last.sku()), limit, Optional.of(last));
        return changed;
    }

    /**
     * These references.
     *
     * @param wanted their keys
     * @return the request with these references
     */
    public ReadRequest withReferences(Set<ReferenceKey> wanted) {
        return changed(one -> one.references = Set.copyOf(wanted));
    }

    /**
     * These groups of references.
     *
     * @param wanted the groups
     * @return the request with these groups
     */
    public ReadRequest withGroups(Set<ReferenceGroup> wanted) {
        return changed(one -> one.groups = Set.copyOf(wanted));
    }

    /**
     * These counters.
     *
     * @param wanted their keys
     * @return the request with these counters
     */
    public ReadRequest withCounters(Set<CounterKey> wanted) {
        return changed(one -> one.counters = Set.copyOf(wanted));
    }

    /**
     * These expired holds.
     *
     * @param wanted of which items
     * @return the request with these expired holds
     */
    public ReadRequest withExpiredHolds(ExpiredHolds wanted) {
        return changed(one -> one.expiredHolds = wanted);
    }

    /**
     * Asks who is promised units of levels. Their orders and holds come with them.
     *
     * @param wanted which
     * @return a changed request
     */
    public ReadRequest withPromised(PromisedAt wanted) {
        return changed(one -> one.promised = wanted);
    }

    /**
     * Asks what moved at levels since a moment.
     *
     * @param wanted which
     * @return a changed request
     */
    public ReadRequest withMoved(MovedSince wanted) {
        return changed(one -> one.moved = wanted);
    }

    /**
     * Everything that either of two requests wants. Where only one thing can be wanted, the other request's counts.
     *
     * @param other a request of the same tenant
     * @return both
     */
    public ReadRequest plus(ReadRequest other) {
        ReadRequest both = new ReadRequest(this);
        both.command = other.command.or(() -> command);
        both.orders = Parts.union(orders, other.orders);
        both.holds = Parts.union(holds, other.holds);
        both.skus = Parts.union(skus, other.skus);
        both.locations = Parts.union(locations, other.locations);
        both.queues = queues.plus(other.queues);
        both.references = Parts.union(references, other.references);
        both.groups = Parts.union(groups, other.groups);
        both.counters = Parts.union(counters, other.counters);
        both.expiredHolds = expiredHolds.plus(other.expiredHolds);
        both.promised = promised.plus(other.promised);
        both.moved = moved.plus(other.moved);
        return both;
    }

    /**
     * What this request wants and another one did not. Of queues and expired holds only the items count.
     *
     * @param asked a request of the same tenant
     * @return the rest
     */
    public ReadRequest minus(ReadRequest asked) {
        ReadRequest rest = new ReadRequest(this);
        rest.command = command.filter(id -> asked.command.isEmpty());
        rest.orders = Parts.difference(orders, asked.orders);
        rest.holds = Parts.difference(holds, asked.holds);
        rest.skus = Parts.difference(skus, asked.skus);
        rest.locations = Parts.difference(locations, asked.locations);
        rest.queues = queues.minus(asked.queues);
        rest.references = Parts.difference(references, asked.references);
        rest.groups = Parts.difference(groups, asked.groups);
        rest.counters = Parts.difference(counters, asked.counters);
        rest.expiredHolds = expiredHolds.minus(asked.expiredHolds);
        rest.promised = promised.minus(asked.promised);
        rest.moved = moved.minus(asked.moved);
        return rest;
    }

    private ReadRequest changed(Consumer<ReadRequest> change) {
        ReadRequest changed = new ReadRequest(this);
        change.accept(changed);
        return changed;
    }

    /**
     * Whether it wants nothing.
     *
     * @return true if there is nothing to read
     */
    public boolean isEmpty() {
        return command.isEmpty()
                && expiredHolds.isEmpty()
                && orders.isEmpty()
                && holds.isEmpty()
                && skus.isEmpty()
                && locations.isEmpty()
                && queues.skus().isEmpty()
                && references.isEmpty()
                && groups.isEmpty()
                && counters.isEmpty()
                && promised.keys().isEmpty()
                && moved.keys().isEmpty();
    }
}
