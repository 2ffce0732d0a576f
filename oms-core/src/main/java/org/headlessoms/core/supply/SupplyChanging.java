package org.headlessoms.core.supply;

import java.util.Optional;
import java.util.Set;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.supply.ChangeExpectedSupply;
import org.headlessoms.supply.ExpectedSupply;
import org.headlessoms.supply.ExpectedSupplyChanged;
import org.headlessoms.supply.SupplyCameIn;

/** Decides {@link ChangeExpectedSupply}. */
public final class SupplyChanging implements Handler<ChangeExpectedSupply, ExpectedSupplyChanged> {

    private final Limits limits;

    public SupplyChanging(Limits limits) {
        this.limits = limits;
    }

    @Override
    public ReadRequest reads(ChangeExpectedSupply command, ReadRequest nothing) {
        return nothing.withReferences(Set.of(ExpectedSupply.key(command.supplyId())));
    }

    @Override
    public Decision<ExpectedSupplyChanged> decide(ChangeExpectedSupply command, Reading reading, Change change) {
        Optional<Refusal> refusal = refusal(command, reading.snapshot());
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        ExpectedSupply before = OpenSupply.get(reading.snapshot(), command.supplyId());
        ExpectedSupply after = before.changed(command.expectedOn(), command.quantity());
        ExpectedSupplyChanged changed = new ExpectedSupplyChanged(after, before.expectedOn(), before.quantity());
        change.put(after);
        change.stock(changed);
        return Decision.accept(changed);
    }

    private Optional<Refusal> refusal(ChangeExpectedSupply command, Snapshot snapshot) {
        return SupplyExpecting.tooMuch(command.quantity(), limits)
                .or(() -> OpenSupply.refusal(snapshot, command.supplyId()))
                .or(() -> cameIn(command, OpenSupply.get(snapshot, command.supplyId())));
    }

    private static Optional<Refusal> cameIn(ChangeExpectedSupply command, ExpectedSupply supply) {
        return command.quantity() > supply.received()
                ? Optional.empty()
                : Optional.of(new SupplyCameIn(supply.id(), command.quantity(), supply.received()));
    }
}
