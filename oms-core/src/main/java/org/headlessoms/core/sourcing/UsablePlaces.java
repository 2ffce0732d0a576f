package org.headlessoms.core.sourcing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headlessoms.channel.Channel;
import org.headlessoms.exclusion.SourcingExclusion;
import org.headlessoms.preorder.PreorderTerms;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.Lot;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.Sku;

/**
 * Which places a buyer may be served from, none that is excluded for the item, and in which order: what is ring-fenced for its
 * channel before what is shared, and of lots the one that expires first. The snapshot must hold what {@link Buyer#reads} names. Not for several threads.
 */
public final class UsablePlaces {

    private final Snapshot snapshot;
    private final Buyer buyer;
    private final Optional<Channel> channel;
    private final LocalDate today;
    private final Map<Sku, ItemRules> rules = new HashMap<>();

    /** What holds for an item wherever it lies, looked up once. */
    private record ItemRules(Optional<PreorderTerms> terms, List<SourcingExclusion> exclusions) {}

    public UsablePlaces(Snapshot snapshot, Buyer buyer) {
        this.snapshot = snapshot;
        this.buyer = buyer;
        this.channel = buyer.channel().flatMap(id -> snapshot.reference(Channel.key(id), Channel.class));
        this.today = LocalDate.ofInstant(buyer.now(), ZoneOffset.UTC);
    }

    public boolean isUsable(StockKey key) {
        return isReleased(key.sku()) && isUsableForQueue(key);
    }

    /** Whether who waits in the queue may be served from a place: on the release date of an item, before everybody else. */
    public boolean isUsableForQueue(StockKey key) {
        return isForChannel(key.place())
                && !isUnreleased(key.sku())
                && !isExcluded(key)
                && (key.place().lot().isEmpty() || isGood(key));
    }

    /** Whether units at a place may be sold in the buyer's channel, whatever state they are in. */
    public boolean isForChannel(StockPlace place) {
        boolean shared = place.ringFence().isEmpty();
        return channel.map(one -> one.mayUse(place))
                .orElse(shared || place.ringFence().equals(buyer.channel()));
    }

    /** The levels of an item, which come sorted by place, in the order in which units are taken. */
    List<StockLevel> inPickingOrder(List<StockLevel> levels) {
        for (StockLevel level : levels) {
            StockPlace place = level.key().place();
            if (place.ringFence().isPresent() || place.lot().isPresent()) {
                return levels.stream()
                        .sorted(Comparator.comparing(StockLevel::key, pickingOrder()))
                        .toList();
            }
        }
        return levels;
    }

    public Comparator<StockKey> pickingOrder() {
        return Comparator.comparing((StockKey key) -> key.place().ringFence().isEmpty())
                .thenComparing(this::lastDay)
                .thenComparing(Comparator.naturalOrder());
    }

    private boolean isReleased(Sku sku) {
        return rules(sku).terms().map(PreorderTerms::released).orElse(true);
    }

    private boolean isUnreleased(Sku sku) {
        return rules(sku)
                .terms()
                .filter(terms -> terms.opensAt().isAfter(buyer.now()))
                .isPresent();
    }

    private boolean isExcluded(StockKey key) {
        for (SourcingExclusion exclusion : rules(key.sku()).exclusions()) {
            if (exclusion.location().equals(key.location()) && exclusion.isActive(buyer.now())) {
                return true;
            }
        }
        return false;
    }

    private ItemRules rules(Sku sku) {
        return rules.computeIfAbsent(
                sku,
                one -> new ItemRules(
                        snapshot.reference(PreorderTerms.key(one), PreorderTerms.class),
                        snapshot.group(SourcingExclusion.of(one), SourcingExclusion.class)));
    }

    private boolean isGood(StockKey key) {
        long remaining =
                snapshot.item(key.sku()).map(Item::minimumRemainingDays).orElse(0L);
        return lot(key).map(lot -> lot.isGoodOn(today, remaining)).orElse(false);
    }

    private LocalDate lastDay(StockKey key) {
        return lot(key).flatMap(Lot::expiresOn).orElse(LocalDate.MAX);
    }

    private Optional<Lot> lot(StockKey key) {
        return key.place().lot().flatMap(id -> snapshot.reference(Lot.key(key.sku(), id), Lot.class));
    }
}
