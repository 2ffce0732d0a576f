package org.headlessoms.order;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
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
 * Builds a {@link PlaceOrder}. Lines, charges and tenders are numbered {@code 1, 2, 3} in the order they are added.
 * Defaults: a guest, prices without tax on top ({@link TaxMode#INCLUDED}), {@link RoundingMode#HALF_UP},
 * {@link AllocationPolicy#ALL_OR_NOTHING}. Not for several threads.
 */
public final class PlaceOrderBuilder {

    private final CommandId commandId;
    private final Currency currency;
    private final List<PlaceOrder.Line> lines = new ArrayList<>();
    private final List<PlaceOrder.ChargeRequest> charges = new ArrayList<>();
    private final List<PlaceOrder.TenderRequest> tenders = new ArrayList<>();
    private Optional<OrderId> orderId = Optional.empty();
    private Optional<CustomerId> customer = Optional.empty();
    private Optional<ChannelId> channel = Optional.empty();
    private TaxMode taxMode = TaxMode.INCLUDED;
    private RoundingMode rounding = RoundingMode.HALF_UP;
    private AllocationPolicy allocation = AllocationPolicy.ALL_OR_NOTHING;
    private int priority = OrderHeader.DEFAULT_PRIORITY;
    private Optional<HoldId> hold = Optional.empty();
    private Money discount;
    private Optional<Address> shipTo = Optional.empty();
    private Metadata metadata = Metadata.NONE;
    private DeliveryTerms terms = DeliveryTerms.NONE;

    PlaceOrderBuilder(CommandId commandId, Currency currency) {
        this.commandId = commandId;
        this.currency = currency;
        this.discount = Money.zero(currency);
    }

    /**
     * Sets the order's id.
     *
     * @param id the id
     * @return this
     */
    public PlaceOrderBuilder orderId(OrderId id) {
        orderId = Optional.of(id);
        return this;
    }

    /**
     * Sets the customer.
     *
     * @param id the customer
     * @return this
     */
    public PlaceOrderBuilder customer(CustomerId id) {
        customer = Optional.of(id);
        return this;
    }

    /**
     * Sets the sales channel.
     *
     * @param id the channel
     * @return this
     */
    public PlaceOrderBuilder channel(ChannelId id) {
        channel = Optional.of(id);
        return this;
    }

    /**
     * Says whether prices include the tax.
     *
     * @param mode the tax mode
     * @return this
     */
    public PlaceOrderBuilder taxMode(TaxMode mode) {
        taxMode = mode;
        return this;
    }

    /**
     * Sets the rounding of shares.
     *
     * @param mode the rounding mode
     * @return this
     */
    public PlaceOrderBuilder rounding(RoundingMode mode) {
        rounding = mode;
        return this;
    }

    /**
     * Says what happens to units that cannot be reserved.
     *
     * @param policy the policy
     * @return this
     */
    public PlaceOrderBuilder allocation(AllocationPolicy policy) {
        allocation = policy;
        return this;
    }

    /**
     * Says how urgent it is.
     *
     * @param number {@link OrderHeader#HIGHEST_PRIORITY} to {@link OrderHeader#LOWEST_PRIORITY}, the lower one first
     * @return this
     */
    public PlaceOrderBuilder priority(int number) {
        priority = number;
        return this;
    }

    /**
     * Takes a checkout hold over.
     *
     * @param id the hold
     * @return this
     */
    public PlaceOrderBuilder hold(HoldId id) {
        hold = Optional.of(id);
        return this;
    }

    /**
     * Adds a line without discount and tax.
     *
     * @param sku the item
     * @param quantity units, at least 1
     * @param unitPriceMinor the price of one unit in minor units
     * @return this
     */
    public PlaceOrderBuilder line(Sku sku, long quantity, long unitPriceMinor) {
        return line(sku, quantity, unitPriceMinor, 0, 0);
    }

    /**
     * Adds a line.
     *
     * @param sku the item
     * @param quantity units, at least 1
     * @param unitPriceMinor the price of one unit before discount, in minor units
     * @param discountMinor a discount on the whole line, in minor units
     * @param taxMinor the tax on the whole line, in minor units
     * @return this
     */
    public PlaceOrderBuilder line(Sku sku, long quantity, long unitPriceMinor, long discountMinor, long taxMinor) {
        LineId id = LineId.of(String.valueOf(lines.size() + 1));
        return line(
                new PlaceOrder.Line(id, sku, quantity, money(unitPriceMinor), money(discountMinor), money(taxMinor)));
    }

    /**
     * Adds a line with an id of its own.
     *
     * @param line the line
     * @return this
     */
    public PlaceOrderBuilder line(PlaceOrder.Line line) {
        lines.add(line);
        return this;
    }

    /**
     * Adds a charge.
     *
     * @param code what it is for, e.g. {@code shipping}
     * @param amountMinor how much, in minor units
     * @return this
     */
    public PlaceOrderBuilder charge(String code, long amountMinor) {
        ChargeId id = ChargeId.of(String.valueOf(charges.size() + 1));
        charges.add(new PlaceOrder.ChargeRequest(id, code, money(amountMinor)));
        return this;
    }

    /**
     * Sets a discount on the whole order.
     *
     * @param amountMinor how much, in minor units
     * @return this
     */
    public PlaceOrderBuilder discount(long amountMinor) {
        discount = money(amountMinor);
        return this;
    }

    /**
     * Adds a tender that carries whatever the tenders before it leave.
     *
     * @param token the gateway's token
     * @return this
     */
    public PlaceOrderBuilder tender(String token) {
        return tender(token, Optional.empty());
    }

    /**
     * Adds a tender that carries at most so much, e.g. a gift card.
     *
     * @param token the gateway's token
     * @param limitMinor the most it carries, in minor units
     * @return this
     */
    public PlaceOrderBuilder tender(String token, long limitMinor) {
        return tender(token, Optional.of(money(limitMinor)));
    }

    /**
     * Says where the order goes.
     *
     * @param address the address
     * @return this
     */
    public PlaceOrderBuilder shipTo(Address address) {
        shipTo = Optional.of(address);
        return this;
    }

    /**
     * Sets the host's notes.
     *
     * @param notes the notes
     * @return this
     */
    public PlaceOrderBuilder metadata(Metadata notes) {
        metadata = notes;
        return this;
    }

    /**
     * Says what is asked of the way units are found.
     *
     * @param wishes pick-up, bounds, exclusions and the like
     * @return this
     */
    public PlaceOrderBuilder terms(DeliveryTerms wishes) {
        terms = wishes;
        return this;
    }

    /**
     * The command.
     *
     * @return the order to place
     * @throws IllegalArgumentException if it has neither line nor charge or there is no such priority
     */
    public PlaceOrder build() {
        return new PlaceOrder(
                commandId,
                orderId,
                customer,
                channel,
                currency,
                taxMode,
                rounding,
                allocation,
                priority,
                hold,
                lines,
                charges,
                discount,
                tenders,
                shipTo,
                metadata,
                terms);
    }

    private PlaceOrderBuilder tender(String token, Optional<Money> limit) {
        TenderId id = TenderId.of(String.valueOf(tenders.size() + 1));
        tenders.add(new PlaceOrder.TenderRequest(id, token, limit));
        return this;
    }

    private Money money(long minor) {
        return new Money(minor, currency);
    }
}
