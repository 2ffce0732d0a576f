package org.headlessoms.scenario;

import static org.headlessoms.scenario.RandomLife.pick;

import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import org.headlessoms.fulfilment.CancelFulfilment;
import org.headlessoms.fulfilment.Fulfilment;
import org.headlessoms.fulfilment.PickedUnits;
import org.headlessoms.fulfilment.RejectFulfilment;
import org.headlessoms.fulfilment.RejectionReason;
import org.headlessoms.fulfilment.ReportShortPick;
import org.headlessoms.fulfilment.StockEffect;
import org.headlessoms.fulfilment.UnitsOfLine;
import org.headlessoms.order.Order;
import org.headlessoms.value.FulfilmentId;

/** Locations of a random life that do not ship what they were told to. */
final class LifeRejections {

    private LifeRejections() {}

    static void reject(RandomLife life, int a, int b, int c) {
        withFulfilment(
                life,
                a,
                b,
                (order, id) -> life.send(
                        life.world.oms.fulfilments()::reject,
                        new RejectFulfilment(
                                life.next(),
                                order.id(),
                                id,
                                c % 2 == 0 ? List.of(UnitsOfLine.of(life.line(order, b), 1)) : List.of(),
                                RejectionReason.OTHER,
                                "",
                                StockEffect.values()[c % 4],
                                Duration.ofSeconds(1 + 10L * b))));
    }

    static void shortPick(RandomLife life, int a, int b, int c) {
        withFulfilment(
                life,
                a,
                b,
                (order, id) -> life.send(
                        life.world.oms.fulfilments()::reportShortPick,
                        new ReportShortPick(
                                life.next(),
                                order.id(),
                                id,
                                List.of(PickedUnits.of(life.line(order, b), c % 3)),
                                "",
                                StockEffect.values()[c % 3],
                                Duration.ofSeconds(10L * (b % 2)))));
    }

    static void cancel(RandomLife life, int a, int b, int c) {
        withFulfilment(
                life,
                a,
                b,
                (order, id) -> life.send(
                        life.world.oms.fulfilments()::cancel,
                        new CancelFulfilment(
                                life.next(),
                                order.id(),
                                id,
                                c % 2 == 0 ? List.of(UnitsOfLine.of(life.line(order, b), 1)) : List.of())));
    }

    private static void withFulfilment(RandomLife life, int a, int b, BiConsumer<Order, FulfilmentId> what) {
        life.order(a)
                .ifPresent(order ->
                        pick(order.fulfilments(), b).map(Fulfilment::id).ifPresent(id -> what.accept(order, id)));
    }
}
