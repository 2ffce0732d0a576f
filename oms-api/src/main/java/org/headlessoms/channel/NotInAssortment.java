package org.headlessoms.channel;

import java.util.Objects;
import java.util.Optional;
import org.headlessoms.command.Refusal;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.Sku;

/**
 * The item, or a component of the kit, is not sold there.
 *
 * @param sku the item or component
 * @param rule which rule of its {@link Assortment} stands against it
 * @param channel the channel asked for, if the rule is about channels and one was named
 * @param country the country to ship to, if the rule is about countries and one was named
 */
public record NotInAssortment(Sku sku, Rule rule, Optional<ChannelId> channel, Optional<String> country)
        implements Refusal {

    /** What an assortment can have against an order. */
    public enum Rule {
        /** It is sold in some channels, and this is none of them. */
        CHANNEL_NOT_ALLOWED,
        /** It is not sold in this channel. */
        CHANNEL_EXCLUDED,
        /** It ships to some countries, and this is none of them. */
        COUNTRY_NOT_ALLOWED,
        /** It does not ship to this country. */
        COUNTRY_EXCLUDED
    }

    /** Refuses missing parts. */
    public NotInAssortment {
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(country, "country");
    }
}
