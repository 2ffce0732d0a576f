package org.headlessoms;

import java.time.Instant;
import org.headlessoms.sourcing.ShadowReport;
import org.headlessoms.sourcing.SourcingPreview;
import org.headlessoms.sourcing.SourcingQuery;

/** How units are found. Changes nothing; safe for use by several threads. */
public interface Sourcing {

    /**
     * From where the units of an order would come if it were placed now, and why: the plan that {@link
     * org.headlessoms.order.PlaceOrder} makes under {@link org.headlessoms.order.AllocationPolicy#PARTIAL}, with the same
     * policy. Units of holds whose time is over count as free, though placing ends such holds only if it is short. What one
     * customer may buy is not looked at.
     *
     * @param query what would be ordered, for whom, and on what terms
     * @return the plan and its explanation; what cannot be had is missing from it
     * @throws org.headlessoms.command.RefusedException with what placing would be refused with: more lines or units than an order may
     *     have ({@link org.headlessoms.command.LimitExceeded}), an item or the place of pick-up that is not defined ({@link
     *     org.headlessoms.command.NotFound}), a closed channel ({@link org.headlessoms.channel.ChannelClosed}) or an item that is not
     *     sold there or not shipped to the country ({@link org.headlessoms.channel.NotInAssortment})
     */
    SourcingPreview preview(SourcingQuery query);

    /**
     * Compares the policies that planned the orders of a span with the one that ran in shadow, out of what was recorded with
     * each order when it was placed. Reads orders newest first, a page at a time, from now back to the beginning of the span:
     * it takes as long as listing these orders does, and memory for one page.
     *
     * @param from orders placed then or later
     * @param to orders placed before then
     * @return the sums; empty if no order of the span was compared
     * @throws IllegalArgumentException if the span ends before it begins
     */
    ShadowReport compare(Instant from, Instant to);
}
