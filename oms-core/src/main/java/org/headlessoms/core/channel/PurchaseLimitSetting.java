package org.headlessoms.core.channel;

import java.util.Optional;
import java.util.Set;
import org.headlessoms.channel.PurchaseLimit;
import org.headlessoms.channel.PurchaseLimitSet;
import org.headlessoms.channel.SetPurchaseLimit;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.stock.KnownKeys;
import org.headlessoms.spi.ReadRequest;

/** Decides {@link SetPurchaseLimit}. */
public final class PurchaseLimitSetting implements Handler<SetPurchaseLimit, PurchaseLimitSet> {

    @Override
    public ReadRequest reads(SetPurchaseLimit command, ReadRequest nothing) {
        return nothing.withSkus(Set.of(command.sku()))
                .withReferences(Set.of(PurchaseLimit.key(command.sku(), command.channel())));
    }

    @Override
    public Decision<PurchaseLimitSet> decide(SetPurchaseLimit command, Reading reading, Change change) {
        Optional<Refusal> unknown = KnownKeys.missing(reading.snapshot(), command.sku());
        if (unknown.isPresent()) {
            return Decision.refuse(unknown.get());
        }
        long version = reading.nextVersion(PurchaseLimit.key(command.sku(), command.channel()));
        PurchaseLimit reference = new PurchaseLimit(
                command.sku(), command.channel(), command.quantity(), command.days(), command.active(), version);
        return change.define(reference, new PurchaseLimitSet(reference));
    }
}
