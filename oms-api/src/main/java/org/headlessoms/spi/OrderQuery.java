package org.headlessoms.spi;

import java.util.Objects;
import java.util.Optional;
import org.headlessoms.value.CustomerId;

/**
 * Which orders to list: newest first, that is by time of placing and then by id, both descending.
 *
 * @param customer only this customer's; empty means all
 */
public record OrderQuery(Optional<CustomerId> customer) {

    /** Every order. */
    public static final OrderQuery ALL = new OrderQuery(Optional.empty());

    /** Refuses missing parts. */
    public OrderQuery {
        Objects.requireNonNull(customer, "customer");
    }

    /**
     * A customer's orders.
     *
     * @param customer the customer
     * @return the query
     */
    public static OrderQuery ofCustomer(CustomerId customer) {
        return new OrderQuery(Optional.of(customer));
    }
}
