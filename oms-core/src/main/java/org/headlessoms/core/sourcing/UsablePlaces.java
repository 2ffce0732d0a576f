package org.headlessoms.core.sourcing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import org.headlessoms.channel.Channel;
import org.headlessoms.exclusion.SourcingExclusion;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.Lot;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockPlace;

/**
 * Which places a buyer may be served from, none that is excluded for the item, and in which order: what is ring-fenced for its
 * channel before what is shared, and of lots the one that expires first. The snapshot must hold what {@link Buyer#reads} names.
 */
public final class UsablePlaces {

    private final Snapshot snapshot;
    private final Buyer buyer;
    private final Optional<Channel> channel;
    private final LocalDate today;

    public UsablePlaces(Snapshot snapshot, Buyer buyer) {
        this.snapshot = snapshot;
        this.buyer = buyer;
        this.channel = buyer.channel().flatMap(id -> snapshot.reference(Channel.key(id), Channel.class));
        this.today = LocalDate.ofInstant(buyer.now(), ZoneOffset.UTC);
    }

    public boolean isUsable(StockKey key) {
        return isForChannel(key.place())
                && !isExcluded(key)
                && (key.place().lot().isEmpty() || isGood(key));
    }

    /** Whether units at a place may be sold in the buyer's channel, whatever state they are in. */
    public boolean isForChannel(StockPlace place) {
        boolean shared = place.ringFence().isEmpty();
        return channel.map(one -> one.mayUse(place))
                .orElse(shared || place.ringFence().equals(buyer.channel()));
    }

    public Comparator<StockKey> pickingOrder() {
        return Comparator.comparing((StockKey key) -> key.place().ringFence().isEmpty())
                .thenComparing(this::lastDay)
                .thenComparing(Comparator.naturalOrder());
    }

    private boolean isExcluded(StockKey key) {
        return snapshot.reference(SourcingExclusion.key(key.sku(), key.location()), SourcingExclusion.class)
                .filter(exclusion -> exclusion.isActive(buyer.now()))
                .isPresent();
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
