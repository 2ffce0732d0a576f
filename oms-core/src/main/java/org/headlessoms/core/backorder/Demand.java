package org.headlessoms.core.backorder;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.WaitingUnits;
import org.headlessoms.core.sourcing.Buyer;
import org.headlessoms.core.sourcing.UsablePlaces;
import org.headlessoms.spi.CounterKey;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.StockKey;

/** Whether available units may be for anybody who waits. If not, no queue has to be gone through in vain. */
final class Demand {

    private Demand() {}

    static ReadRequest reads(Change change, Collection<StockKey> keys) {
        return ReadRequest.of(change.tenant())
                .withCounters(keys.stream()
                        .flatMap(key -> ofItsChannel(key).stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    static boolean mayBeFor(StockKey key, Snapshot snapshot, Instant now) {
        return snapshot.location(key.location()).map(Location::enabled).orElse(false)
                && ofItsChannel(key).map(snapshot::counter).orElse(1L) > 0
                && new UsablePlaces(snapshot, new Buyer(key.place().ringFence(), now)).isUsableForQueue(key);
    }

    private static Optional<CounterKey> ofItsChannel(StockKey key) {
        return key.place().ringFence().map(channel -> WaitingUnits.of(key.sku(), channel));
    }
}
