package org.headlessoms.sourcing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.Sku;

/**
 * Asks from where the units of an order would come if it were placed now.
 *
 * @param lines what would be ordered; lines of the same item share the same stock, the first line first
 * @param channel where it would be sold; empty for no particular channel, which means shared stock only
 * @param shipToCountry where it would go, ISO 3166-1 alpha-2; empty if it names no address
 * @param terms what it would ask of the way its units are found; the lines they name are lines of the query
 */
public record SourcingQuery(
        List<Line> lines, Optional<ChannelId> channel, Optional<String> shipToCountry, DeliveryTerms terms) {

    /**
     * Some units of an item.
     *
     * @param id the line's id within the query, for lines that stay together
     * @param sku the item, a kit or not
     * @param quantity units, at least 1
     */
    public record Line(LineId id, Sku sku, long quantity) {
        /**
         * Checks the quantity.
         *
         * @throws IllegalArgumentException if it is below 1
         */
        public Line {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(sku, "sku");
            Check.positive("quantity", quantity);
        }
    }

    /**
     * Copies the lines.
     *
     * @throws IllegalArgumentException if there is no line, two have the same id, the terms name a line that is not there, or the
     *     country is not two capital letters
     */
    public SourcingQuery {
        lines = Check.notEmpty("lines", List.copyOf(lines));
        List<LineId> ids = lines.stream().map(Line::id).toList();
        Check.distinct("line", ids);
        Objects.requireNonNull(channel, "channel");
        shipToCountry.ifPresent(country -> Check.country("shipToCountry", country));
        Check.require(
                terms.together().stream().allMatch(group -> ids.containsAll(group.lines())),
                "lines that stay together must be lines of the query");
    }

    /**
     * Units in no particular channel, wherever they go, on no terms.
     *
     * @param lines what would be ordered, at least one line
     * @return the query
     */
    public static SourcingQuery of(Line... lines) {
        return new SourcingQuery(List.of(lines), Optional.empty(), Optional.empty(), DeliveryTerms.NONE);
    }

    /**
     * The same for a channel.
     *
     * @param other where it would be sold
     * @return the query
     */
    public SourcingQuery inChannel(ChannelId other) {
        return new SourcingQuery(lines, Optional.of(other), shipToCountry, terms);
    }

    /**
     * The same for a country.
     *
     * @param country where it would go, ISO 3166-1 alpha-2
     * @return the query
     */
    public SourcingQuery shippedTo(String country) {
        return new SourcingQuery(lines, channel, Optional.of(country), terms);
    }

    /**
     * The same on other terms.
     *
     * @param asked what it would ask
     * @return the query
     */
    public SourcingQuery on(DeliveryTerms asked) {
        return new SourcingQuery(lines, channel, shipToCountry, asked);
    }
}
