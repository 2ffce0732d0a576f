package org.headlessoms.core.hold;

import java.time.Duration;
import java.util.List;
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
import org.headlessoms.core.selling.Assortments;
import org.headlessoms.core.selling.OpenChannels;
import org.headlessoms.core.sourcing.Buyer;
import org.headlessoms.core.sourcing.Plan;
import org.headlessoms.core.sourcing.Planner;
import org.headlessoms.core.stock.KnownKeys;
import org.headlessoms.core.stock.Movements;
import org.headlessoms.hold.Hold;
import org.headlessoms.hold.HoldLine;
import org.headlessoms.hold.HoldPlaced;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.Sku;

/** Decides {@link PlaceHold}. */
public final class HoldPlacing implements Handler<PlaceHold, HoldPlaced> {

    private static final Duration LONGEST = Duration.ofDays(366);

    private final Limits limits;
    private final HoldSourcing sourcing;

    public HoldPlacing(Limits limits, Planner planner) {
        this.limits = limits;
        this.sourcing = new HoldSourcing(planner);
    }

    @Override
    public ReadRequest reads(PlaceHold command, ReadRequest nothing) {
        Set<Sku> skus = command.lines().stream().map(PlaceHold.Line::sku).collect(Collectors.toUnmodifiableSet());
        return nothing.withSkus(skus)
                .withReferences(Buyer.reads(command.channel()))
                .withHolds(command.holdId().map(Set::of).orElse(Set.of()))
                .plus(nothing.withReferences(Assortments.keys(skus)));
    }

    @Override
    public Decision<HoldPlaced> decide(PlaceHold command, Reading reading, Change change) {
        Optional<Refusal> refusal = tooMuch(command.lines(), limits)
                .or(() -> tooLong(command.duration()))
                .or(() -> taken(command, reading.snapshot()))
                .or(() -> unknown(command.lines(), reading.snapshot()))
                .or(() -> OpenChannels.closed(command.channel(), reading.snapshot()));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Set<Sku> skus = HoldSourcing.skus(command.lines(), reading.snapshot());
        Optional<ReadRequest> components =
                reading.missing(ReadRequest.of(change.tenant()).withSkus(skus).withReferences(Assortments.keys(skus)));
        if (components.isPresent()) {
            return Decision.needMore(components.get());
        }
        Optional<Refusal> notSold = Assortments.notSold(skus, command.channel(), reading.snapshot());
        return notSold.isPresent() ? Decision.refuse(notSold.get()) : keep(command, reading, change);
    }

    private Decision<HoldPlaced> keep(PlaceHold command, Reading reading, Change change) {
        Buyer buyer = new Buyer(command.channel(), change.now());
        Plan plan = sourcing.plan(command.lines(), reading.snapshot(), buyer);
        Optional<Decision<HoldPlaced>> waiting = LiveHolds.inTheWay(reading, change, plan.shortSkus());
        if (waiting.isPresent()) {
            return waiting.get();
        }
        List<HoldLine> lines = HoldSourcing.lines(plan.byKey());
        Optional<Refusal> shortfall = HoldSourcing.shortfall(plan, command.lines(), reading.snapshot(), buyer);
        if (shortfall.isPresent() && (lines.isEmpty() || !command.partial())) {
            return Decision.refuse(shortfall.get());
        }
        HoldId id = command.holdId().orElseGet(() -> HoldId.of(change.freshId()));
        Hold hold = new Hold(
                id,
                1,
                Hold.Status.ACTIVE,
                lines,
                LiveHolds.expiry(change.now(), command.duration()),
                command.channel());
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

    static Optional<Refusal> tooMuch(List<PlaceHold.Line> lines, Limits limits) {
        if (lines.size() > limits.orderLines()) {
            return Optional.of(new LimitExceeded("hold.lines", limits.orderLines(), lines.size()));
        }
        return lines.stream()
                .filter(line -> line.quantity() > limits.quantity())
                .map(line -> (Refusal) new LimitExceeded("hold.quantity", limits.quantity(), line.quantity()))
                .findFirst();
    }

    static Optional<Refusal> unknown(List<PlaceHold.Line> lines, Snapshot snapshot) {
        return lines.stream()
                .flatMap(line -> KnownKeys.missing(snapshot, line.sku()).stream())
                .findFirst();
    }

    private static Optional<Refusal> taken(PlaceHold command, Snapshot snapshot) {
        return command.holdId()
                .filter(id -> snapshot.hold(id).isPresent())
                .map(id -> new AlreadyExists("hold", id.value()));
    }
}
