package org.headlessoms.order;

import java.math.RoundingMode;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.headlessoms.channel.PurchaseWindow;
import org.headlessoms.check.Check;
import org.headlessoms.money.TaxMode;
import org.headlessoms.sourcing.CapacityDay;
import org.headlessoms.sourcing.DeliveryTerms;
import org.headlessoms.value.Address;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.CustomerId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Metadata;

/**
 * What is said about an order as a whole when it is placed. Only its priority changes later, and its capacity days
 * become more.
 *
 * @param customer the customer, none for a guest
 * @param channel where it was sold
 * @param currency the currency of all its amounts
 * @param taxMode whether its prices include the tax
 * @param rounding what happens to fractions of a minor unit in shares of a line
 * @param allocation what happens to units that cannot be reserved
 * @param priority how urgent it is, {@link #HIGHEST_PRIORITY} to {@link #LOWEST_PRIORITY}: of orders that wait for the same
 *     item the one with the lower number is served first
 * @param hold the checkout hold it took over
 * @param shipTo where it goes
 * @param placedAt when it was placed
 * @param metadata the host's notes
 * @param purchaseWindows in which its units count against limits of its customer
 * @param terms what it asks of the way its units are found
 * @param capacityDays at which locations, and on which of their days, it counts against their daily capacity while they have
 *     or sent any of it
 */
public record OrderHeader(
        Optional<CustomerId> customer,
        Optional<ChannelId> channel,
        Currency currency,
        TaxMode taxMode,
        RoundingMode rounding,
        AllocationPolicy allocation,
        int priority,
        Optional<HoldId> hold,
        Optional<Address> shipTo,
        Instant placedAt,
        Metadata metadata,
        List<PurchaseWindow> purchaseWindows,
        DeliveryTerms terms,
        List<CapacityDay> capacityDays) {
    /** Served first. */
    public static final int HIGHEST_PRIORITY = 0;

    /** In the middle, so that an order can be put before the others and behind them. */
    public static final int DEFAULT_PRIORITY = 5;

    /** Served last. */
    public static final int LOWEST_PRIORITY = 9;

    /**
     * Checks the priority and copies the lists.
     *
     * @throws IllegalArgumentException if the priority is below the highest or above the lowest number
     */
    public OrderHeader {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(taxMode, "taxMode");
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(allocation, "allocation");
        Check.between("priority", priority, HIGHEST_PRIORITY, LOWEST_PRIORITY);
        Objects.requireNonNull(hold, "hold");
        Objects.requireNonNull(shipTo, "shipTo");
        Objects.requireNonNull(placedAt, "placedAt");
        Objects.requireNonNull(metadata, "metadata");
        purchaseWindows = List.copyOf(purchaseWindows);
        Objects.requireNonNull(terms, "terms");
        capacityDays = List.copyOf(capacityDays);
    }

    /**
     * Of an order whose units count against no limit, and that asks nothing of the way they are found.
     *
     * @param customer the customer, none for a guest
     * @param channel where it was sold
     * @param currency the currency of all its amounts
     * @param taxMode whether its prices include the tax
     * @param rounding what happens to fractions of a minor unit in shares of a line
     * @param allocation what happens to units that cannot be reserved
     * @param priority how urgent it is
     * @param hold the checkout hold it took over
     * @param shipTo where it goes
     * @param placedAt when it was placed
     * @param metadata the host's notes
     */
    public OrderHeader(
            Optional<CustomerId> customer,
            Optional<ChannelId> channel,
            Currency currency,
            TaxMode taxMode,
            RoundingMode rounding,
            AllocationPolicy allocation,
            int priority,
            Optional<HoldId> hold,
            Optional<Address> shipTo,
            Instant placedAt,
            Metadata metadata) {
        this(
                customer,
                channel,
                currency,
                taxMode,
                rounding,
                allocation,
                priority,
                hold,
                shipTo,
                placedAt,
                metadata,
                List.of(),
                DeliveryTerms.NONE,
                List.of());
    }

    /**
     * The same, counting at more locations.
     *
     * @param more where, and on which days there
     * @return the changed header
     */
    public OrderHeader withCapacityDays(List<CapacityDay> more) {
        return new OrderHeader(
                customer,
                channel,
                currency,
                taxMode,
                rounding,
                allocation,
                priority,
                hold,
                shipTo,
                placedAt,
                metadata,
                purchaseWindows,
                terms,
                Stream.concat(capacityDays.stream(), more.stream()).toList());
    }

    /**
     * Whether it counts at a location.
     *
     * @param location the location
     * @return true if one of its capacity days is there
     */
    public boolean countsAt(LocationId location) {
        return capacityDays.stream().anyMatch(day -> day.location().equals(location));
    }

    /**
     * The same with another priority.
     *
     * @param newPriority how urgent
     * @return the changed header
     * @throws IllegalArgumentException if there is no such priority
     */
    public OrderHeader withPriority(int newPriority) {
        return new OrderHeader(
                customer,
                channel,
                currency,
                taxMode,
                rounding,
                allocation,
                newPriority,
                hold,
                shipTo,
                placedAt,
                metadata,
                purchaseWindows,
                terms,
                capacityDays);
    }
}
