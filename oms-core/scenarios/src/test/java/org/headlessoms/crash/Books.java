package org.headlessoms.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.headlessoms.Oms;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.crash.TableGateway.Effect;
import org.headlessoms.inmemory.SettableClock;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderPlaced;
import org.headlessoms.payment.PaymentOperation;
import org.headlessoms.payment.PaymentOperation.Kind;
import org.headlessoms.spi.OrderQuery;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.PaymentGateway;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Storage;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;

/**
 * What must be so after all crashes: everything that was acknowledged is there, nothing is there twice, and orders, stock and the
 * payment service agree to the unit and to the cent.
 *
 * @param oms an engine on the storage, whose due work is all done
 * @param storage what the crashes left
 */
record Books(Oms oms, Storage storage) {

    private static final int HOURS_OF_RECOVERY = 12;

    /** Does the due work of the hours after the last crash. */
    static Books recovered(Storage storage, PaymentGateway gateway, Instant from) {
        SettableClock clock = SettableClock.at(from);
        Oms oms = OmsEngine.builder()
                .storage(storage)
                .payments(gateway)
                .clock(clock)
                .build();
        for (int hour = 0; hour < HOURS_OF_RECOVERY; hour++) {
            clock.advance(Duration.ofHours(1));
            oms.work().runDue();
        }
        return new Books(oms, storage);
    }

    /** Lives are those that are over: they told their caller the outcome of every command. */
    void assertRight(Collection<OrderLife> lives, Collection<String> acknowledged, List<Effect> effects) {
        assertThat(acknowledged).allSatisfy(id -> assertThat(receipt(id)).as(id).isTrue());
        List<Order> orders = orders();
        assertThat(orders.stream().map(Order::id))
                .containsExactlyInAnyOrderElementsOf(
                        lives.stream().map(OrderLife::order).toList());
        assertStock(lives, orders);
        Map<OrderId, List<Effect>> moved = effects.stream().collect(Collectors.groupingBy(Effect::order));
        Map<OrderId, Order> byId = orders.stream().collect(Collectors.toMap(Order::id, Function.identity()));
        assertThat(byId.keySet()).containsAll(moved.keySet());
        for (OrderLife life : lives) {
            assertLife(life, byId.get(life.order()), acknowledged, moved.getOrDefault(life.order(), List.of()));
        }
        assertThat(oms.verify().differences()).isEmpty();
    }

    private boolean receipt(String id) {
        return storage.read(ReadRequest.of(oms.tenant()).withCommand(CommandId.of(id)))
                .receipt()
                .isPresent();
    }

    private List<Order> orders() {
        List<Order> orders = new ArrayList<>();
        Optional<PageRequest> page = Optional.of(PageRequest.first(500));
        while (page.isPresent()) {
            Page<Order> found = oms.orders().search(OrderQuery.ALL, page.get());
            orders.addAll(found.items());
            page = found.next().map(cursor -> new PageRequest(Optional.of(cursor), 500));
        }
        return orders;
    }

    /** Each receipt counts once, and so does each shipment. */
    private void assertStock(Collection<OrderLife> lives, List<Order> orders) {
        for (Sku sku : OrderLife.SKUS) {
            long received = lives.stream().mapToLong(life -> life.units(sku)).sum();
            long shipped = orders.stream()
                    .flatMap(order -> order.lines().stream())
                    .filter(line -> line.sku().equals(sku))
                    .mapToLong(line -> line.quantities().shipped())
                    .sum();
            long onHand = oms.stock().levels(sku).stream()
                    .mapToLong(StockLevel::onHand)
                    .sum();
            assertThat(onHand).as("on hand of " + sku).isEqualTo(received - shipped);
        }
    }

    private void assertLife(OrderLife life, Order order, Collection<String> acknowledged, List<Effect> effects) {
        assertThat(oms.orders().history(life.order()).stream().filter(event -> event.event() instanceof OrderPlaced))
                .hasSize(1);
        assertThat(order.payments().operations()).noneMatch(PaymentOperation::isPending);
        assertThat(effects.stream().map(Effect::kind))
                .as("effects of " + order.id())
                .doesNotHaveDuplicates();
        Map<Kind, Long> moved = new EnumMap<>(Kind.class);
        effects.forEach(effect -> moved.merge(effect.kind(), effect.amount().minor(), Long::sum));
        assertThat(moved.getOrDefault(Kind.AUTHORIZE, 0L))
                .isEqualTo(order.payments().authorized().minor());
        assertThat(moved.getOrDefault(Kind.CAPTURE, 0L))
                .isEqualTo(order.payments().captured().minor());
        assertThat(moved.getOrDefault(Kind.REFUND, 0L))
                .isEqualTo(order.payments().refunded().minor());
        boolean shipped = !order.shipments().isEmpty();
        assertThat(moved.getOrDefault(Kind.CAPTURE, 0L)).isEqualTo(shipped ? life.total() : 0);
        assertThat(moved.getOrDefault(Kind.REFUND, 0L))
                .isEqualTo(acknowledged.contains(life.order() + "-refund") ? 1 : 0);
        long authorized = moved.getOrDefault(Kind.AUTHORIZE, 0L);
        assertThat(authorized).isIn(life.total(), life.isCancelled() ? 0L : life.total());
        assertThat(moved.getOrDefault(Kind.VOID, 0L)).isEqualTo(life.isCancelled() ? authorized : 0);
    }
}
