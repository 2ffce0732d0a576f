package org.headlessoms.core.sync;

import java.util.stream.Collectors;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.sync.SourceLine;
import org.headlessoms.sync.StockSynchronised;
import org.headlessoms.sync.SynchroniseStock;

/** Decides {@link SynchroniseStock}. */
public final class Synchronising implements Handler<SynchroniseStock, StockSynchronised> {

    private final Limits limits;

    public Synchronising(Limits limits) {
        this.limits = limits;
    }

    @Override
    public ReadRequest reads(SynchroniseStock command, ReadRequest nothing) {
        return isTooLong(command)
                ? nothing
                : Chunk.reads(
                        command.source(),
                        command.lines().stream().map(SourceLine::key).collect(Collectors.toSet()),
                        nothing);
    }

    @Override
    public Decision<StockSynchronised> decide(SynchroniseStock command, Reading reading, Change change) {
        if (isTooLong(command)) {
            return Decision.refuse(new LimitExceeded(
                    "sync.lines", limits.syncLines(), command.lines().size()));
        }
        return new Chunk(
                        command.source(),
                        command.mode(),
                        command.snapshot(),
                        command.asOf(),
                        command.lines(),
                        limits.quantity())
                .decide(reading, change);
    }

    private boolean isTooLong(SynchroniseStock command) {
        return command.lines().size() > limits.syncLines();
    }
}
