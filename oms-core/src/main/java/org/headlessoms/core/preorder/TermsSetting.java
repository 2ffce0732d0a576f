package org.headlessoms.core.preorder;

import java.util.Optional;
import java.util.Set;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Keys;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.stock.KnownKeys;
import org.headlessoms.preorder.PreorderTerms;
import org.headlessoms.preorder.PreorderTermsSet;
import org.headlessoms.preorder.SetPreorderTerms;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.WorkItem;

/** Decides {@link SetPreorderTerms}. */
public final class TermsSetting implements Handler<SetPreorderTerms, PreorderTermsSet> {

    @Override
    public ReadRequest reads(SetPreorderTerms command, ReadRequest nothing) {
        return nothing.withSkus(Set.of(command.sku())).withReferences(Set.of(PreorderTerms.key(command.sku())));
    }

    @Override
    public Decision<PreorderTermsSet> decide(SetPreorderTerms command, Reading reading, Change change) {
        Optional<Refusal> refusal = KnownKeys.unstockable(reading.snapshot(), command.sku());
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        long version = reading.nextVersion(PreorderTerms.key(command.sku()));
        PreorderTerms terms = new PreorderTerms(command.sku(), command.releaseOn(), command.limit(), false, version);
        change.schedule(WorkItem.due(
                Keys.itemRelease(terms.sku()),
                WorkItem.Kind.ITEM_RELEASE,
                terms.sku().value(),
                "",
                terms.opensAt()));
        return change.define(terms, new PreorderTermsSet(terms));
    }
}
