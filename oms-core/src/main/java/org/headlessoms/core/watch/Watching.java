package org.headlessoms.core.watch;

import java.util.Optional;
import java.util.Set;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.stock.KnownKeys;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.watch.StockWatch;
import org.headlessoms.watch.StockWatched;
import org.headlessoms.watch.WatchStock;

/** Decides {@link WatchStock}. */
public final class Watching implements Handler<WatchStock, StockWatched> {

    @Override
    public ReadRequest reads(WatchStock command, ReadRequest nothing) {
        return nothing.withSkus(Set.of(command.sku()))
                .withLocations(Set.of(command.location()))
                .withReferences(Set.of(StockWatch.key(command.sku(), command.location())));
    }

    @Override
    public Decision<StockWatched> decide(WatchStock command, Reading reading, Change change) {
        Snapshot snapshot = reading.snapshot();
        Optional<Refusal> refusal =
                KnownKeys.missing(snapshot, command.sku()).or(() -> KnownKeys.missing(snapshot, command.location()));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Optional<StockWatch> before =
                snapshot.reference(StockWatch.key(command.sku(), command.location()), StockWatch.class);
        StockWatch watch = new StockWatch(
                command.sku(),
                command.location(),
                command.lowAt(),
                command.backAt(),
                command.active(),
                before.map(StockWatch::low).orElse(false),
                before.map(StockWatch::version).orElse(0L) + 1);
        StockWatched watched = new StockWatched(watch);
        change.stock(watched);
        change.put(watch);
        if (watch.active()) {
            change.schedule(Thresholds.check(watch, change.now()));
        }
        return Decision.accept(watched);
    }
}
