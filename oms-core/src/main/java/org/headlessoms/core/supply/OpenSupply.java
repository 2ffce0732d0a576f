package org.headlessoms.core.supply;

import java.util.Optional;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Refusal;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.supply.ExpectedSupply;
import org.headlessoms.supply.SupplyClosed;
import org.headlessoms.supply.SupplyOfTransfer;
import org.headlessoms.value.SupplyId;

/** A supply must be open, and not a transfer's, to be changed by a command of its own. */
final class OpenSupply {

    private OpenSupply() {}

    static Optional<Refusal> refusal(Snapshot snapshot, SupplyId id) {
        Optional<ExpectedSupply> found = snapshot.reference(ExpectedSupply.key(id), ExpectedSupply.class);
        if (found.isEmpty()) {
            return Optional.of(new NotFound("supply", id.value()));
        }
        ExpectedSupply supply = found.get();
        if (supply.type() == ExpectedSupply.Type.TRANSFER) {
            return Optional.of(new SupplyOfTransfer(id));
        }
        return supply.open()
                ? Optional.empty()
                : Optional.of(new SupplyClosed(id, supply.quantity(), supply.received()));
    }

    /** The supply that {@link #refusal} had nothing against. */
    static ExpectedSupply get(Snapshot snapshot, SupplyId id) {
        return snapshot.reference(ExpectedSupply.key(id), ExpectedSupply.class).orElseThrow();
    }
}
