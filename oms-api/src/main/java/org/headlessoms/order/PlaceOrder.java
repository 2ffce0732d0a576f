package org.headlessoms.order;

import java.math.RoundingMode;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.headlessoms.check.Check;
import org.headlessoms.command.Command;
import org.headlessoms.money.Money;
import org.headlessoms.money.TaxMode;
import org.headlessoms.sourcing.DeliveryTerms;
import org.headlessoms.value.Address;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.ChargeId;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.CustomerId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.Metadata;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.TenderId;

/**
 * Place an order. Its units are reserved, backordered or left open by its {@link AllocationPolicy}; its tenders are
 * authorised after the commit. If one is declined, the order is cancelled and the others are given up.
 *
 * <p>Refused, with nothing changed, if it is too large ({@link org.headlessoms.command.LimitExceeded}), an item is
 * unknown ({@link org.headlessoms.command.NotFound}), stock is short under
 * {@link AllocationPolicy#ALL_OR_NOTHING} ({@link org.headlessoms.stock.InsufficientStock}) or may not be taken from where
 * it is ({@link org.headlessoms.sourcing.CannotBeSourced}), an amount is in another
 * currency ({@link org.headlessoms.command.CurrencyMismatch}) or does not fit
 * ({@link org.headlessoms.command.AmountOverflow}), a discount is above its price ({@link DiscountExceedsPrice}), the
 * tenders carry too little ({@link org.headlessoms.payment.TendersDoNotCover}), the hold is over
 * ({@link org.headlessoms.hold.HoldNotActive}) or for another channel
 * ({@link org.headlessoms.hold.HoldOfOtherChannel}), the channel takes no orders
 * ({@link org.headlessoms.channel.ChannelClosed}), an item is not sold there
 * ({@link org.headlessoms.channel.NotInAssortment}), the customer has bought enough of one
 * ({@link org.headlessoms.channel.PurchaseLimitExceeded}), more units would wait than may
 * ({@link org.headlessoms.backorder.BackorderLimitExceeded}), an item is not released and the order does not want to wait for it
 * ({@link org.headlessoms.preorder.NotYetReleased}) or too many wait already
 * ({@link org.headlessoms.preorder.PreorderLimitExceeded}), or the order id is taken
 * ({@link org.headlessoms.command.AlreadyExists}).
 *
 * @param commandId the caller's id
 * @param orderId the order's id; empty lets the engine make one
 * @param customer the customer, none for a guest
 * @param channel where it was sold
 * @param currency the currency of all amounts
 * @param taxMode whether prices include the tax
 * @param rounding what happens to fractions of a minor unit in shares of a line
 * @param allocation what happens to units that cannot be reserved
 * @param priority how urgent it is, {@link OrderHeader#HIGHEST_PRIORITY} to {@link OrderHeader#LOWEST_PRIORITY}
 * @param hold a checkout hold to take over; its units are used first, what is not used is given back
 * @param lines what is ordered; may be empty if there are charges
 * @param charges what it costs besides
 * @param discount a discount on the whole order, spread over the lines by their price, to the minor unit
 * @param tenders how it is paid, in the order they are charged; empty only if the total is zero
 * @param shipTo where it goes
 * @param metadata the host's notes
 * @param terms what it asks of the way its units are found; the lines it names are lines of this order
 */
