package org.headlessoms.core.availability;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.headlessoms.availability.AvailabilityQuery;
import org.headlessoms.availability.CachedAvailability;
import org.headlessoms.availability.ItemAvailability;
import org.headlessoms.core.limits.CacheSettings;
import org.headlessoms.spi.Storage;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;

/** Answers what there was of items from memory, and forgets what the journal says was touched since. */
public final class CachedReader {

    private final Storage storage;
    private final AvailabilityReader reader;
    private final Supplier<Instant> clock;
    private final Duration lookInterval;
    private final Cache<Key, Entry> entries;
    private final ConcurrentMap<Tenant, JournalTail> tails = new ConcurrentHashMap<>();

    private record Key(Tenant tenant, Sku sku, Optional<ChannelId> channel, Set<LocationId> locations) {}

    private record Entry(ItemAvailability value, Instant readAt) {
        boolean isAbout(Touched touched) {
            return touched.everything()
                    || touched.skus().contains(value.sku())
                    || value.components().stream().map(KitComponent::sku).anyMatch(touched.skus()::contains);
        }
    }

    public CachedReader(Storage storage, AvailabilityReader reader, Supplier<Instant> clock, CacheSettings settings) {
        this.storage = storage;
        this.reader = reader;
        this.clock = clock;
        this.lookInterval = settings.lookInterval();
        // housekeeping on the calling thread: the library starts none
        this.entries = Caffeine.newBuilder()
                .maximumSize(settings.entries())
                .expireAfterWrite(settings.maxAge())
                .ticker(() -> Duration.between(Instant.EPOCH, clock.get()).toNanos())
                .executor(Runnable::run)
                .build();
    }

    public SortedMap<Sku, CachedAvailability> read(Tenant tenant, AvailabilityQuery query) {
        reader.requireNotTooMany(query);
        JournalTail tail = tails.computeIfAbsent(tenant, one -> new JournalTail(storage, one));
        Instant now = clock.get();
        tail.look(now, lookInterval, touched -> forget(tenant, touched));
        Map<Sku, Entry> found = new HashMap<>();
        entries.getAllPresent(query.skus().stream()
                        .map(sku -> key(tenant, sku, query))
                        .toList())
                .forEach((key, entry) -> found.put(key.sku(), entry));
        found.putAll(readOthers(tenant, query, found.keySet(), tail, now));
        SortedMap<Sku, CachedAvailability> answers = new TreeMap<>();
        found.forEach((sku, entry) -> answers.put(sku, answer(entry, now)));
        return answers;
    }

    /**
     * What is read while the journal brings something new is answered, but not kept: it may have been read before that. What
     * is kept before the news came is found by whoever forgets what they touched.
     */
    private Map<Sku, Entry> readOthers(
            Tenant tenant, AvailabilityQuery query, Set<Sku> known, JournalTail tail, Instant now) {
        Set<Sku> others =
                query.skus().stream().filter(sku -> !known.contains(sku)).collect(Collectors.toUnmodifiableSet());
        if (others.isEmpty()) {
            return Map.of();
        }
        long news = tail.news();
        Map<Sku, Entry> read = new HashMap<>();
        reader.read(tenant, new AvailabilityQuery(others, query.channel(), query.locations()))
                .forEach((sku, value) -> read.put(sku, new Entry(value, now)));
        read.forEach((sku, entry) -> entries.put(key(tenant, sku, query), entry));
        if (tail.news() != news) {
            entries.invalidateAll(
                    others.stream().map(sku -> key(tenant, sku, query)).toList());
        }
        return read;
    }

    private void forget(Tenant tenant, Touched touched) {
        entries.asMap()
                .entrySet()
                .removeIf(one ->
                        one.getKey().tenant().equals(tenant) && one.getValue().isAbout(touched));
    }

    private static Key key(Tenant tenant, Sku sku, AvailabilityQuery query) {
        return new Key(tenant, sku, query.channel(), query.locations());
    }

    private static CachedAvailability answer(Entry entry, Instant now) {
        Duration age = Duration.between(entry.readAt(), now);
        return new CachedAvailability(entry.value(), entry.readAt(), age.isNegative() ? Duration.ZERO : age);
    }
}
