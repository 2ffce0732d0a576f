package org.headlessoms.core.supply;

import java.util.Optional;
import java.util.Set;
import org.headlessoms.command.AlreadyExists;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.stock.KnownKeys;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.supply.ExpectSupply;
import org.headlessoms.supply.ExpectedSupply;
import org.headlessoms.supply.SupplyExpected;

/** Decides {@link ExpectSupply}. */
public final class SupplyExpecting implements Handler<ExpectSupply, SupplyExpected> {

    private final Limits limits;

    public SupplyExpecting(Limits limits) {
        this.limits = limits;
    }

    @Override
    public ReadRequest reads(ExpectSupply command, ReadRequest nothing) {
        return nothing.withSkus(Set.of(command.sku()))
                .withLocations(Set.of(command.location()))
                .withReferences(Set.of(ExpectedSupply.key(command.supplyId())));
    }

    @Override
    public Decision<SupplyExpected> decide(ExpectSupply command, Reading reading, Change change) {
        Optional<Refusal> refusal = refusal(command, reading.snapshot());
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        ExpectedSupply supply = ExpectedSupply.of(
                command.supplyId(),
                command.type(),
                command.sku(),
                command.location(),
                command.expectedOn(),
                command.quantity(),
                command.reference());
        SupplyExpected expected = new SupplyExpected(supply);
        change.put(supply);
        change.stock(expected);
        return Decision.accept(expected);
    }

    private Optional<Refusal> refusal(ExpectSupply command, Snapshot snapshot) {
        return tooMuch(command.quantity(), limits)
                .or(() -> KnownKeys.unstockable(snapshot, command.sku()))
                .or(() -> KnownKeys.missing(snapshot, command.location()))
                .or(() -> snapshot.reference(ExpectedSupply.key(command.supplyId()), ExpectedSupply.class)
                        .map(taken -> new AlreadyExists("supply", taken.id().value())));
    }

    static Optional<Refusal> tooMuch(long quantity, Limits limits) {
        return quantity <= limits.quantity()
                ? Optional.empty()
                : Optional.of(new LimitExceeded("supply.quantity", limits.quantity(), quantity));
    }
}
