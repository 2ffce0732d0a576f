package org.headlessoms.benchmark;

import org.headlessoms.order.PlaceOrder;
import org.headlessoms.order.PlaceOrderBuilder;
import org.headlessoms.value.Sku;

/** What callers order. */
final class Basket {

    private static final int LINES = 3;
    private static final int APART = 3331;

    private Basket() {}

    /**
     * A unit of each of three items.
     *
     * @param caller who orders
     * @param items of how many items
     * @param paid whether it costs something, which is authorised at once
     */
    static PlaceOrder ofThree(Caller caller, int items, boolean paid) {
        PlaceOrderBuilder order = PlaceOrder.builder(caller.next(), "EUR");
        int first = caller.pick(items);
        for (int i = 0; i < LINES; i++) {
            order.line(Shop.item((first + i * APART) % items), 1, paid ? 1999 : 0);
        }
        return (paid ? order.tender("token") : order).build();
    }

    /** A unit of one item, for nothing. */
    static PlaceOrder ofOne(Caller caller, Sku sku) {
        return PlaceOrder.builder(caller.next(), "EUR").line(sku, 1, 0).build();
    }
}
