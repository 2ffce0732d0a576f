package org.headlessoms.availability;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.Sku;

/**
 * Asks whether some units can be had, all of them, by a day.
 *
 * @param lines what is wanted; lines of the same item share the same stock, the first line first
 * @param channel where it is to be sold; empty for no particular channel, which means shared stock only
 * @param by the last day, in UTC; empty for at once
 * @param shipToCountry the country it is to be shipped to, ISO 3166-1 alpha-2; empty if that is not known yet
 */
public record PromiseQuery(
        List<Line> lines, Optional<ChannelId> channel, Optional<LocalDate> by, Optional<String> shipToCountry) {

    /**
     * What is wanted.
     *
     * @param sku the item, a kit or not
     * @param quantity units, at least 1
     */
    public record Line(Sku sku, long quantity) {
        /**
         * Checks the quantity.
         *
         * @throws IllegalArgumentException if the quantity is below 1
         */
        public Line {
            Objects.requireNonNull(sku, "sku");
            Check.positive("quantity", quantity);
        }
    }

    /**
     * Copies the lines.
     *
     * @throws IllegalArgumentException if there is no line or the country is not two capital letters
     */
    public PromiseQuery {
        lines = Check.notEmpty("lines", List.copyOf(lines));
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(by, "by");
        shipToCountry.ifPresent(country -> Check.country("shipToCountry", country));
    }

    /**
     * Units wanted at once, in no particular channel.
     *
     * @param lines what is wanted, at least one line
     * @return the query
     */
    public static PromiseQuery of(Line... lines) {
        return new PromiseQuery(List.of(lines), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The same for a channel.
     *
     * @param other where it is to be sold
     * @return the query
     */
    public PromiseQuery inChannel(ChannelId other) {
        return new PromiseQuery(lines, Optional.of(other), by, shipToCountry);
    }

    /**
     * The same with another last day.
     *
     * @param day the last day, in UTC
     * @return the query
     */
    public PromiseQuery by(LocalDate day) {
        return new PromiseQuery(lines, channel, Optional.of(day), shipToCountry);
    }

    /**
     * The same for a country.
     *
     * @param country where it is to be shipped, ISO 3166-1 alpha-2
     * @return the query
     */
    public PromiseQuery shippedTo(String country) {
        return new PromiseQuery(lines, channel, by, Optional.of(country));
    }
}
