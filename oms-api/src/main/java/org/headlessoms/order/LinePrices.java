package org.headlessoms.order;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.money.Money;
import org.headlessoms.money.PriceParts;

/**
 * What a line costs and what became of that: shipped, cancelled, refunded. Shares are taken from what remains, so they
 * sum to the cent.
 *
 * @param ordered the whole line
 * @param shipped the part that left
 * @param cancelled the part that will never be due, because units were cancelled or the price reduced
 * @param refunded the part of shipped that was received back
 */
public record LinePrices(PriceParts ordered, PriceParts shipped, PriceParts cancelled, PriceParts refunded) {

    /**
     * Checks that no part is above what it is a part of.
     *
     * @throws IllegalArgumentException if shipped and cancelled exceed ordered, or refunded exceeds shipped
     */
    public LinePrices {
        Objects.requireNonNull(ordered, "ordered");
        Check.require(
                shipped.total().plus(cancelled.total()).compareTo(ordered.total()) <= 0,
                "shipped and cancelled must not exceed ordered");
        Check.require(refunded.total().compareTo(shipped.total()) <= 0, "refunded must not exceed shipped");
    }

    /**
     * The prices of a line of which nothing has shipped yet.
     *
     * @param ordered the whole line
     * @return the prices
     */
    public static LinePrices of(PriceParts ordered) {
        PriceParts zero = PriceParts.zero(ordered.gross().currency(), ordered.taxMode());
        return new LinePrices(ordered, zero, zero, zero);
    }

    /**
     * What has neither shipped nor been cancelled.
     *
     * @return ordered less shipped less cancelled
     */
    public PriceParts unfinished() {
        return ordered.minus(shipped).minus(cancelled);
    }

    /**
     * What shipped and has not been received back.
     *
     * @return shipped less refunded
     */
    public PriceParts returnable() {
        return shipped.minus(refunded);
    }

    /**
     * What the customer has to pay unless more is cancelled.
     *
     * @return the total of ordered less cancelled
     */
    public Money payable() {
        return ordered.minus(cancelled).total();
    }

    /**
     * The prices after units shipped.
     *
     * @param price what they cost
     * @return the changed prices
     */
    public LinePrices ship(PriceParts price) {
        return new LinePrices(ordered, shipped.plus(price), cancelled, refunded);
    }

    /**
     * The prices after units were cancelled or the price of unshipped ones was reduced.
     *
     * @param price what they would have cost, or by how much they cost less
     * @return the changed prices
     */
    public LinePrices cancel(PriceParts price) {
        return new LinePrices(ordered, shipped, cancelled.plus(price), refunded);
    }

    /**
     * The prices after shipped units were received back.
     *
     * @param price what they had cost
     * @return the changed prices
     */
    public LinePrices refund(PriceParts price) {
        return new LinePrices(ordered, shipped, cancelled, refunded.plus(price));
    }
}
