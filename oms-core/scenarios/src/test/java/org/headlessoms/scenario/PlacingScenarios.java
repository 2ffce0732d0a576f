package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.OUTLET;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.headlessoms.command.AlreadyExists;
import org.headlessoms.money.Money;
import org.headlessoms.money.TaxMode;
import org.headlessoms.order.AllocateOrder;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.Charge;
import org.headlessoms.order.NothingToAllocate;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.order.OrderStatus;
import org.headlessoms.payment.PaymentStatus;
import org.headlessoms.spi.OrderQuery;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.InsufficientStock;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.Shortage;
import org.headlessoms.value.CustomerId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

@OnEveryStorage
class PlacingScenarios extends Scenario {

    @Test
    void anOrderReservesItsUnitsAndIsAuthorised() {
        Sku sku = world.stocked("A", 10);
        Order order = world.find(world.placed(one -> one.line(sku, 3, 995).charge("shipping", 499)));
        assertThat(order.status()).isEqualTo(OrderStatus.OPEN);
        assertThat(order.paymentStatus()).isEqualTo(PaymentStatus.AUTHORIZED);
        assertThat(order.total()).isEqualTo(Money.of(3484, "GBP"));
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 34.84 GBP");
        assertThat(world.level(sku, MAIN).available()).isEqualTo(7);
        assertThat(world.level(sku, MAIN).reserved()).isEqualTo(3);
    }

    @Test
    void whatIsShortRefusesAllOrNothing() {
        Sku a = world.stocked("A", 2);
        Sku b = world.stocked("B", 9);
        assertRefused(
                () -> world.oms
                        .orders()
                        .place(world.order()
                                .line(a, 1, 1)
                                .line(b, 9, 1)
                                .line(a, 2, 1)
                                .tender("card")
                                .build()),
                new InsufficientStock(List.of(new Shortage(a, 3, 2))));
    }

    @Test
    void linesOfTheSameItemShareItsStockInTheirOrder() {
        Sku sku = world.stocked("A", 5);
        Order order = world.find(world.placed(one ->
                one.allocation(AllocationPolicy.BACKORDER).line(sku, 4, 1).line(sku, 4, 1)));
        assertThat(order.lines())
                .extracting(line -> line.quantities().reserved())
                .containsExactly(4L, 1L);
        assertThat(order.lines())
                .extracting(line -> line.quantities().backordered())
                .containsExactly(0L, 3L);
    }

    @Test
    void aLineIsSplitOnlyIfNobodyHasAllOfIt() {
        Sku sku = world.stocked("A", 60);
        world.receive(sku, STORE, 30);
        world.receive(sku, OUTLET, 10);
        OrderLine whole = world.find(world.placed(sku, 100, 1)).lines().get(0);
        assertThat(World.where(whole)).isEqualTo(Map.of(MAIN, 60L, STORE, 30L, OUTLET, 10L));
    }

    @Test
    void oneShipmentIsBetterThanTwo() {
        Sku a = world.stocked("A", 5);
        Sku b = world.item("B");
        world.receive(a, OUTLET, 5);
        world.receive(b, OUTLET, 1);
        world.receive(b, STORE, 1);
        Order order = world.find(world.placed(one -> one.line(a, 5, 1).line(b, 1, 1)));
        assertThat(World.where(order.lines().get(0))).isEqualTo(Map.of(OUTLET, 5L));
        assertThat(World.where(order.lines().get(1))).isEqualTo(Map.of(OUTLET, 1L));
    }

    @Test
    void aDisabledLocationIsNotUsed() {
        Sku sku = world.stocked("A", 5);
        world.receive(sku, STORE, 5);
        world.oms
                .stock()
                .defineLocation(new DefineLocation(world.next(), MAIN, "", Location.Kind.WAREHOUSE, 0, false))
                .orElseThrow();
        assertThat(World.where(world.find(world.placed(sku, 3, 1)).lines().get(0)))
                .isEqualTo(Map.of(STORE, 3L));
    }

