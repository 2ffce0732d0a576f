package org.headlessoms.core.backorder;

import java.util.Optional;
import java.util.Set;
import org.headlessoms.backorder.BackorderLimit;
import org.headlessoms.backorder.BackordersLimited;
import org.headlessoms.backorder.LimitBackorders;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.stock.KnownKeys;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.stock.Item;

/** Decides {@link LimitBackorders}. */
public final class BackorderLimiting implements Handler<LimitBackorders, BackordersLimited> {

    @Override
    public ReadRequest reads(LimitBackorders command, ReadRequest nothing) {
        return nothing.withReferences(Set.of(Item.key(command.sku()), key(command)));
    }

    @Override
    public Decision<BackordersLimited> decide(LimitBackorders command, Reading reading, Change change) {
        Optional<Refusal> refusal = KnownKeys.missing(reading.snapshot(), command.sku());
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        long version = reading.nextVersion(key(command));
        BackorderLimit limit = new BackorderLimit(command.sku(), command.channel(), command.units(), version);
        return change.define(limit, new BackordersLimited(limit));
    }

    private static ReferenceKey key(LimitBackorders command) {
        return BackorderLimit.key(command.sku(), command.channel());
    }
}
