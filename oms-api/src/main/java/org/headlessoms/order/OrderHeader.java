package org.headlessoms.order;

import java.math.RoundingMode;
import java.time.Instant;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.money.TaxMode;
import org.headlessoms.value.Address;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.CustomerId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.Metadata;

/**
 * What is said once about an order, when it is placed.
 *
 * @param customer the customer, none for a guest
 * @param channel where it was sold
 * @param currency the currency of all its amounts
 * @param taxMode whether its prices include the tax
 * @param rounding what happens to fractions of a minor unit in shares of a line
 * @param allocation what happens to units that cannot be reserved
 * @param hold the checkout hold it took over
 * @param shipTo where it goes
 * @param placedAt when it was placed
 * @param metadata the host's notes
 */
public record OrderHeader(
        Optional<CustomerId> customer,
        Optional<ChannelId> channel,
        Currency currency,
        TaxMode taxMode,
        RoundingMode rounding,
        AllocationPolicy allocation,
        Optional<HoldId> hold,
        Optional<Address> shipTo,
        Instant placedAt,
        Metadata metadata) {
    /** Refuses missing parts. */
    public OrderHeader {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(taxMode, "taxMode");
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(allocation, "allocation");
        Objects.requireNonNull(hold, "hold");
        Objects.requireNonNull(shipTo, "shipTo");
        Objects.requireNonNull(placedAt, "placedAt");
        Objects.requireNonNull(metadata, "metadata");
    }
}
