package org.headlessoms.core.stock;

import java.util.Optional;
import java.util.Set;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.SafetyStock;
import org.headlessoms.stock.SafetyStockSet;
import org.headlessoms.stock.SetSafetyStock;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;

/** Decides {@link SetSafetyStock}: what is there now moves at once, {@link SafetyStockKeeping} does the rest. */
public final class SafetyStockSetting implements Handler<SetSafetyStock, SafetyStockSet> {

    private final Limits limits;

    public SafetyStockSetting(Limits limits) {
        this.limits = limits;
    }

    @Override
    public ReadRequest reads(SetSafetyStock command, ReadRequest nothing) {
        return nothing.withSkus(Set.of(command.sku()))
                .withLocations(Set.of(command.location()))
                .withReferences(Set.of(SafetyStock.key(command.sku(), command.location())));
    }

    @Override
    public Decision<SafetyStockSet> decide(SetSafetyStock command, Reading reading, Change change) {
        Snapshot snapshot = reading.snapshot();
        StockKey key = new StockKey(command.sku(), command.location());
        Optional<Refusal> refusal = tooMuch(command).or(() -> KnownKeys.missing(snapshot, key));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        StockLevel level = snapshot.level(key);
        long moved = Math.min(command.quantity() - level.safety(), level.available());
        if (moved > 0) {
            change.move(Movements.keepSafe(change.stockStream(), key, moved));
        } else if (moved < 0) {
            change.move(Movements.releaseSafe(change.stockStream(), key, -moved));
        }
        long version = snapshot.reference(SafetyStock.key(command.sku(), command.location()), SafetyStock.class)
                .map(SafetyStock::version)
                .orElse(0L);
        SafetyStock target = new SafetyStock(command.sku(), command.location(), command.quantity(), version + 1);
        SafetyStockSet set = new SafetyStockSet(target, level.safety() + moved);
        change.put(target);
        change.stock(set);
        return Decision.accept(set);
    }

    private Optional<Refusal> tooMuch(SetSafetyStock command) {
        return command.quantity() <= limits.quantity()
                ? Optional.empty()
                : Optional.of(new LimitExceeded("safetyStock.quantity", limits.quantity(), command.quantity()));
    }
}
