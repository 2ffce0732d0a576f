package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.PARCEL;
import static org.headlessoms.scenario.World.STORE;
import static org.headlessoms.scenario.World.where;

import java.util.List;
import java.util.Map;
import org.headlessoms.command.NotFound;
import org.headlessoms.command.Outcome;
import org.headlessoms.fulfilment.CancelFulfilment;
import org.headlessoms.fulfilment.FulfilmentCancelled;
import org.headlessoms.fulfilment.NothingOutstanding;
import org.headlessoms.fulfilment.ShipFulfilment;
import org.headlessoms.fulfilment.UnitsNotAvailable;
import org.headlessoms.fulfilment.UnitsOfLine;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.LineQuantities;
import org.headlessoms.order.OrderLine;
import org.headlessoms.order.OrderStatus;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.FulfilmentId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

@OnEveryStorage
class FulfilmentCancellationScenarios extends Scenario {

    private static final FulfilmentId F1 = FulfilmentId.of("F1");

    private Outcome<FulfilmentCancelled> cancel(OrderId id, FulfilmentId fulfilment) {
        return world.oms.fulfilments().cancel(CancelFulfilment.all(world.next(), id, fulfilment));
    }

    private OrderLine line(OrderId id) {
        return world.find(id).line(LINE_1).orElseThrow();
    }

    @Test
    void cancellingAFulfilmentAndThenTheOrderRestoresStockOnce() {
        Sku sku = world.stocked("A", 3);
        world.receive(sku, STORE, 4);
        List<StockLevel> before = world.oms.stock().levels(sku);
        OrderId id = world.placed(sku, 6, 100);
        world.released(id);
        cancel(id, F1).orElseThrow();
        assertThat(line(id).quantities()).isEqualTo(new LineQuantities(6, 0, 0, 3, 3, 0, 0, 0, 0));
        assertThat(where(line(id))).isEqualTo(Map.of(MAIN, 3L));
        world.oms.orders().cancel(CancelOrder.all(world.next(), id, "")).orElseThrow();
        assertThat(world.oms.stock().levels(sku)).isEqualTo(before);
        assertThat(world.find(id).status()).isEqualTo(OrderStatus.CANCELLED);
        assertRefused(() -> cancel(id, F1), new NothingOutstanding(F1));
        assertRefused(() -> cancel(id, FulfilmentId.of("F2")), new NothingOutstanding(FulfilmentId.of("F2")));
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 6.00 GBP", "VOID 6.00 GBP");
    }

    @Test
    void whatIsTakenBackCanBeReleasedAgain() {
        Sku sku = world.stocked("A", 3);
        OrderId id = world.placed(sku, 3, 100);
        world.released(id);
        world.oms
                .fulfilments()
                .cancel(new CancelFulfilment(world.next(), id, F1, List.of(UnitsOfLine.of(LINE_1, 2))))
                .orElseThrow();
        assertThat(world.shipped(id, F1).units().get(0).quantity()).isEqualTo(1);
        assertThat(world.level(sku, MAIN).reserved()).isEqualTo(2);
        world.shipAll(id);
        assertThat(world.find(id).status()).isEqualTo(OrderStatus.SHIPPED);
        assertThat(world.onHand(sku)).isZero();
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 3.00 GBP", "CAPTURE 1.00 GBP", "CAPTURE 2.00 GBP");
    }

    @Test
    void whatHasShippedCannotBeTakenBack() {
        Sku sku = world.stocked("A", 3);
        OrderId id = world.placed(sku, 3, 100);
        world.released(id);
        world.oms
                .fulfilments()
                .ship(new ShipFulfilment(world.next(), id, F1, List.of(UnitsOfLine.of(LINE_1, 2)), List.of(PARCEL)))
                .orElseThrow();
        assertRefused(
                () -> world.oms
                        .fulfilments()
                        .cancel(new CancelFulfilment(world.next(), id, F1, List.of(UnitsOfLine.of(LINE_1, 2)))),
                new UnitsNotAvailable(LINE_1, 2, 1));
        cancel(id, F1).orElseThrow();
        assertThat(line(id).quantities()).isEqualTo(new LineQuantities(3, 0, 0, 1, 0, 2, 0, 0, 0));
        assertRefused(() -> cancel(id, F1), new NothingOutstanding(F1));
        assertRefused(() -> cancel(id, FulfilmentId.of("F7")), new NotFound("fulfilment", "F7"));
    }

    @Test
    void takingBackTakesEffectOnce() {
        Sku sku = world.stocked("A", 3);
        OrderId id = world.placed(sku, 3, 100);
        world.released(id);
        CancelFulfilment command = CancelFulfilment.all(world.next(), id, F1);
        FulfilmentCancelled first = world.oms.fulfilments().cancel(command).orElseThrow();
        world.released(id);
        String before = world.digest();
        assertThat(world.oms.fulfilments().cancel(command)).isEqualTo(new Outcome.Accepted<>(first, true));
        assertThat(world.digest()).isEqualTo(before);
    }
}
