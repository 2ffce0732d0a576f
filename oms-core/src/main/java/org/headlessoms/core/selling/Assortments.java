package org.headlessoms.core.selling;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.headlessoms.channel.Assortment;
import org.headlessoms.channel.NotInAssortment;
import org.headlessoms.channel.NotInAssortment.Rule;
import org.headlessoms.command.Refusal;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.value.Address;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.Sku;

/** What may be sold in which channel and shipped to which country. */
public final class Assortments {

    private Assortments() {}

    /** What has to be read to know where items are sold. */
    public static Set<ReferenceKey> keys(Collection<Sku> skus) {
        Set<ReferenceKey> keys = new HashSet<>();
        skus.forEach(sku -> keys.add(Assortment.key(sku)));
        return keys;
    }

    /** The refusal for the first item that is not sold in a channel. */
    public static Optional<Refusal> notSold(Collection<Sku> skus, Optional<ChannelId> channel, Snapshot snapshot) {
        return first(
                skus,
                snapshot,
                one -> broken(
                                channel,
                                one.channels(),
                                one.excludedChannels(),
                                Rule.CHANNEL_NOT_ALLOWED,
                                Rule.CHANNEL_EXCLUDED)
                        .map(rule -> new NotInAssortment(one.sku(), rule, channel, Optional.empty())));
    }

    /** The refusal for the first item that does not ship to an address. */
    public static Optional<Refusal> notShipped(Collection<Sku> skus, Optional<Address> shipTo, Snapshot snapshot) {
        return notShippedTo(shipTo.map(Address::country), skus, snapshot);
    }

    /** The refusal for the first item that does not ship to a country, or at all if it is not known to which. */
    public static Optional<Refusal> notShippedTo(Optional<String> country, Collection<Sku> skus, Snapshot snapshot) {
        return first(
                skus,
                snapshot,
                one -> broken(
                                country,
                                one.countries(),
                                one.excludedCountries(),
                                Rule.COUNTRY_NOT_ALLOWED,
                                Rule.COUNTRY_EXCLUDED)
                        .map(rule -> new NotInAssortment(one.sku(), rule, Optional.empty(), country)));
    }

    private static Optional<Refusal> first(
            Collection<Sku> skus, Snapshot snapshot, Function<Assortment, Optional<NotInAssortment>> rule) {
        for (Sku sku : new TreeSet<>(skus)) {
            Optional<NotInAssortment> refusal =
                    snapshot.reference(Assortment.key(sku), Assortment.class).flatMap(rule);
            if (refusal.isPresent()) {
                return Optional.of(refusal.get());
            }
        }
        return Optional.empty();
    }

    private static <T> Optional<Rule> broken(
            Optional<T> actual, List<T> allowed, List<T> excluded, Rule notAllowed, Rule isExcluded) {
        if (!allowed.isEmpty() && actual.filter(allowed::contains).isEmpty()) {
            return Optional.of(notAllowed);
        }
        return actual.filter(excluded::contains).map(one -> isExcluded);
    }
}
