package org.headlessoms.core.transfer;

import com.google.common.math.LongMath;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.stock.KnownKeys;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.transfer.ExceedsInTransit;
import org.headlessoms.transfer.ReceiveTransfer;
import org.headlessoms.transfer.Transfer;
import org.headlessoms.transfer.TransferLine;
import org.headlessoms.transfer.TransferReceived;
import org.headlessoms.value.LineId;

/** Decides {@link ReceiveTransfer}: never more than is in transit, and what is on hand is no longer expected. */
public final class TransferReceiving implements TransferHandler<ReceiveTransfer, TransferReceived> {

    private final Limits limits;

    public TransferReceiving(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Decision<TransferReceived> decide(
            ReceiveTransfer command, Transfer transfer, Reading reading, Change change) {
        Map<LineId, Long> units = units(command);
        Optional<Refusal> refusal = tooMany(command).or(() -> notInTransit(transfer, units));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Optional<ReadRequest> missing = reading.missing(places(transfer, units, change));
        if (missing.isPresent()) {
            return Decision.needMore(missing.get());
        }
        Optional<Refusal> misplaced = misplaced(transfer, units, reading.snapshot());
        return misplaced.isPresent()
                ? Decision.refuse(misplaced.get())
                : Decision.accept(receive(command, transfer, units, reading.snapshot(), change));
    }

    private static TransferReceived receive(
            ReceiveTransfer command, Transfer transfer, Map<LineId, Long> units, Snapshot snapshot, Change change) {
        Transfer after = transfer.with(line -> line.with(line.quantities().receive(units.getOrDefault(line.id(), 0L))));
        TransferReceived received = new TransferReceived(after, command.lines());
        change.transfer(received);
        for (ReceiveTransfer.Line line : command.lines()) {
            TransferLine of = after.line(line.lineId()).orElseThrow();
            change.move(TransferMovements.receive(after, of, line.condition(), line.quantity()));
        }
        TransitSupply.follow(after, snapshot, change);
        return received;
    }

    private Optional<Refusal> tooMany(ReceiveTransfer command) {
        int lines = command.lines().size();
        return lines <= limits.receiptLines()
                ? Optional.empty()
                : Optional.of(new LimitExceeded("receipt.lines", limits.receiptLines(), lines));
    }

    private static Optional<Refusal> notInTransit(Transfer transfer, Map<LineId, Long> units) {
        for (Map.Entry<LineId, Long> one : units.entrySet()) {
            Optional<TransferLine> line = transfer.line(one.getKey());
            if (line.isEmpty()) {
                return Optional.of(new NotFound("line", one.getKey().value()));
            }
            long inTransit = line.get().quantities().inTransit();
            if (one.getValue() > inTransit) {
                return Optional.of(new ExceedsInTransit(transfer.id(), one.getKey(), inTransit, one.getValue()));
            }
        }
        return Optional.empty();
    }

    /** An item may have become another kind of item while it was on its way. */
    private static Optional<Refusal> misplaced(Transfer transfer, Map<LineId, Long> units, Snapshot snapshot) {
        return units.keySet().stream()
                .map(id -> transfer.line(id).orElseThrow().at(transfer.to()))
                .flatMap(key -> KnownKeys.missing(snapshot, key).stream())
                .findFirst();
    }

    private static ReadRequest places(Transfer transfer, Map<LineId, Long> units, Change change) {
        return TransitSupply.of(transfer, change)
                .withLocations(Set.of(transfer.to()))
                .withSkus(units.keySet().stream()
                        .map(id -> transfer.line(id).orElseThrow().sku())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Map<LineId, Long> units(ReceiveTransfer command) {
        Map<LineId, Long> units = new TreeMap<>();
        command.lines().forEach(line -> units.merge(line.lineId(), line.quantity(), LongMath::saturatedAdd));
        return units;
    }
}
