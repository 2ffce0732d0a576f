package org.headlessoms.order;

import java.util.Objects;
import java.util.stream.Stream;
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
        Money zero = Money.zero(order.header().currency());
        Money total = sum(zero, lines(order).map(LinePrices::payable))
                .plus(charges(zero, order, Charge.Status.OPEN))
                .plus(charges(zero, order, Charge.Status.BILLED));
        Money billed = sum(zero, lines(order).map(prices -> prices.shipped().total()))
                .plus(charges(zero, order, Charge.Status.BILLED));
        Money credited = sum(zero, lines(order).map(prices -> prices.refunded().total()))
                .plus(sum(zero, order.refundsGranted().stream().map(RefundGranted::amount)));
        return new OrderMoney(total, billed, total.minus(billed), credited);
    }

    private static Stream<LinePrices> lines(Order order) {
        return order.lines().stream().map(OrderLine::prices);
    }

    private static Money charges(Money zero, Order order, Charge.Status status) {
        return sum(
                zero,
                order.charges().stream()
                        .filter(charge -> charge.status() == status)
                        .map(Charge::amount));
    }

    private static Money sum(Money zero, Stream<Money> amounts) {
        return amounts.reduce(zero, Money::plus);
    }
}
