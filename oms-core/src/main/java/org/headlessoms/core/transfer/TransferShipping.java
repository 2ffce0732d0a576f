package org.headlessoms.core.transfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.transfer.ExceedsUnshipped;
import org.headlessoms.transfer.NothingUnshipped;
import org.headlessoms.transfer.ShipTransfer;
import org.headlessoms.transfer.Transfer;
import org.headlessoms.transfer.TransferLine;
import org.headlessoms.transfer.TransferQuantities;
import org.headlessoms.transfer.TransferShipped;
import org.headlessoms.transfer.TransferUnits;
import org.headlessoms.value.LineId;

/** Decides {@link ShipTransfer}: the units leave and are expected at the destination. */
public final class TransferShipping implements TransferHandler<ShipTransfer, TransferShipped> {

    @Override
    public Decision<TransferShipped> decide(ShipTransfer command, Transfer transfer, Reading reading, Change change) {
        List<TransferUnits> units =
                command.units().isEmpty() ? LineUnits.of(transfer, TransferQuantities::unshipped) : command.units();
        Optional<Refusal> refusal = refusal(transfer, units);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Optional<ReadRequest> missing = reading.missing(TransitSupply.of(transfer, change));
        if (missing.isPresent()) {
            return Decision.needMore(missing.get());
        }
        Map<LineId, Long> leaving =
                units.stream().collect(Collectors.toMap(TransferUnits::lineId, TransferUnits::quantity));
        Transfer after = transfer.with(line -> line.with(line.quantities().ship(leaving.getOrDefault(line.id(), 0L))))
                .expectedOn(command.expectedOn().orElse(transfer.expectedOn()));
        TransferShipped shipped = new TransferShipped(after, units);
        change.transfer(shipped);
        units.forEach(one -> change.move(
                TransferMovements.ship(after, after.line(one.lineId()).orElseThrow(), one.quantity())));
        TransitSupply.follow(after, reading.snapshot(), change);
        return Decision.accept(shipped);
    }

    private static Optional<Refusal> refusal(Transfer transfer, List<TransferUnits> units) {
        return units.isEmpty()
                ? Optional.of(new NothingUnshipped(transfer.id(), transfer.status()))
                : units.stream().flatMap(one -> refusal(transfer, one).stream()).findFirst();
    }

    private static Optional<Refusal> refusal(Transfer transfer, TransferUnits units) {
        Optional<TransferLine> line = transfer.line(units.lineId());
        if (line.isEmpty()) {
            return Optional.of(new NotFound("line", units.lineId().value()));
        }
        long unshipped = line.get().quantities().unshipped();
        return units.quantity() <= unshipped
                ? Optional.empty()
                : Optional.of(new ExceedsUnshipped(transfer.id(), units.lineId(), unshipped, units.quantity()));
    }
}
