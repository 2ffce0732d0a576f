package org.headlessoms.core.supply;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.stock.KnownKeys;
import org.headlessoms.core.stock.Movements;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.ReceiptLine;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.stock.StockReceived;
import org.headlessoms.supply.ExpectedSupply;
import org.headlessoms.supply.OverReceipt;
import org.headlessoms.supply.ReceiveSupply;
import org.headlessoms.supply.SupplyReceived;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.SupplyId;

/** Decides {@link ReceiveSupply}: as much as comes on hand is no longer expected, in one commit. */
public final class SupplyReceiving implements Handler<ReceiveSupply, SupplyReceived> {

    private final Limits limits;

    public SupplyReceiving(Limits limits) {
        this.limits = limits;
    }

    @Override
    public ReadRequest reads(ReceiveSupply command, ReadRequest nothing) {
        return nothing.withReferences(
                units(command).keySet().stream().map(ExpectedSupply::key).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Decision<SupplyReceived> decide(ReceiveSupply command, Reading reading, Change change) {
        Snapshot snapshot = reading.snapshot();
        Optional<Refusal> refusal = tooMuch(command).or(() -> notExpected(command, snapshot));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Optional<ReadRequest> places = reading.missing(places(command, snapshot, change));
        if (places.isPresent()) {
            return Decision.needMore(places.get());
        }
        Optional<Refusal> misplaced = command.lines().stream()
                .flatMap(line -> KnownKeys.missing(snapshot, key(line, snapshot)).stream())
                .findFirst();
        return misplaced
                .<Decision<SupplyReceived>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(receive(command, snapshot, change)));
    }

    private static SupplyReceived receive(ReceiveSupply command, Snapshot snapshot, Change change) {
        Map<LocationId, List<ReceiptLine>> receipts = new TreeMap<>();
        for (ReceiveSupply.Line line : command.lines()) {
            StockKey key = key(line, snapshot);
            receipts.computeIfAbsent(key.location(), at -> new ArrayList<>())
                    .add(new ReceiptLine(key.sku(), line.quantity(), line.lot()));
            change.move(Movements.receive(change.stockStream(), key, line.quantity(), command.reference()));
        }
        receipts.forEach((at, lines) -> change.stock(new StockReceived(at, lines, command.reference())));
        List<ExpectedSupply> supplies = units(command).entrySet().stream()
                .map(entry -> after(command, OpenSupply.get(snapshot, entry.getKey()), entry.getValue()))
                .toList();
        supplies.forEach(change::put);
        SupplyReceived received = new SupplyReceived(command.lines(), supplies, command.reference());
        change.stock(received);
        return received;
    }

    private static ExpectedSupply after(ReceiveSupply command, ExpectedSupply before, long units) {
        boolean last = command.lines().stream()
                .anyMatch(line -> line.last() && line.supplyId().equals(before.id()));
        return before.receive(units, last);
    }

    private Optional<Refusal> tooMuch(ReceiveSupply command) {
        if (command.lines().size() > limits.receiptLines()) {
            return Optional.of(new LimitExceeded(
                    "receipt.lines", limits.receiptLines(), command.lines().size()));
        }
        return command.lines().stream()
                .filter(line -> line.quantity() > limits.quantity())
                .map(line -> (Refusal) new LimitExceeded("receipt.quantity", limits.quantity(), line.quantity()))
                .findFirst();
    }

    private static Optional<Refusal> notExpected(ReceiveSupply command, Snapshot snapshot) {
        for (Map.Entry<SupplyId, Long> entry : units(command).entrySet()) {
            Optional<Refusal> refusal = OpenSupply.refusal(snapshot, entry.getKey())
                    .or(() -> surplus(command, OpenSupply.get(snapshot, entry.getKey()), entry.getValue()));
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> surplus(ReceiveSupply command, ExpectedSupply supply, long units) {
        return command.surplus() || units <= supply.outstanding()
                ? Optional.empty()
                : Optional.of(new OverReceipt(supply.id(), supply.outstanding(), units));
    }

    private static ReadRequest places(ReceiveSupply command, Snapshot snapshot, Change change) {
        Set<StockKey> keys =
                command.lines().stream().map(line -> key(line, snapshot)).collect(Collectors.toUnmodifiableSet());
        return ReadRequest.of(change.tenant())
                .withSkus(keys.stream().map(StockKey::sku).collect(Collectors.toUnmodifiableSet()))
                .withLocations(keys.stream().map(StockKey::location).collect(Collectors.toUnmodifiableSet()));
    }

    private static StockKey key(ReceiveSupply.Line line, Snapshot snapshot) {
        ExpectedSupply supply = OpenSupply.get(snapshot, line.supplyId());
        return new StockKey(supply.sku(), StockPlace.of(supply.location()).inLot(line.lot()));
    }

    private static Map<SupplyId, Long> units(ReceiveSupply command) {
        Map<SupplyId, Long> units = new TreeMap<>();
        command.lines().forEach(line -> units.merge(line.supplyId(), line.quantity(), LongMath::saturatedAdd));
        return units;
    }
}
