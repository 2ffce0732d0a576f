package org.headlessoms.core.sourcing;

import java.util.Comparator;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.StockKey;

/** Which places a buyer may be served from, and in which order: what is ring-fenced for its channel first, then shared. */
public final class UsablePlaces {

    private final Buyer buyer;

    public UsablePlaces(Snapshot snapshot, Buyer buyer) {
        this.buyer = buyer;
    }

    public boolean isUsable(StockKey key) {
        return key.place().ringFence().isEmpty() || key.place().ringFence().equals(buyer.channel());
    }

    public Comparator<StockKey> pickingOrder() {
        return Comparator.comparing((StockKey key) -> key.place().ringFence().isEmpty())
                .thenComparing(Comparator.naturalOrder());
    }
}
