package org.headlessoms.channel;

import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.Sku;

/**
 * In which channels an item is sold, and to which countries. An item without one is sold everywhere. Orders ask for channel and
 * country, holds for the channel only, both for a kit and for each of its components, when they are placed or a hold is to keep
 * more; what was sold before is not touched.
 *
 * @param sku the item
 * @param channels the channels it is sold in, at most {@value #MAX_CHANNELS}, sorted, each once; empty if all. Who names no channel
 *     is in none of them
 * @param excludedChannels channels it is not sold in all the same
 * @param countries the countries it ships to, ISO 3166-1 alpha-2, sorted, each once; empty if all. An order without a shipping
 *     address ships to none of them
 * @param excludedCountries countries it does not ship to all the same
 * @param version how often it was set, from 1
 */
public record Assortment(
        Sku sku,
        List<ChannelId> channels,
        List<ChannelId> excludedChannels,
        List<String> countries,
        List<String> excludedCountries,
        long version)
        implements Reference {

    static final int MAX_CHANNELS = 500;

    private static final String COUNTRY = "country";

    /**
     * Sorts the lists and checks the parts.
     *
     * @throws IllegalArgumentException if there are too many channels, a country is not two capital letters or the version is
     *     below 1
     */
    public Assortment {
        Objects.requireNonNull(sku, "sku");
        channels = sortedChannels(channels);
        excludedChannels = sortedChannels(excludedChannels);
        countries = sortedCountries(countries);
        excludedCountries = sortedCountries(excludedCountries);
        Check.positive("version", version);
    }

    /**
     * The key of an item's assortment.
     *
     * @param sku the item
     * @return the key
     */
    public static ReferenceKey key(Sku sku) {
        return ReferenceKey.of(ReferenceKind.ASSORTMENT, sku);
    }

    @Override
    public ReferenceKey key() {
        return key(sku);
    }

    static List<ChannelId> sortedChannels(List<ChannelId> channels) {
        Check.require(channels.size() <= MAX_CHANNELS, "an assortment names at most " + MAX_CHANNELS + " channels");
        return channels.stream().distinct().sorted().toList();
    }

    static List<String> sortedCountries(List<String> countries) {
        countries.forEach(country -> Check.country(COUNTRY, country));
        return countries.stream().distinct().sorted().toList();
    }
}
