package org.headlessoms.core.preorder;

import java.util.Optional;
import java.util.Set;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.preorder.ItemReleased;
import org.headlessoms.preorder.PreorderTerms;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.value.Sku;

/** Decides {@link ReleaseItem}. */
public final class ItemReleasing implements Handler<ReleaseItem, ItemReleased> {

    /** The date has not come, or it is released already. */
    record NothingToRelease(Sku sku) implements Refusal {}

    @Override
    public ReadRequest reads(ReleaseItem command, ReadRequest nothing) {
        return nothing.withReferences(Set.of(PreorderTerms.key(command.sku())));
    }

    @Override
    public Decision<ItemReleased> decide(ReleaseItem command, Reading reading, Change change) {
        Optional<PreorderTerms> due = Unreleased.terms(reading.snapshot(), command.sku())
                .filter(terms -> !terms.opensAt().isAfter(change.now()));
        if (due.isEmpty()) {
            return Decision.refuse(new NothingToRelease(command.sku()));
        }
        ItemReleased released = new ItemReleased(due.get().release());
        change.put(released.terms());
        change.stock(released);
        return Decision.accept(released);
    }
}