    @Test
    void partialLeavesTheRestOpenUntilItIsAllocated() {
        Sku sku = world.stocked("A", 2);
        OrderId id =
                world.placed(one -> one.allocation(AllocationPolicy.PARTIAL).line(sku, 5, 1));
        assertThat(world.find(id).lines().get(0).quantities().open()).isEqualTo(3);
        assertRefused(
                () -> world.oms.orders().allocate(new AllocateOrder(world.next(), id)), new NothingToAllocate(id));
        world.receive(sku, STORE, 2);
        world.oms.orders().allocate(new AllocateOrder(world.next(), id)).orElseThrow();
        OrderLine line = world.find(id).lines().get(0);
        assertThat(line.quantities().open()).isEqualTo(1);
        assertThat(World.where(line)).isEqualTo(Map.of(MAIN, 2L, STORE, 2L));
    }

    @Test
    void anOrderDiscountGoesToTheLinesToTheCent() {
        Sku a = world.stocked("A", 9);
        Order order = world.find(world.placed(
                one -> one.line(a, 1, 333).line(a, 1, 333).line(a, 1, 334).discount(100)));
        assertThat(order.lines())
                .extracting(line -> line.prices().ordered().discount().minor())
                .containsExactly(33L, 33L, 34L);
        assertThat(order.total()).isEqualTo(Money.of(900, "GBP"));
    }

    @Test
    void taxComesOnTopOnlyIfPricesExcludeIt() {
        Sku a = world.stocked("A", 9);
        OrderId included = world.placed(one -> one.taxMode(TaxMode.INCLUDED).line(a, 2, 600, 0, 200));
        OrderId excluded = world.placed(one -> one.taxMode(TaxMode.EXCLUDED).line(a, 2, 600, 0, 200));
        assertThat(world.find(included).total()).isEqualTo(Money.of(1200, "GBP"));
        assertThat(world.find(excluded).total()).isEqualTo(Money.of(1400, "GBP"));
    }

    @Test
    void anOrderOfChargesOnlyIsCapturedWhenItIsPlaced() {
        Order order = world.find(world.placed(one -> one.charge("gift-card", 5000)));
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 50.00 GBP", "CAPTURE 50.00 GBP");
        assertThat(order.paymentStatus()).isEqualTo(PaymentStatus.PAID);
        assertThat(order.status()).isEqualTo(OrderStatus.DELIVERED);
        assertThat(order.charges().get(0).status()).isEqualTo(Charge.Status.BILLED);
    }

    @Test
    void anOrderThatCostsNothingNeedsNoPayment() {
        Sku sku = world.stocked("A", 1);
        OrderId id = world.oms
                .orders()
                .place(world.order().line(sku, 1, 0).charge("shipping", 0).build())
                .orElseThrow()
                .orderId();
        world.shipAll(id);
        assertThat(world.find(id).paymentStatus()).isEqualTo(PaymentStatus.NOT_REQUIRED);
        assertThat(world.find(id).status()).isEqualTo(OrderStatus.SHIPPED);
        assertThat(world.moneyMoved()).isEmpty();
    }

    @Test
    void anOrdersIdIsTakenOnce() {
        Sku sku = world.stocked("A", 5);
        OrderId id = OrderId.of("1001");
        world.placed(one -> one.orderId(id).line(sku, 1, 1));
        assertRefused(
                () -> world.oms
                        .orders()
                        .place(world.order()
                                .orderId(id)
                                .line(sku, 1, 1)
                                .tender("card")
                                .build()),
                new AlreadyExists("order", "1001"));
    }

    @Test
    void aCustomersOrdersComeNewestFirst() {
        Sku sku = world.stocked("A", 5);
        CustomerId jane = CustomerId.of("jane");
        OrderId first = world.placed(one -> one.customer(jane).line(sku, 1, 1));
        world.placed(one -> one.customer(CustomerId.of("john")).line(sku, 1, 1));
        world.clock.advance(Duration.ofSeconds(1));
        OrderId second = world.placed(one -> one.customer(jane).line(sku, 1, 1));
        assertThat(world.oms
                        .orders()
                        .search(OrderQuery.ofCustomer(jane), PageRequest.first(10))
                        .items())
                .extracting(Order::id)
                .containsExactly(second, first);
    }
}