public record PlaceOrder(
        CommandId commandId,
        Optional<OrderId> orderId,
        Optional<CustomerId> customer,
        Optional<ChannelId> channel,
        Currency currency,
        TaxMode taxMode,
        RoundingMode rounding,
        AllocationPolicy allocation,
        int priority,
        Optional<HoldId> hold,
        List<Line> lines,
        List<ChargeRequest> charges,
        Money discount,
        List<TenderRequest> tenders,
        Optional<Address> shipTo,
        Metadata metadata,
        DeliveryTerms terms)
        implements Command<OrderPlaced> {

    /**
     * Some units of an item.
     *
     * @param id the line's id within the order
     * @param sku the item
     * @param quantity units, at least 1
     * @param unitPrice the price of one unit before discount, not negative
     * @param discount a discount on the whole line, not negative
     * @param tax the tax on the whole line, not negative
     */
    public record Line(LineId id, Sku sku, long quantity, Money unitPrice, Money discount, Money tax) {
        /**
         * Checks the signs.
         *
         * @throws IllegalArgumentException if the quantity is below 1 or an amount negative
         */
        public Line {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(sku, "sku");
            Check.positive("quantity", quantity);
            Check.require(!unitPrice.isNegative(), "unit price must not be negative");
            Check.require(!discount.isNegative(), "discount must not be negative");
            Check.require(!tax.isNegative(), "tax must not be negative");
        }
    }

    /**
     * Something the order costs besides its lines.
     *
     * @param id the charge's id within the order
     * @param code what it is for, e.g. {@code shipping}, at most 64 characters
     * @param amount how much, not negative
     */
    public record ChargeRequest(ChargeId id, String code, Money amount) {
        /**
         * Checks the amount.
         *
         * @throws IllegalArgumentException if the amount is negative or the code too long
         */
        public ChargeRequest {
            Objects.requireNonNull(id, "id");
            Check.text("charge code", code, 64);
            Check.require(!amount.isNegative(), "charge amount must not be negative");
        }
    }

    /**
     * A means of payment.
     *
     * @param id the tender's id within the order
     * @param token the gateway's opaque token, never a card number; kept out of {@link #toString()}
     * @param limit the most it carries; empty means whatever the tenders before it leave
     */
    public record TenderRequest(TenderId id, String token, Optional<Money> limit) {
        /**
         * Checks token and limit.
         *
         * @throws IllegalArgumentException if the token looks like a card number or the limit is not above zero
         */
        public TenderRequest {
            Objects.requireNonNull(id, "id");
            Check.text("payment token", token);
            limit.ifPresent(amount -> Check.require(amount.isPositive(), "tender limit must be above zero"));
        }

        @Override
        public String toString() {
            return "TenderRequest[" + id + ", " + limit + "]";
        }
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is neither line nor charge, an id is used twice, there is no such priority,
     *     or the terms name a line that is not there
     */
    public PlaceOrder {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(taxMode, "taxMode");
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(allocation, "allocation");
        Check.between("priority", priority, OrderHeader.HIGHEST_PRIORITY, OrderHeader.LOWEST_PRIORITY);
        Objects.requireNonNull(hold, "hold");
        lines = List.copyOf(lines);
        charges = List.copyOf(charges);
        tenders = List.copyOf(tenders);
        Check.require(!lines.isEmpty() || !charges.isEmpty(), "an order needs a line or a charge");
        Check.require(!discount.isNegative(), "discount must not be negative");
        Check.require(rounding != RoundingMode.UNNECESSARY, "rounding must be able to round");
        Objects.requireNonNull(shipTo, "shipTo");
        Objects.requireNonNull(metadata, "metadata");
        Set<Object> ids = distinct("line", lines, Line::id);
        distinct("charge", charges, ChargeRequest::id);
        distinct("tender", tenders, TenderRequest::id);
        Check.require(
                terms.together().stream().allMatch(group -> ids.containsAll(group.lines())),
                "only lines of the order can be kept together");
    }

    /**
     * Builds an order piece by piece.
     *
     * @param commandId the caller's id
     * @param currencyCode the ISO 4217 code of all amounts
     * @return a builder
     * @throws IllegalArgumentException if the code is unknown
     */
    public static PlaceOrderBuilder builder(CommandId commandId, String currencyCode) {
        return new PlaceOrderBuilder(commandId, Currency.getInstance(currencyCode));
    }

    private static <T> Set<Object> distinct(String what, List<T> parts, Function<T, Object> id) {
        Set<Object> ids = new HashSet<>();
        for (T part : parts) {
            if (!ids.add(id.apply(part))) {
                throw new IllegalArgumentException("each " + what + " id may be used once");
            }
        }
        return ids;
    }
}
