package org.headlessoms.core.transfer;

import java.util.Optional;
import java.util.stream.Collectors;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.supply.ExpectedSupply;
import org.headlessoms.transfer.Transfer;
import org.headlessoms.transfer.TransferLine;
import org.headlessoms.transfer.TransferQuantities;

/** What a transfer has in transit is expected supply at its destination, written with it in the same commit. */
public final class TransitSupply {

    private TransitSupply() {}

    /** A request for the supply of all lines. */
    static ReadRequest of(Transfer transfer, Change change) {
        return ReadRequest.of(change.tenant())
                .withReferences(transfer.lines().stream()
                        .map(line -> ExpectedSupply.key(line.supplyId()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    static void follow(Transfer transfer, Snapshot snapshot, Change change) {
        for (TransferLine line : transfer.lines()) {
            Optional<ExpectedSupply> before =
                    snapshot.reference(ExpectedSupply.key(line.supplyId()), ExpectedSupply.class);
            long version = before.map(ExpectedSupply::version).orElse(0L);
            expected(transfer, line, Math.max(version, 1))
                    .filter(now -> !before.equals(Optional.of(now)))
                    .flatMap(now -> expected(transfer, line, version + 1))
                    .ifPresent(change::put);
        }
    }

    /** The supply that a line is, in some version; none if nothing left yet. */
    public static Optional<ExpectedSupply> expected(Transfer transfer, TransferLine line, long version) {
        TransferQuantities units = line.quantities();
        return units.shipped() == 0
                ? Optional.empty()
                : Optional.of(new ExpectedSupply(
                        line.supplyId(),
                        ExpectedSupply.Type.TRANSFER,
                        line.sku(),
                        transfer.to(),
                        transfer.expectedOn(),
                        units.shipped(),
                        units.received(),
                        transfer.reference(),
                        units.inTransit() > 0,
                        version));
    }
}
