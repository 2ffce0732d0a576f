package org.headlessoms.core.transfer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.headlessoms.command.AlreadyExists;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.hold.LiveHolds;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Keys;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.stock.KnownKeys;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.Shortage;
import org.headlessoms.transfer.RequestTransfer;
import org.headlessoms.transfer.Transfer;
import org.headlessoms.transfer.TransferLine;
import org.headlessoms.transfer.TransferQuantities;
import org.headlessoms.transfer.TransferRequested;
import org.headlessoms.value.LineId;
import org.headlessoms.value.Sku;

/** Decides {@link RequestTransfer}: all of it is reserved, or nothing. */
public final class TransferRequesting implements Handler<RequestTransfer, TransferRequested> {

    private final Limits limits;

    public TransferRequesting(Limits limits) {
        this.limits = limits;
    }

    @Override
    public ReadRequest reads(RequestTransfer command, ReadRequest nothing) {
        Set<Sku> skus = command.lines().stream().map(RequestTransfer.Line::sku).collect(Collectors.toUnmodifiableSet());
        return nothing.withSkus(skus)
                .withLocations(Set.of(command.from(), command.to()))
                .withReferences(Set.of(Transfer.key(command.transferId())));
    }

    @Override
    public Decision<TransferRequested> decide(RequestTransfer command, Reading reading, Change change) {
        Transfer transfer = transfer(command);
        Optional<Refusal> refusal = tooMuch(command)
                .or(() -> taken(transfer, reading.snapshot()))
                .or(() -> unknown(transfer, reading.snapshot()));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        List<Shortage> shortages = shortages(transfer, reading.snapshot());
        if (!shortages.isEmpty()) {
            Set<Sku> shortSkus = shortages.stream().map(Shortage::sku).collect(Collectors.toUnmodifiableSet());
            return LiveHolds.<TransferRequested>inTheWay(reading, change, shortSkus)
                    .orElseGet(() -> Decision.refuse(new InsufficientStock(shortages)));
        }
        TransferRequested requested = new TransferRequested(transfer);
        change.transfer(requested);
        transfer.lines()
                .forEach(line -> change.move(TransferMovements.reserve(
                        transfer, line, line.quantities().unshipped())));
        return Decision.accept(requested);
    }

    private Optional<Refusal> tooMuch(RequestTransfer command) {
        if (command.lines().size() > limits.receiptLines()) {
            return Optional.of(new LimitExceeded(
                    "transfer.lines", limits.receiptLines(), command.lines().size()));
        }
        return command.lines().stream()
                .filter(line -> line.quantity() > limits.quantity())
                .map(line -> (Refusal) new LimitExceeded("transfer.quantity", limits.quantity(), line.quantity()))
                .findFirst();
    }

    private static Optional<Refusal> taken(Transfer transfer, Snapshot snapshot) {
        return snapshot.reference(transfer.key(), Transfer.class)
                .map(other -> new AlreadyExists("transfer", other.id().value()));
    }

    private static Optional<Refusal> unknown(Transfer transfer, Snapshot snapshot) {
        return transfer.lines().stream()
                .flatMap(line -> KnownKeys.missing(snapshot, line.at(transfer.from())).stream())
                .findFirst()
                .or(() -> KnownKeys.missing(snapshot, transfer.to()));
    }

    private static List<Shortage> shortages(Transfer transfer, Snapshot snapshot) {
        return transfer.lines().stream()
                .map(line -> new Shortage(
                        line.sku(),
                        line.quantities().requested(),
                        snapshot.level(line.at(transfer.from())).available()))
                .filter(shortage -> shortage.available() < shortage.wanted())
                .sorted(Comparator.comparing(Shortage::sku))
                .toList();
    }

    private static Transfer transfer(RequestTransfer command) {
        List<TransferLine> lines = IntStream.range(0, command.lines().size())
                .mapToObj(index -> line(
                        command,
                        LineId.of(String.valueOf(index + 1)),
                        command.lines().get(index)))
                .toList();
        return new Transfer(
                command.transferId(),
                command.from(),
                command.to(),
                lines,
                command.expectedOn(),
                command.reference(),
                1);
    }

    private static TransferLine line(RequestTransfer command, LineId id, RequestTransfer.Line line) {
        return new TransferLine(
                id,
                line.sku(),
                line.lot(),
                line.ringFence(),
                Keys.transferSupply(command.transferId(), id),
                TransferQuantities.of(line.quantity()));
    }
}
