package org.headlessoms.core.fulfilment;

import java.util.List;
import java.util.Optional;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.exclusion.Exclusions;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.OrderHandler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.sourcing.Planner;
import org.headlessoms.fulfilment.NothingMissing;
import org.headlessoms.fulfilment.PickedUnits;
import org.headlessoms.fulfilment.ReportShortPick;
import org.headlessoms.fulfilment.ReservedUnits;
import org.headlessoms.fulfilment.ShortPickReported;
import org.headlessoms.fulfilment.UnitsNotAvailable;
import org.headlessoms.order.Order;

/** Decides {@link ReportShortPick}. */
public final class ShortPicking implements OrderHandler<ReportShortPick, ShortPickReported> {

    private static final String UNNAMED = "short pick";

    private final Planner planner;

    public ShortPicking(Planner planner) {
        this.planner = planner;
    }

    @Override
    public Decision<ShortPickReported> decide(ReportShortPick command, Order order, Reading reading, Change change) {
        Optional<OutstandingUnits> outstanding =
                order.fulfilment(command.fulfilmentId()).map(OutstandingUnits::new);
        if (outstanding.isEmpty()) {
            return Decision.refuse(
                    new NotFound("fulfilment", command.fulfilmentId().value()));
        }
        Optional<Refusal> refusal =
                Exclusions.tooLong(command.excludedFor()).or(() -> wrong(command, order, outstanding.get()));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        List<ReservedUnits> missing = missing(command, outstanding.get());
        if (missing.isEmpty()) {
            return Decision.refuse(new NothingMissing(command.fulfilmentId()));
        }
        Unshipped unshipped = new Unshipped(
                command.fulfilmentId(),
                missing,
                command.effect(),
                command.excludedFor(),
                command.text().isBlank() ? UNNAMED : command.text());
        return new Resourcing(order, unshipped, reading, change, planner)
                .decide(units -> new ShortPickReported(units, command.text()));
    }

    private static List<ReservedUnits> missing(ReportShortPick command, OutstandingUnits outstanding) {
        return command.picked().stream()
                .flatMap(one ->
                        outstanding
                                .last(one.lineId(), one.lot(), outstanding.of(one.lineId(), one.lot()) - one.found())
                                .stream())
                .toList();
    }

    private static Optional<Refusal> wrong(ReportShortPick command, Order order, OutstandingUnits outstanding) {
        return command.picked().stream()
                .flatMap(one -> wrong(one, order, outstanding).stream())
                .findFirst();
    }

    private static Optional<Refusal> wrong(PickedUnits picked, Order order, OutstandingUnits outstanding) {
        if (order.line(picked.lineId()).isEmpty()) {
            return Optional.of(new NotFound("line", picked.lineId().value()));
        }
        long there = outstanding.of(picked.lineId(), picked.lot());
        return picked.found() <= there
                ? Optional.empty()
                : Optional.of(new UnitsNotAvailable(picked.lineId(), picked.found(), there));
    }
}
