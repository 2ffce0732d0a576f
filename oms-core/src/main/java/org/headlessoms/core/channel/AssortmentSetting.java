package org.headlessoms.core.channel;

import java.util.Optional;
import java.util.Set;
import org.headlessoms.channel.Assortment;
import org.headlessoms.channel.AssortmentSet;
import org.headlessoms.channel.SetAssortment;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.stock.KnownKeys;
import org.headlessoms.spi.ReadRequest;

/** Decides {@link SetAssortment}. */
public final class AssortmentSetting implements Handler<SetAssortment, AssortmentSet> {

    @Override
    public ReadRequest reads(SetAssortment command, ReadRequest nothing) {
        return nothing.withSkus(Set.of(command.sku())).withReferences(Set.of(Assortment.key(command.sku())));
    }

    @Override
    public Decision<AssortmentSet> decide(SetAssortment command, Reading reading, Change change) {
        Optional<Refusal> unknown = KnownKeys.missing(reading.snapshot(), command.sku());
        if (unknown.isPresent()) {
            return Decision.refuse(unknown.get());
        }
        long version = reading.nextVersion(Assortment.key(command.sku()));
        Assortment reference = new Assortment(
                command.sku(),
                command.channels(),
                command.excludedChannels(),
                command.countries(),
                command.excludedCountries(),
                version);
        return change.define(reference, new AssortmentSet(reference));
    }
}
