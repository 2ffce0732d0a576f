package org.headlessoms;

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
}
