package org.headlessoms.command;

import org.headlessoms.event.Event;
import org.headlessoms.value.OrderId;

/**
 * A command on an order that exists. Refused with {@link NotFound} if it does not.
 *
 * @param <E> the event an accepted command causes
 */
public interface OrderCommand<E extends Event> extends Command<E> {

    /**
     * The order it is about.
     *
     * @return the order
     */
    OrderId orderId();
}
