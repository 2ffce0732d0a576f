package org.headlessoms.core.watch;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.value.Sku;
import org.headlessoms.watch.StockWatch;
import org.headlessoms.watch.WatchEvent;

/** Decides {@link CheckWatches}: what concurrent commands could not see of each other shows in what they committed. */
public final class WatchChecking implements Handler<CheckWatches, WatchEvent> {

    /** Everything was told already. */
    record NothingToTell(Sku sku) implements Refusal {}

    @Override
    public ReadRequest reads(CheckWatches command, ReadRequest nothing) {
        return nothing.withSkus(Set.of(command.sku())).withGroups(Set.of(StockWatch.of(command.sku())));
    }

    @Override
    public Decision<WatchEvent> decide(CheckWatches command, Reading reading, Change change) {
        for (StockWatch watch : reading.snapshot().group(StockWatch.of(command.sku()), StockWatch.class)) {
            Thresholds.tell(watch, Thresholds.available(reading.snapshot(), watch, Map.of()), change);
        }
        Optional<WatchEvent> first = change.firstEvent(WatchEvent.class);
        return first.map(Decision::accept).orElseGet(() -> Decision.refuse(new NothingToTell(command.sku())));
    }
}
