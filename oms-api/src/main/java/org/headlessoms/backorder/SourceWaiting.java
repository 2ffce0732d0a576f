package org.headlessoms.backorder;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;

/**
 * Share out what is available among orders that wait, looking at all of them together instead of serving one after the other: so
 * that one large order does not take from three small ones what would complete them and not itself. Higher priority comes first,
 * whatever it costs those below; among orders of one priority as many as possible are completed, then as many units as possible
 * given, then as few shipments made as was found. What comes out is at least as good as serving them one by one, the oldest first.
 *
 * <p>While no kits are among them and all may be served from the same places, nothing is better, up to a bound of the search past
 * which the smallest orders are completed first. Otherwise it is a good answer that is compared with one by one.
 *
 * <p>All of it is one commit. What is named are the items whose queues are looked at, and orders that are not in a queue because
 * they were placed with {@code PARTIAL}; of each order all that is open or backordered is sought.
 *
 * @param commandId the caller's id
 * @param skus items whose waiting orders are looked at, at most 500, each once
 * @param orders further orders, at most 500, each once
 * @param limit how many orders at most, by priority and then age; 1 to 500
 */
public record SourceWaiting(CommandId commandId, List<Sku> skus, List<OrderId> orders, int limit)
        implements Command<WaitingSourced> {

    /** How many orders share in one commit unless the command says otherwise. */
    public static final int DEFAULT_LIMIT = 50;

    private static final int MOST = 500;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if neither an item nor an order is named, one is named twice, there are too many, or the
     *     limit is out of range
     */
    public SourceWaiting {
        Objects.requireNonNull(commandId, "commandId");
        skus = List.copyOf(skus);
        orders = List.copyOf(orders);
        Check.require(!skus.isEmpty() || !orders.isEmpty(), "an item or an order must be named");
        Check.require(skus.size() <= MOST && orders.size() <= MOST, "at most 500 items and 500 orders");
        Check.require(isDistinct(skus) && isDistinct(orders), "each item and order may be named once");
        Check.require(limit >= 1 && limit <= MOST, "limit must be 1 to 500");
    }

    /**
     * The first {@value #DEFAULT_LIMIT} orders that wait for some items.
     *
     * @param commandId the caller's id
     * @param skus the items
     * @return the command
     */
    public static SourceWaiting forItems(CommandId commandId, List<Sku> skus) {
        return new SourceWaiting(commandId, skus, List.of(), DEFAULT_LIMIT);
    }

    /**
     * Some orders, the first {@value #DEFAULT_LIMIT} of them.
     *
     * @param commandId the caller's id
     * @param orders the orders
     * @return the command
     */
    public static SourceWaiting forOrders(CommandId commandId, List<OrderId> orders) {
        return new SourceWaiting(commandId, List.of(), orders, DEFAULT_LIMIT);
    }

    private static boolean isDistinct(List<?> named) {
        return new HashSet<>(named).size() == named.size();
    }
}
