package org.headlessoms.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.headlessoms.check.Check;

/**
 * What of an item can be promised on which day: its supply by day without what others are to get of it. A demand takes units
 * of the day it is for; if they do not suffice, of earlier days, the latest first, so that what comes early stays for those who
 * need it early; and if that does not suffice either, it waits for the first that come later, as orders do. Surplus of a day
 * can be promised on every later day. No day has less than nothing: what nobody can be given is {@code uncovered}.
 *
 * <p>Immutable; the calculation is pure and needs neither storage nor engine.
 *
 * @param buckets the days on which something comes, ascending; the first may be today, with what is on hand
 * @param uncovered units that are wanted and will not be there on any day
 */
public record AvailableToPromise(List<Bucket> buckets, long uncovered) {

    /**
     * What comes on a day.
     *
     * @param day the day, in UTC
     * @param supply units that come, at least 1
     * @param promised how many of them others are to get, 0 to {@code supply}
     */
    public record Bucket(LocalDate day, long supply, long promised) {
        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if more is promised than comes, or a number is negative
         */
        public Bucket {
            Objects.requireNonNull(day, "day");
            Check.notNegative("supply", supply);
            Check.require(promised >= 0 && promised <= supply, "promised must be 0 to supply");
        }

        /**
         * Units of the day that can be promised, on it or later.
         *
         * @return the rest
         */
        public long free() {
            return supply - promised;
        }
    }

    /**
     * Units that somebody wants.
     *
     * @param day on which day, in UTC; of orders that wait already: today
     * @param units how many, at least 0
     */
    public record Demand(LocalDate day, long units) {
        /**
         * Checks the units.
         *
         * @throws IllegalArgumentException if they are negative
         */
        public Demand {
            Objects.requireNonNull(day, "day");
            Check.notNegative("units", units);
        }
    }

    /**
     * Copies the buckets.
     *
     * @throws IllegalArgumentException if they do not ascend or the uncovered units are negative
     */
    public AvailableToPromise {
        buckets = List.copyOf(buckets);
        for (int i = 1; i < buckets.size(); i++) {
            Check.require(buckets.get(i - 1).day().isBefore(buckets.get(i).day()), "buckets must ascend");
        }
        Check.notNegative("uncovered", uncovered);
    }

    /**
     * Computes what can be promised.
     *
     * @param onHand units on hand that nobody has, at least 0; they are there today
     * @param supplies what is expected, of one item; closed ones and those overdue for too long do not count
     * @param demands what others want, in the order in which they are served
     * @param today the day of the promise, in UTC
     * @param policy how far supply is trusted
     * @return what is left for everybody else
     * @throws ArithmeticException if the units of a day do not fit into a {@code long}
     */
    public static AvailableToPromise of(
            long onHand,
            Collection<ExpectedSupply> supplies,
            List<Demand> demands,
            LocalDate today,
            SupplyPolicy policy) {
        NavigableMap<LocalDate, Long> supply = new TreeMap<>();
        supply.put(today, Check.notNegative("onHand", onHand));
        for (ExpectedSupply one : supplies) {
            policy.countsOn(one, today).ifPresent(day -> supply.merge(day, one.outstanding(), Math::addExact));
        }
        supply.values().removeIf(units -> units == 0);
        NavigableMap<LocalDate, Long> free = new TreeMap<>(supply);
        long uncovered = 0;
        for (Demand demand : demands) {
            uncovered = Math.addExact(uncovered, take(demand, free));
        }
        List<Bucket> buckets = new ArrayList<>();
        supply.forEach(
                (day, units) -> buckets.add(new Bucket(day, units, units - Objects.requireNonNull(free.get(day)))));
        return new AvailableToPromise(buckets, uncovered);
    }

    /**
     * The same of an item that is not handed out before a day: what comes earlier counts as coming on that day.
     *
     * @param day the first day on which units can be promised, in UTC
     * @return what is left, on that day and later
     */
    public AvailableToPromise notBefore(LocalDate day) {
        List<Bucket> early =
                buckets.stream().filter(one -> !one.day().isAfter(day)).toList();
        List<Bucket> all = new ArrayList<>();
        if (!early.isEmpty()) {
            all.add(new Bucket(
                    day,
                    early.stream().mapToLong(Bucket::supply).reduce(0, Math::addExact),
                    early.stream().mapToLong(Bucket::promised).reduce(0, Math::addExact)));
        }
        all.addAll(buckets.subList(early.size(), buckets.size()));
        return new AvailableToPromise(all, uncovered);
    }

    /**
     * The first day on which so many units can be promised.
     *
     * @param units how many, at least 1
     * @return the day; empty if there is none
     */
    public Optional<LocalDate> earliest(long units) {
        Check.positive("units", units);
        long left = units;
        for (Bucket bucket : buckets) {
            left -= bucket.free();
            if (left <= 0) {
                return Optional.of(bucket.day());
            }
        }
        return Optional.empty();
    }

    /**
     * How many units can be promised by a day.
     *
     * @param day the day, in UTC
     * @return what is free on it and on earlier days
     */
    public long by(LocalDate day) {
        return buckets.stream()
                .filter(bucket -> !bucket.day().isAfter(day))
                .mapToLong(Bucket::free)
                .reduce(0, Math::addExact);
    }

    /** Takes what a demand can be given; answers how many units it can not. */
    private static long take(Demand demand, NavigableMap<LocalDate, Long> free) {
        long left = take(demand.units(), free.headMap(demand.day(), true).descendingMap());
        return take(left, free.tailMap(demand.day(), false));
    }

    private static long take(long units, NavigableMap<LocalDate, Long> free) {
        long left = units;
        for (Map.Entry<LocalDate, Long> day : free.entrySet()) {
            long taken = Math.min(left, day.getValue());
            day.setValue(day.getValue() - taken);
            left -= taken;
        }
        return left;
    }
}
