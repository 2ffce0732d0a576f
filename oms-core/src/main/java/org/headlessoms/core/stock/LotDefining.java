package org.headlessoms.core.stock;

import java.util.Optional;
import java.util.Set;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.DefineLot;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.Lot;
import org.headlessoms.stock.LotDefined;
import org.headlessoms.stock.LotMismatch;
import org.headlessoms.stock.Tracking;

/** Decides {@link DefineLot}. */
public final class LotDefining implements Handler<DefineLot, LotDefined> {

    @Override
    public ReadRequest reads(DefineLot command, ReadRequest nothing) {
        return nothing.withSkus(Set.of(command.sku()));
    }

    @Override
    public Decision<LotDefined> decide(DefineLot command, Reading reading, Change change) {
        Snapshot snapshot = reading.snapshot();
        Optional<Refusal> refusal = KnownKeys.missing(snapshot, command.sku()).or(() -> notByLots(command, snapshot));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        long version = snapshot.reference(Lot.key(command.sku(), command.id()), Lot.class)
                .map(Lot::version)
                .orElse(0L);
        Lot lot = new Lot(command.sku(), command.id(), command.expiresOn(), version + 1);
        LotDefined defined = new LotDefined(lot);
        change.put(lot);
        change.stock(defined);
        return Decision.accept(defined);
    }

    private static Optional<Refusal> notByLots(DefineLot command, Snapshot snapshot) {
        return snapshot.item(command.sku())
                .map(Item::tracking)
                .filter(tracking -> tracking != Tracking.LOT)
                .map(tracking -> new LotMismatch(command.sku(), tracking, Optional.of(command.id())));
    }
}
