package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headlessoms.scenario.World.LINE_1;

import java.util.List;
import java.util.Optional;
import org.headlessoms.command.AmountOverflow;
import org.headlessoms.command.CurrencyMismatch;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.NotFound;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.fulfilment.UnitsNotAvailable;
import org.headlessoms.money.Money;
import org.headlessoms.money.TaxMode;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.DiscountExceedsPrice;
import org.headlessoms.order.LineBucket;
import org.headlessoms.order.NothingToCancel;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.order.PlaceOrderBuilder;
import org.headlessoms.value.LineId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** Bad input is refused before anything happens. */
@OnEveryStorage
class WrongUseScenarios extends Scenario {

    @Test
    void anOrderHasAtMost500LinesUnlessConfiguredOtherwise() {
        Sku sku = world.stocked("A", 1000);
        assertRefused(
                () -> world.oms.orders().place(lines(world.order(), sku, 501)),
                new LimitExceeded("order.lines", 500, 501));
        world.oms.orders().place(lines(world.order(), sku, 500)).orElseThrow();
        assertThat(world.available(sku)).isEqualTo(500);
        World larger = new World(
                world.storage, engine -> engine.limits(Limits.defaults().withOrderLines(675)));
        Sku there = larger.stocked("A", 1000);
        larger.oms.orders().place(lines(larger.order(), there, 675)).orElseThrow();
        assertThat(larger.available(there)).isEqualTo(325);
    }

    @Test
    void quantitiesAreOneToAMillion() {
        Sku sku = world.stocked("A", 10);
        assertThatThrownBy(() -> world.order().line(sku, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> world.order().line(sku, -1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertRefused(
                () -> world.oms
                        .orders()
                        .place(world.order()
                                .line(sku, 1L << 31, 1)
                                .tender("card")
                                .build()),
                new LimitExceeded("line.quantity", 1_000_000, 1L << 31));
        assertRefused(
                () -> world.oms
                        .orders()
                        .place(world.order()
                                .line(sku, 1_000_001, 1)
                                .tender("card")
                                .build()),
                new LimitExceeded("line.quantity", 1_000_000, 1_000_001));
    }

    @Test
    void pricesAreBoundedAndNeverOverflow() {
        Sku sku = world.stocked("A", 10);
        assertThatThrownBy(() -> world.order().line(sku, 1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertRefused(
                () -> world.oms
                        .orders()
                        .place(world.order()
                                .line(sku, 1, 1_000_000_000_001L)
                                .tender("card")
                                .build()),
                new LimitExceeded("price", 1_000_000_000_000L, 1_000_000_000_001L));
        PlaceOrderBuilder order = world.order().tender("card");
        for (int i = 0; i < 10; i++) {
            order.line(sku, 1_000_000, 1_000_000_000_000L);
        }
        assertRefused(() -> world.oms.orders().place(order.build()), new AmountOverflow("order.total"));
        PlaceOrder taxed =
                world.order().line(sku, 1, 1, 0, Long.MAX_VALUE).tender("card").build();
        assertRefused(
                () -> world.oms
                        .orders()
                        .place(world.order()
                                .taxMode(TaxMode.EXCLUDED)
                                .line(taxed.lines().get(0))
                                .tender("card")
                                .build()),
                new AmountOverflow("order.total"));
    }

    @Test
    void discountsAreNotAbovePrices() {
        Sku sku = world.stocked("A", 10);
        assertRefused(
                () -> world.oms
                        .orders()
                        .place(world.order()
                                .line(sku, 2, 100, 201, 0)
                                .tender("card")
                                .build()),
                new DiscountExceedsPrice("line 1", Money.of(200, "GBP"), Money.of(201, "GBP")));
        assertRefused(
                () -> world.oms
                        .orders()
                        .place(world.order()
                                .line(sku, 2, 100, 50, 0)
                                .discount(151)
                                .tender("card")
                                .build()),
                new DiscountExceedsPrice("order", Money.of(150, "GBP"), Money.of(151, "GBP")));
    }

    @Test
    void oneOrderHasOneCurrency() {
        Sku sku = world.stocked("A", 10);
        Money euros = Money.of(1, "EUR");
        Money none = Money.of(0, "GBP");
        assertRefused(
                () -> world.oms
                        .orders()
                        .place(world.order()
                                .line(new PlaceOrder.Line(LINE_1, sku, 1, euros, none, none))
                                .tender("card")
                                .build()),
                new CurrencyMismatch(none.currency(), euros.currency()));
    }

    @Test
    void unknownThingsAreNotFound() {
        Sku sku = world.stocked("A", 10);
        OrderId id = world.placed(sku, 1, 100);
        assertRefused(
                () -> world.oms
                        .orders()
                        .place(world.order()
                                .line(Sku.of("B"), 1, 1)
                                .tender("card")
                                .build()),
                new NotFound("item", "B"));
        assertRefused(
                () -> world.oms.orders().cancel(CancelOrder.all(world.next(), OrderId.of("x"), "")),
                new NotFound("order", "x"));
        assertRefused(
                () -> world.oms.orders().cancel(CancelOrder.units(world.next(), id, LineId.of("9"), 1, "")),
                new NotFound("line", "9"));
    }

    @Test
    void whatShippedCannotBeCancelled() {
        Sku sku = world.stocked("A", 10);
        OrderId id = world.placed(sku, 2, 100);
        world.shipAll(id);
        assertRefused(() -> world.oms.orders().cancel(CancelOrder.all(world.next(), id, "")), new NothingToCancel(id));
        assertRefused(
                () -> world.oms.orders().cancel(CancelOrder.units(world.next(), id, LINE_1, 1, "")),
                new UnitsNotAvailable(LINE_1, 1, 0));
    }

    @Test
    void onlyWhatIsInTheNamedBucketCanBeCancelled() {
        Sku sku = world.stocked("A", 1);
        OrderId id = world.placed(
                order -> order.allocation(AllocationPolicy.BACKORDER).line(sku, 3, 100));
        assertRefused(
                () -> world.oms.orders().cancel(cancel(id, 2, LineBucket.RESERVED)),
                new UnitsNotAvailable(LINE_1, 2, 1));
        world.oms.orders().cancel(cancel(id, 1, LineBucket.RESERVED)).orElseThrow();
        assertThat(world.find(id).lines().get(0).quantities().backordered()).isEqualTo(1);
        assertThat(world.find(id).lines().get(0).quantities().reserved()).isEqualTo(1);
    }

    private CancelOrder cancel(OrderId id, long quantity, LineBucket from) {
        return new CancelOrder(
                world.next(), id, List.of(new CancelOrder.Line(LINE_1, quantity, Optional.of(from))), "");
    }

    private static PlaceOrder lines(PlaceOrderBuilder order, Sku sku, int count) {
        for (int i = 0; i < count; i++) {
            order.line(sku, 1, 100);
        }
        return order.tender("card").build();
    }
}
