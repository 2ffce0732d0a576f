package org.headlessoms.core.count;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.BookCycleCount;
import org.headlessoms.stock.CountStock;
import org.headlessoms.stock.StockCounted;

/** Decides {@link CountStock}. */
public final class StockCounting implements Handler<CountStock, StockCounted> {

    private final Limits limits;

    public StockCounting(Limits limits) {
        this.limits = limits;
    }

    @Override
    public ReadRequest reads(CountStock command, ReadRequest nothing) {
        return Counts.reads(Set.of(command.key()), nothing);
    }

    @Override
    public Decision<StockCounted> decide(CountStock command, Reading reading, Change change) {
        Snapshot snapshot = reading.snapshot();
        Counts counts = new Counts(
                List.of(new BookCycleCount.Line(command.key(), command.counted())),
                command.reason(),
                command.shortage());
        Optional<Refusal> refusal = counts.refusal(snapshot, change, limits.quantity());
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Optional<Decision<StockCounted>> first = counts.first(reading, change);
        if (first.isPresent()) {
            return first.get();
        }
        long expected = counts.results(snapshot, change).get(0).expected();
        StockCounted counted = new StockCounted(command.key(), expected, command.counted(), command.reason());
        change.stock(counted);
        counts.book(snapshot, change);
        return Decision.accept(counted);
    }
}
