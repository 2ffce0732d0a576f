package org.headlessoms.core.supply;

import java.util.Optional;
import java.util.Set;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.supply.CancelExpectedSupply;
import org.headlessoms.supply.ExpectedSupply;
import org.headlessoms.supply.ExpectedSupplyCancelled;

/** Decides {@link CancelExpectedSupply}. */
public final class SupplyCancelling implements Handler<CancelExpectedSupply, ExpectedSupplyCancelled> {

    @Override
    public ReadRequest reads(CancelExpectedSupply command, ReadRequest nothing) {
        return nothing.withReferences(Set.of(ExpectedSupply.key(command.supplyId())));
    }

    @Override
    public Decision<ExpectedSupplyCancelled> decide(CancelExpectedSupply command, Reading reading, Change change) {
        Optional<Refusal> refusal = OpenSupply.refusal(reading.snapshot(), command.supplyId());
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        ExpectedSupply closed =
                OpenSupply.get(reading.snapshot(), command.supplyId()).close();
        ExpectedSupplyCancelled cancelled = new ExpectedSupplyCancelled(closed, command.reason());
        change.put(closed);
        change.stock(cancelled);
        return Decision.accept(cancelled);
    }
}
