package org.headlessoms.core.shortage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.shortage.ShortageRecorded;
import org.headlessoms.shortage.StockShortage;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.StockMovement;
import org.headlessoms.value.Sku;

/** Decides {@link CoverShortages}: what one commit left over, and what concurrent ones could not see of each other. */
public final class ShortageCovering implements Handler<CoverShortages, ShortageRecorded> {

    /** Nothing is uncovered, or it is all being picked. */
    record NothingToTakeBack(Sku sku) implements Refusal {}

    @Override
    public ReadRequest reads(CoverShortages command, ReadRequest nothing) {
        return nothing.withSkus(Set.of(command.sku())).withGroups(Set.of(StockShortage.of(command.sku())));
    }

    @Override
    public Decision<ShortageRecorded> decide(CoverShortages command, Reading reading, Change change) {
        Snapshot snapshot = reading.snapshot();
        List<Correction> uncovered = Shortages.open(snapshot, change, command.sku()).stream()
                .filter(shortage -> shortage.uncovered() > 0)
                .map(shortage -> correction(snapshot, change, shortage))
                .toList();
        Optional<Decision<ShortageRecorded>> first = Shortfall.first(reading, change, uncovered);
        if (first.isPresent()) {
            return first.get();
        }
        Shortfall.settle(snapshot, change, uncovered);
        return change.firstEvent(ShortageRecorded.class)
                .map(Decision::accept)
                .orElseGet(() -> Decision.refuse(new NothingToTakeBack(command.sku())));
    }

    private static Correction correction(Snapshot snapshot, Change change, StockShortage shortage) {
        Position position = Position.around(snapshot, shortage.level());
        return Correction.toSellable(
                position,
                position.sellable() - Shortages.uncovered(snapshot, shortage),
                Cause.found(StockMovement.Kind.SHORTAGE_SETTLED, shortage.cause(), change));
    }
}
