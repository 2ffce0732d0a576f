package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.headlessoms.command.Outcome;
import org.headlessoms.event.Event;
import org.headlessoms.event.StreamId;
import org.headlessoms.fulfilment.FulfilmentRejected;
import org.headlessoms.fulfilment.ReservedUnits;
import org.headlessoms.fulfilment.ShortPickReported;
import org.headlessoms.fulfilment.StockEffect;
import org.headlessoms.fulfilment.UnfulfilledUnits;
import org.headlessoms.inmemory.InMemoryStorage;
import org.headlessoms.inmemory.ScriptableGateway.Effect;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderMoney;
import org.headlessoms.payment.PaymentLedger;
import org.headlessoms.payment.PaymentOperation;
import org.headlessoms.payment.PaymentOperation.Kind;
import org.headlessoms.payment.PaymentOperation.Status;
import org.headlessoms.scenario.RandomLife.Step;
import org.headlessoms.stock.ReceiptLine;
import org.headlessoms.stock.StockAdjusted;
import org.headlessoms.stock.StockCounted;
import org.headlessoms.stock.StockReceived;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;

/** Whatever happens in whatever order: no unit and no cent is made or lost, and the books balance. */
class LifeProperties {

    @Provide
    Arbitrary<List<Step>> life() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 29);
        return Combinators.combine(Arbitraries.of(LifeAction.class), number, number, number)
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(60);
    }

    private static RandomLife lived(List<Step> steps) {
        RandomLife life = new RandomLife(new InMemoryStorage(), Tenant.of("shop"));
        life.live(steps);
        life.settle();
        return life;
    }

    @Property(tries = 400)
    void theBooksBalance(@ForAll("life") List<Step> steps) {
        assertThat(lived(steps).world.oms.verify().differences()).isEmpty();
    }

    @Property(tries = 400)
    void unitsAreConserved(@ForAll("life") List<Step> steps) {
        RandomLife life = lived(steps);
        long[] opening = {6, 7, 0, 6, 0, 5};
        for (int i = 0; i < life.skus.size(); i++) {
            assertThat(life.world.onHand(life.skus.get(i))).isEqualTo(opening[i] + movedIn(life, life.skus.get(i)));
        }
    }

    @Property(tries = 400)
    void ringFencedUnitsAreReservedForTheirChannelOnly(@ForAll("life") List<Step> steps) {
        RandomLife life = lived(steps);
        for (OrderId id : life.orders) {
            Order order = life.world.find(id);
            assertThat(order.lines().stream()
                            .flatMap(line -> line.reservedAt().keySet().stream())
                            .flatMap(place -> place.ringFence().stream()))
                    .allMatch(channel -> order.header().channel().equals(Optional.of(channel)));
        }
    }

    @Property(tries = 400)
    void moneyIsConserved(@ForAll("life") List<Step> steps) {
        RandomLife life = lived(steps);
        life.orders.forEach(id -> checkMoney(life, life.world.find(id)));
    }

    @Property(tries = 100)
    void everyCommandSentAgainChangesNothing(@ForAll("life") List<Step> steps) {
        RandomLife life = lived(steps);
        String before = life.world.digest();
        assertThat(life.sendAllAgain())
                .allMatch(outcome -> outcome instanceof Outcome.Accepted<?> yes && yes.replayed());
        assertThat(life.world.digest()).isEqualTo(before);
    }

    @Property(tries = 60)
    void aDatabaseKeepsTheSameAsMemory(@ForAll("life") List<Step> steps) {
        Tenant tenant = Tenant.of("t" + UUID.randomUUID().toString().replace("-", ""));
        RandomLife inMemory = new RandomLife(new InMemoryStorage(), tenant);
        RandomLife inDatabase = new RandomLife(StorageKind.H2.open(), tenant);
        inMemory.live(steps);
        inDatabase.live(steps);
        assertThat(inDatabase.events).isEqualTo(inMemory.events);
        assertThat(lines(inDatabase)).containsExactlyInAnyOrderElementsOf(lines(inMemory));
    }

    /** A level without units is the same as none. */
    private static List<String> lines(RandomLife life) {
        return Arrays.stream(life.world.digest().split("\n"))
                .filter(line -> !line.contains("available=0, reserved=0, held=0, safety=0, quarantine=0, damaged=0"))
                .toList();
    }

    private static long movedIn(RandomLife life, Sku sku) {
        long units = 0;
        for (Event event : life.events) {
            units += received(event, sku) + corrected(event, sku);
        }
        for (OrderId id : life.orders) {
            units += cameBack(life.world.find(id), sku) - shipped(life.world.find(id), sku) - writtenOff(life, id, sku);
        }
        return units - RandomTransfers.away(life, sku);
    }

    private static long received(Event event, Sku sku) {
        return event instanceof StockReceived received
                ? received.lines().stream()
                        .filter(line -> line.sku().equals(sku))
                        .mapToLong(ReceiptLine::quantity)
                        .sum()
                : 0;
    }

    private static long corrected(Event event, Sku sku) {
        if (event instanceof StockAdjusted adjusted && adjusted.key().sku().equals(sku)) {
            return adjusted.change();
        }
        if (event instanceof StockCounted counted && counted.key().sku().equals(sku)) {
            return counted.counted() - counted.expected();
        }
        return 0;
    }

    private static long writtenOff(RandomLife life, OrderId id, Sku sku) {
        Order order = life.world.find(id);
        return life.world.storage.stream(life.world.tenant, StreamId.of(id), 0, 500).stream()
                .flatMap(recorded -> unfulfilled(recorded.event()).stream())
                .filter(one -> one.effect() == StockEffect.WRITTEN_OFF)
                .flatMap(one -> one.units().stream())
                .filter(units -> order.line(units.lineId()).orElseThrow().sku().equals(sku))
                .mapToLong(ReservedUnits::quantity)
                .sum();
    }

    private static Optional<UnfulfilledUnits> unfulfilled(Event event) {
        if (event instanceof FulfilmentRejected rejected) {
            return Optional.of(rejected.unfulfilled());
        }
        return event instanceof ShortPickReported reported ? Optional.of(reported.unfulfilled()) : Optional.empty();
    }

    private static long shipped(Order order, Sku sku) {
        return order.lines().stream()
                .filter(line -> line.sku().equals(sku))
                .mapToLong(line -> line.quantities().shipped())
                .sum();
    }

    private static long cameBack(Order order, Sku sku) {
        return order.returns().stream()
                .flatMap(one -> one.lines().stream())
                .filter(line -> order.line(line.lineId()).orElseThrow().sku().equals(sku))
                .mapToLong(line -> line.restocked() + line.quarantined())
                .sum();
    }

    private static void checkMoney(RandomLife life, Order order) {
        PaymentLedger payments = order.payments();
        OrderMoney money = order.money();
        assertThat(payments.operations()).noneMatch(PaymentOperation::isPending);
        for (Kind kind : Kind.values()) {
            assertThat(done(payments, kind)).isEqualTo(moved(life, order.id(), kind));
        }
        assertThat(payments.captured()).isLessThanOrEqualTo(payments.authorized());
        assertThat(payments.refunded()).isLessThanOrEqualTo(payments.captured());
        if (payments.operations().stream().noneMatch(one -> one.status() == Status.DECLINED)) {
            assertThat(payments.captured()).isEqualTo(money.billed());
            assertThat(payments.refunded()).isEqualTo(money.credited().min(payments.captured()));
            checkThatNothingIsLeftSetAside(order);
        }
    }

    private static void checkThatNothingIsLeftSetAside(Order order) {
        PaymentLedger payments = order.payments();
        if (order.money().unbilled().isZero()) {
            assertThat(payments.ofKind(Kind.AUTHORIZE))
                    .allMatch(one -> payments.open(one).isZero());
        }
    }

    private static long done(PaymentLedger payments, Kind kind) {
        return payments.ofKind(kind)
                .filter(PaymentOperation::isSucceeded)
                .mapToLong(one -> one.settled().minor())
                .sum();
    }

    private static long moved(RandomLife life, OrderId order, Kind kind) {
        return life.world.gateway.effects().stream()
                .filter(effect -> effect.order().equals(order) && effect.kind() == kind)
                .map(Effect::amount)
                .mapToLong(amount -> amount.minor())
                .sum();
    }
}
