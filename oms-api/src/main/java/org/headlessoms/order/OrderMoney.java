package org.headlessoms.order;

import java.util.Objects;
import org.headlessoms.money.Money;
import org.headlessoms.payment.RefundGranted;

/**
 * The sums of an order, derived from its parts.
 *
 * @param total what it costs, less what was cancelled
 * @param billed what is due: shipped units and billed charges
 * @param unbilled what is still to become due unless it is cancelled
 * @param credited what is owed back: returned units and granted refunds
 */
public record OrderMoney(Money total, Money billed, Money unbilled, Money credited) {

    /** Refuses missing sums. */
    public OrderMoney {
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(billed, "billed");
        Objects.requireNonNull(unbilled, "unbilled");
        Objects.requireNonNull(credited, "credited");
    }

    static OrderMoney of(Order order) {
        Money total = Money.zero(order.header().currency());
        Money billed = total;
        Money credited = total;
        for (OrderLine line : order.lines()) {
            LinePrices prices = line.prices();
            total = total.plus(prices.payable());
            billed = billed.plus(prices.shipped().total());
            credited = credited.plus(prices.refunded().total());
        }
        for (Charge charge : order.charges()) {
            boolean isBilled = charge.status() == Charge.Status.BILLED;
            total = isBilled || charge.status() == Charge.Status.OPEN ? total.plus(charge.amount()) : total;
            billed = isBilled ? billed.plus(charge.amount()) : billed;
        }
        for (RefundGranted granted : order.refundsGranted()) {
            credited = credited.plus(granted.amount());
        }
        return new OrderMoney(total, billed, total.minus(billed), credited);
    }
}
