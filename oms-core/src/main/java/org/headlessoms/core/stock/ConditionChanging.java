package org.headlessoms.core.stock;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.ChangeCondition;
import org.headlessoms.stock.ConditionChanged;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.StockMovement;

/** Decides {@link ChangeCondition}. */
public final class ConditionChanging implements Handler<ChangeCondition, ConditionChanged> {

    @Override
    public ReadRequest reads(ChangeCondition command, ReadRequest nothing) {
        return nothing.withSkus(Set.of(command.key().sku()))
                .withLocations(Set.of(command.key().location()));
    }

    @Override
    public Decision<ConditionChanged> decide(ChangeCondition command, Reading reading, Change change) {
        Optional<Refusal> refusal =
                KnownKeys.missing(reading.snapshot(), command.key()).or(() -> tooFew(command, reading.snapshot()));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        ConditionChanged changed =
                new ConditionChanged(command.key(), command.from(), command.to(), command.quantity(), command.reason());
        change.stock(changed);
        change.move(new StockMovement(
                command.key(),
                StockMovement.Kind.CONDITION_CHANGED,
                command.from().bucket(),
                command.to().bucket(),
                command.quantity(),
                change.stockStream(),
                command.reason()));
        return Decision.accept(changed);
    }

    private static Optional<Refusal> tooFew(ChangeCondition command, Snapshot snapshot) {
        long there = snapshot.level(command.key()).in(command.from().bucket());
        return there >= command.quantity()
                ? Optional.empty()
                : Optional.of(
                        new InsufficientStock(List.of(new Shortage(command.key().sku(), command.quantity(), there))));
    }
}
