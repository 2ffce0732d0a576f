package org.headlessoms.channel;

import java.util.List;
import java.util.Objects;
import org.headlessoms.command.Command;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.Sku;

/**
 * Say in which channels an item is sold and to which countries. With empty lists it is sold everywhere.
 *
 * @param commandId the caller's id
 * @param sku the item
 * @param channels the channels it is sold in, at most {@value Assortment#MAX_CHANNELS}; empty if all
 * @param excludedChannels channels it is not sold in all the same, at most as many
 * @param countries the countries it ships to, ISO 3166-1 alpha-2; empty if all
 * @param excludedCountries countries it does not ship to all the same
 */
public record SetAssortment(
        CommandId commandId,
        Sku sku,
        List<ChannelId> channels,
        List<ChannelId> excludedChannels,
        List<String> countries,
        List<String> excludedCountries)
        implements Command<AssortmentSet> {
    /**
     * Sorts the lists and checks the parts.
     *
     * @throws IllegalArgumentException if there are too many channels or a country is not two capital letters
     */
    public SetAssortment {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(sku, "sku");
        channels = Assortment.sortedChannels(channels);
        excludedChannels = Assortment.sortedChannels(excludedChannels);
        countries = Assortment.sortedCountries(countries);
        excludedCountries = Assortment.sortedCountries(excludedCountries);
    }
}
