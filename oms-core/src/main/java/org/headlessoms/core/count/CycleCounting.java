package org.headlessoms.core.count;

import java.util.Optional;
import java.util.stream.Collectors;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.BookCycleCount;
import org.headlessoms.stock.CycleCountBooked;

/** Decides {@link BookCycleCount}. */
public final class CycleCounting implements Handler<BookCycleCount, CycleCountBooked> {

    private final Limits limits;

    public CycleCounting(Limits limits) {
        this.limits = limits;
    }

    @Override
    public ReadRequest reads(BookCycleCount command, ReadRequest nothing) {
        return tooLong(command).isPresent()
                ? nothing
                : Counts.reads(
                        command.lines().stream().map(BookCycleCount.Line::key).collect(Collectors.toSet()), nothing);
    }

    @Override
    public Decision<CycleCountBooked> decide(BookCycleCount command, Reading reading, Change change) {
        Snapshot snapshot = reading.snapshot();
        Counts counts = new Counts(command.lines(), command.reason(), command.shortage());
        Optional<Refusal> refusal = tooLong(command).or(() -> counts.refusal(snapshot, change, limits.quantity()));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Optional<Decision<CycleCountBooked>> first = counts.first(reading, change);
        if (first.isPresent()) {
            return first.get();
        }
        CycleCountBooked booked = new CycleCountBooked(counts.results(snapshot, change), command.reason());
        change.stock(booked);
        counts.book(snapshot, change);
        return Decision.accept(booked);
    }

    private Optional<Refusal> tooLong(BookCycleCount command) {
        return command.lines().size() <= limits.syncLines()
                ? Optional.empty()
                : Optional.of(new LimitExceeded(
                        "count.lines", limits.syncLines(), command.lines().size()));
    }
}
