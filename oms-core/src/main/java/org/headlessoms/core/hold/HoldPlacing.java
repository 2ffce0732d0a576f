package org.headlessoms.core.hold;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.headlessoms.command.AlreadyExists;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.sourcing.FewestShipments;
import org.headlessoms.core.sourcing.Plan;
import org.headlessoms.core.sourcing.Supply;
import org.headlessoms.core.sourcing.Wanted;
import org.headlessoms.core.stock.KnownKeys;
import org.headlessoms.core.stock.Movements;
import org.headlessoms.hold.Hold;
import org.headlessoms.hold.HoldLine;
import org.headlessoms.hold.HoldPlaced;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.Sku;

/** Decides {@link PlaceHold}. */
public final class HoldPlacing implements Handler<PlaceHold, HoldPlaced> {

    private static final Duration LONGEST = Duration.ofDays(366);

    private final Limits limits;

    public HoldPlacing(Limits limits) {
        this.limits = limits;
    }

    @Override
    public ReadRequest reads(PlaceHold command, ReadRequest nothing) {
        Set<Sku> skus = command.lines().stream().map(PlaceHold.Line::sku).collect(Collectors.toUnmodifiableSet());
        return nothing.withSkus(skus).withHolds(command.holdId().map(Set::of).orElse(Set.of()));
    }

    @Override
    public Decision<HoldPlaced> decide(PlaceHold command, Reading reading, Change change) {
        Optional<Refusal> refusal = tooMuch(command).or(() -> unknown(command, reading.snapshot()));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Plan plan = plan(command, reading.snapshot());
        List<HoldLine> lines = lines(plan);
        if (lines.isEmpty() || (!command.partial() && !plan.isComplete())) {
            return Decision.refuse(new InsufficientStock(plan.shortages()));
        }
        HoldId id = command.holdId().orElseGet(() -> HoldId.of(change.freshId()));
        Hold hold = new Hold(id, 1, Hold.Status.ACTIVE, lines, LiveHolds.expiry(change.now(), command.duration()));
        HoldPlaced placed = new HoldPlaced(hold, plan.shortages());
        change.hold(hold, placed);
        lines.forEach(line -> change.move(Movements.hold(id, line.key(), line.quantity())));
        change.schedule(HoldExpiring.work(hold));
        return Decision.accept(placed);
    }

    static Optional<Refusal> tooLong(Duration duration) {
        return duration.compareTo(LONGEST) <= 0
                ? Optional.empty()
                : Optional.of(new LimitExceeded("hold.seconds", LONGEST.toSeconds(), duration.toSeconds()));
    }

    private Optional<Refusal> tooMuch(PlaceHold command) {
        if (command.lines().size() > limits.orderLines()) {
            return Optional.of(new LimitExceeded(
                    "hold.lines", limits.orderLines(), command.lines().size()));
        }
        return command.lines().stream()
                .filter(line -> line.quantity() > limits.quantity())
                .map(line -> (Refusal) new LimitExceeded("hold.quantity", limits.quantity(), line.quantity()))
                .findFirst()
                .or(() -> tooLong(command.duration()));
    }

    private static Optional<Refusal> unknown(PlaceHold command, Snapshot snapshot) {
        Optional<Refusal> taken = command.holdId()
                .filter(id -> snapshot.hold(id).isPresent())
                .map(id -> new AlreadyExists("hold", id.value()));
        return taken.or(() -> command.lines().stream()
                .flatMap(line -> KnownKeys.missing(snapshot, line.sku()).stream())
                .findFirst());
    }

    private static Plan plan(PlaceHold command, Snapshot snapshot) {
        List<Wanted> wanted = command.lines().stream()
                .map(line -> new Wanted(line.sku(), line.quantity()))
                .toList();
        List<Sku> skus = wanted.stream().map(Wanted::sku).toList();
        return FewestShipments.plan(wanted, Supply.of(snapshot, skus, Map.of()));
    }

    private static List<HoldLine> lines(Plan plan) {
        return plan.byKey().entrySet().stream()
                .map(entry -> new HoldLine(entry.getKey(), entry.getValue()))
                .toList();
    }
}
