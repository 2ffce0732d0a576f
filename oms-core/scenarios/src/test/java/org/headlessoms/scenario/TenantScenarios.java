package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.MAIN;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.headlessoms.hold.Hold;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.inmemory.Behaviour;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.OrderStatus;
import org.headlessoms.payment.PaymentOperation.Kind;
import org.headlessoms.spi.OrderQuery;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two tenants in one storage, with the same ids for everything. */
@OnEveryStorage
class TenantScenarios extends Scenario {

    private static final OrderId ORDER = OrderId.of("1001");
    private static final HoldId HOLD = HoldId.of("cart");

    private World other;

    @BeforeEach
    void createTheOtherWorld() {
        other = new World(kind.open(), engine -> engine);
    }

    @AfterEach
    void auditTheOtherBooks() {
        assertThat(other.oms.verify().differences()).isEmpty();
    }

    private static Sku sells(World world, long units, long price) {
        Sku sku = world.stocked("A", units);
        world.placed(order -> order.orderId(ORDER).line(sku, 1, price));
        return sku;
    }

    @Test
    void ordersStockAndMoneyAreApart() {
        Sku sku = sells(world, 5, 100);
        sells(other, 9, 250);
        assertThat(world.available(sku)).isEqualTo(4);
        assertThat(other.available(sku)).isEqualTo(8);
        assertThat(world.find(ORDER).total().minor()).isEqualTo(100);
        assertThat(other.find(ORDER).total().minor()).isEqualTo(250);
        assertThat(world.moneyMoved()).containsExactly("AUTHORIZE 1.00 GBP");
        assertThat(other.moneyMoved()).containsExactly("AUTHORIZE 2.50 GBP");
        assertThat(world.oms
                        .orders()
                        .search(OrderQuery.ALL, PageRequest.first(10))
                        .items())
                .hasSize(1);
        assertThat(world.gateway.effects().get(0).key())
                .isNotEqualTo(other.gateway.effects().get(0).key());
    }

    @Test
    void aTenantsBacklogIsServedByItsOwnGoodsOnly() {
        Sku sku = world.item("A");
        other.item("A");
        world.placed(order ->
                order.orderId(ORDER).allocation(AllocationPolicy.BACKORDER).line(sku, 2, 100));
        other.placed(order ->
                order.orderId(ORDER).allocation(AllocationPolicy.BACKORDER).line(sku, 2, 100));
        other.receive(sku, MAIN, 2);
        assertThat(world.oms.backorders().queue(sku, 10)).hasSize(1);
        assertThat(other.oms.backorders().queue(sku, 10)).isEmpty();
        assertThat(other.level(sku, MAIN).reserved()).isEqualTo(2);
        assertThat(world.onHand(sku)).isZero();
    }

    @Test
    void aTenantsDueWorkIsDoneForThatTenantOnly() {
        for (World one : List.of(world, other)) {
            Sku sku = one.stocked("A", 5);
            one.oms
                    .holds()
                    .place(new PlaceHold(
                            one.next(),
                            Optional.of(HOLD),
                            List.of(new PlaceHold.Line(sku, 2)),
                            Duration.ofSeconds(20),
                            false))
                    .orElseThrow();
            one.gateway.next(Kind.AUTHORIZE, Behaviour.loseReply());
            one.placed(order -> order.orderId(ORDER).line(sku, 1, 100));
        }
        world.pass(Duration.ofSeconds(31));
        assertThat(world.oms.holds().find(HOLD).orElseThrow().status()).isEqualTo(Hold.Status.EXPIRED);
        assertThat(world.find(ORDER).status()).isEqualTo(OrderStatus.OPEN);
        assertThat(other.oms.holds().find(HOLD).orElseThrow().status()).isEqualTo(Hold.Status.ACTIVE);
        assertThat(other.find(ORDER).status()).isEqualTo(OrderStatus.PENDING_PAYMENT);
        other.pass(Duration.ofSeconds(31));
        assertThat(other.oms.holds().find(HOLD).orElseThrow().status()).isEqualTo(Hold.Status.EXPIRED);
        assertThat(other.find(ORDER).status()).isEqualTo(OrderStatus.OPEN);
    }

    @Test
    void aCommandsIdIsTakenPerTenant() {
        DefineItem command = new DefineItem(world.next(), Sku.of("X"), "first");
        world.oms.stock().defineItem(command).orElseThrow();
        DefineItem same = new DefineItem(command.commandId(), Sku.of("Y"), "second");
        other.oms.stock().defineItem(same).orElseThrow();
        assertThat(world.oms.stock().item(Sku.of("Y"))).isEmpty();
    }
}
