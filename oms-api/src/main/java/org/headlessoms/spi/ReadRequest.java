package org.headlessoms.spi;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.check.Check;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;

/**
 * All that one command needs to know, asked for at once so that an adapter can answer it in one round trip.
 *
 * @param tenant whose data
 * @param command the command whose receipt is wanted
 * @param orders orders wanted
 * @param holds holds wanted
 * @param skus items wanted, with all their stock levels and the locations of those
 * @param locations further locations wanted
 * @param queues items whose backorder queues are wanted: the first {@code queueLimit} entries each, with the orders that
 *     wait there
 * @param queueLimit how many entries of each queue, at least 1
 */
public record ReadRequest(
        Tenant tenant,
        Optional<CommandId> command,
        Set<OrderId> orders,
        Set<HoldId> holds,
        Set<Sku> skus,
        Set<LocationId> locations,
        Set<Sku> queues,
        int queueLimit) {

    private static final int DEFAULT_QUEUE_LIMIT = 100;

    /**
     * Copies the sets.
     *
     * @throws IllegalArgumentException if the limit is below 1
     */
    public ReadRequest {
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(command, "command");
        orders = Set.copyOf(orders);
        holds = Set.copyOf(holds);
        skus = Set.copyOf(skus);
        locations = Set.copyOf(locations);
        queues = Set.copyOf(queues);
        Check.positive("queueLimit", queueLimit);
    }

    /**
     * A request for nothing yet.
     *
     * @param tenant whose data
     * @return the request
     */
    public static ReadRequest of(Tenant tenant) {
        return new ReadRequest(
                tenant, Optional.empty(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), DEFAULT_QUEUE_LIMIT);
    }

    /**
     * Also the receipt of a command.
     *
     * @param wanted the command
     * @return the extended request
     */
    public ReadRequest withCommand(CommandId wanted) {
        return new ReadRequest(tenant, Optional.of(wanted), orders, holds, skus, locations, queues, queueLimit);
    }

    /**
     * These orders.
     *
     * @param wanted the orders
     * @return the request with these orders
     */
    public ReadRequest withOrders(Set<OrderId> wanted) {
        return new ReadRequest(tenant, command, wanted, holds, skus, locations, queues, queueLimit);
    }

    /**
     * These holds.
     *
     * @param wanted the holds
     * @return the request with these holds
     */
    public ReadRequest withHolds(Set<HoldId> wanted) {
        return new ReadRequest(tenant, command, orders, wanted, skus, locations, queues, queueLimit);
    }

    /**
     * These items, with levels and locations.
     *
     * @param wanted the items
     * @return the request with these items
     */
    public ReadRequest withSkus(Set<Sku> wanted) {
        return new ReadRequest(tenant, command, orders, holds, wanted, locations, queues, queueLimit);
    }

    /**
     * These locations besides those of the levels.
     *
     * @param wanted the locations
     * @return the request with these locations
     */
    public ReadRequest withLocations(Set<LocationId> wanted) {
        return new ReadRequest(tenant, command, orders, holds, skus, wanted, queues, queueLimit);
    }

    /**
     * The heads of these backorder queues.
     *
     * @param wanted the items
     * @param limit how many entries of each queue
     * @return the request with these queues
     */
    public ReadRequest withQueues(Set<Sku> wanted, int limit) {
        return new ReadRequest(tenant, command, orders, holds, skus, locations, wanted, limit);
    }
}
