package org.headlessoms.payment;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.money.Money;
import org.headlessoms.value.TenderId;

/**
 * A means of payment on an order and the part of the total it carries. Tenders are charged in their order and refunded in
 * the opposite one.
 *
 * @param id its id within the order
 * @param token the gateway's opaque token, never a card number; kept out of {@link #toString()}
 * @param amount what it carries, above zero
 */
public record Tender(TenderId id, String token, Money amount) {
    /**
     * Checks token and amount.
     *
     * @throws IllegalArgumentException if the token looks like a card number or the amount is not above zero
     */
    public Tender {
        Objects.requireNonNull(id, "id");
        Check.text("payment token", token);
        Check.require(amount.isPositive(), "tender amount must be above zero");
    }

    @Override
    public String toString() {
        return "Tender[" + id + ", " + amount + "]";
    }
}
