package org.headlessoms.core.shortage;

import java.util.List;
import java.util.Optional;
import org.headlessoms.core.pipeline.AfterDecision;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.shortage.StockShortage;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.spi.StockDelta;

/** Closes a shortage once units are available again at its place, after everybody who waits was served. */
public final class ShortageClosing implements AfterDecision {

    private static final String RECOVERED = "units are available again";

    @Override
    public Optional<ReadRequest> complete(Reading reading, Change change) {
        List<StockDelta> freed = change.freed();
        if (freed.isEmpty()) {
            return Optional.empty();
        }
        Optional<ReadRequest> missing =
                ShortageSettling.missing(reading, change, freed.stream().map(StockDelta::key));
        if (missing.isEmpty()) {
            freed.forEach(delta -> close(reading.snapshot(), change, delta));
        }
        return missing;
    }

    private static void close(Snapshot snapshot, Change change, StockDelta delta) {
        for (StockShortage shortage :
                Shortages.open(snapshot, change, delta.key().sku())) {
            if (shortage.concerns(delta.key()) && shortage.uncovered() == 0) {
                Shortages.resolve(snapshot, change, shortage, RECOVERED);
            }
        }
    }
}
