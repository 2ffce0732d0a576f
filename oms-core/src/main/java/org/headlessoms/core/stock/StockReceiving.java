package org.headlessoms.core.stock;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.ReceiptLine;
import org.headlessoms.stock.ReceiveStock;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.stock.StockReceived;
import org.headlessoms.value.Sku;

/** Decides {@link ReceiveStock}. */
public final class StockReceiving implements Handler<ReceiveStock, StockReceived> {

    private final Limits limits;

    public StockReceiving(Limits limits) {
        this.limits = limits;
    }

    @Override
    public ReadRequest reads(ReceiveStock command, ReadRequest nothing) {
        Set<Sku> skus = command.lines().stream().map(ReceiptLine::sku).collect(Collectors.toUnmodifiableSet());
        return nothing.withSkus(skus).withLocations(Set.of(command.location()));
    }

    @Override
    public Decision<StockReceived> decide(ReceiveStock command, Reading reading, Change change) {
        Optional<Refusal> refusal = tooMuch(command).or(() -> unknown(command, reading.snapshot()));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        StockReceived received = new StockReceived(command.location(), command.lines(), command.reference());
        change.stock(received);
        command.lines()
                .forEach(line -> change.move(Movements.receive(
                        change.stockStream(), key(command, line), line.quantity(), command.reference())));
        return Decision.accept(received);
    }

    private Optional<Refusal> tooMuch(ReceiveStock command) {
        if (command.lines().size() > limits.receiptLines()) {
            return Optional.of(new LimitExceeded(
                    "receipt.lines", limits.receiptLines(), command.lines().size()));
        }
        return command.lines().stream()
                .filter(line -> line.quantity() > limits.quantity())
                .map(line -> (Refusal) new LimitExceeded("receipt.quantity", limits.quantity(), line.quantity()))
                .findFirst();
    }

    private static Optional<Refusal> unknown(ReceiveStock command, Snapshot snapshot) {
        return command.lines().stream()
                .flatMap(line -> KnownKeys.missing(snapshot, key(command, line)).stream())
                .findFirst();
    }

    private static StockKey key(ReceiveStock command, ReceiptLine line) {
        StockPlace place = StockPlace.of(command.location()).inLot(line.lot());
        return new StockKey(line.sku(), place.forChannel(line.ringFence()));
    }
}
