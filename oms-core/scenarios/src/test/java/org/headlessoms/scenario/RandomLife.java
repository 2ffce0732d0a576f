package org.headlessoms.scenario;

import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.OUTLET;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.headlessoms.command.Command;
import org.headlessoms.command.Outcome;
import org.headlessoms.event.Event;
import org.headlessoms.fulfilment.Fulfilment;
import org.headlessoms.fulfilment.Parcel;
import org.headlessoms.fulfilment.ShipFulfilment;
import org.headlessoms.fulfilment.UnitsOfLine;
import org.headlessoms.hold.Hold;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.inmemory.Behaviour;
import org.headlessoms.money.TaxMode;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.order.PlaceOrderBuilder;
import org.headlessoms.payment.PaymentOperation.Kind;
import org.headlessoms.returns.Disposition;
import org.headlessoms.returns.ReceiveReturn;
import org.headlessoms.spi.Storage;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.DefineLot;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.stock.ReceiptLine;
import org.headlessoms.stock.ReceiveStock;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.stock.Tracking;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.LotId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;

/** A shop to which anything may happen in any order. What makes no sense is refused, which is part of life. */
final class RandomLife {

    /** What happens next; its numbers choose among what there is. */
    record Step(LifeAction action, int a, int b, int c) {
        void happenTo(RandomLife life) {
            action.happenTo(life, a, b, c);
        }
    }

    private static final List<Kind> KINDS = List.of(Kind.AUTHORIZE, Kind.CAPTURE, Kind.VOID, Kind.REFUND);
    private static final List<Behaviour> TROUBLES = List.of(
            Behaviour.decline("no"),
            Behaviour.loseReply(),
            Behaviour.loseRequest(),
            Behaviour.unknownAfterDoing(),
            Behaviour.unknownWithoutDoing());

    private static final Sku MILK = Sku.of("MILK");
    private static final List<LotId> LOTS = List.of(LotId.of("L1"), LotId.of("L2"));

    final World world;
    final List<Event> events = new ArrayList<>();
    final List<OrderId> orders = new ArrayList<>();
    final List<Sku> skus;
    final List<HoldId> holds = new ArrayList<>();
    private final List<Resent> accepted = new ArrayList<>();

    /** A command that took effect, to be sent again. */
    private interface Resent {
        Outcome<?> again();
    }

    RandomLife(Storage storage, Tenant tenant) {
        world = new World(storage, tenant, engine -> engine);
        Sku a = world.stocked("A", 6);
        Sku b = world.stocked("B", 3);
        skus = List.of(a, b, world.item("C"), perishable(), kit(a, b), serialized());
        world.receive(b, STORE, 4);
    }

    private Sku serialized() {
        Sku sku = Sku.of("S");
        world.oms
                .stock()
                .defineItem(DefineItem.tracked(next(), sku, "", Tracking.SERIAL))
                .orElseThrow();
        world.receive(sku, MAIN, 5);
        return sku;
    }

    private Sku perishable() {
        DefineItem milk = DefineItem.tracked(next(), MILK, "", Tracking.LOT);
        world.oms.stock().defineItem(milk).orElseThrow();
        Optional<LocalDate> today = Optional.of(LocalDate.of(2026, 3, 1));
        world.oms
                .stock()
                .defineLot(new DefineLot(next(), MILK, LOTS.get(0), today))
                .orElseThrow();
        world.oms
                .stock()
                .defineLot(new DefineLot(next(), MILK, LOTS.get(1), Optional.empty()))
                .orElseThrow();
        for (LotId lot : LOTS) {
            ReceiptLine line = new ReceiptLine(MILK, 3, Optional.of(lot));
            world.oms
                    .stock()
                    .receive(new ReceiveStock(next(), MAIN, List.of(line), ""))
                    .orElseThrow();
        }
        return MILK;
    }

    private Sku kit(Sku one, Sku two) {
        KitComponent[] parts = {new KitComponent(one, 1, 2), new KitComponent(two, 2, 1)};
        world.oms
                .stock()
                .defineItem(DefineItem.kit(next(), Sku.of("K"), "", parts))
                .orElseThrow();
        return Sku.of("K");
    }

    void live(List<Step> steps) {
        steps.forEach(step -> step.happenTo(this));
    }

    /** Lets time pass until every answer that was lost is found out. */
    void settle() {
        for (Duration pause : List.of(Duration.ofMinutes(1), Duration.ofMinutes(3), Duration.ofMinutes(15))) {
            world.pass(pause);
        }
    }

    /** Sends everything that was accepted once more. */
    List<Outcome<?>> sendAllAgain() {
        List<Outcome<?>> outcomes = new ArrayList<>();
        accepted.forEach(command -> outcomes.add(command.again()));
        return outcomes;
    }

    <C extends Command<E>, E extends Event> Outcome<E> send(Function<C, Outcome<E>> send, C command) {
        Outcome<E> outcome = send.apply(command);
        if (outcome.isAccepted()) {
            events.add(outcome.orElseThrow());
            accepted.add(() -> send.apply(command));
        }
        return outcome;
    }

    void hold(int a, int b, int c) {
        PlaceHold.Line one = new PlaceHold.Line(sku(a), 1 + b % 3);
        Duration time = Duration.ofMinutes(1 + c % 5);
        Outcome<?> outcome = send(
                world.oms.holds()::place,
                new PlaceHold(
                        next(),
                        Optional.of(HoldId.of("h" + holds.size())),
                        a % 2 == 0 ? Optional.empty() : Optional.of(channel(a)),
                        List.of(one),
                        time,
                        c % 2 == 0));
        if (outcome.isAccepted()) {
            holds.add(HoldId.of("h" + holds.size()));
        }
    }

    void place(int a, int b, int c) {
        place(order -> {
            order.allocation(AllocationPolicy.values()[a % 3]).taxMode(TaxMode.values()[b % 2]);
            order.line(sku(b), 1 + c % 5, 10L * a + 1, c % 7, b % 5).line(sku(c), 1 + b % 3, c);
            order.charge("shipping", 7L * (a % 3)).discount(b % 10);
            pick(holds, c).filter(id -> a % 2 == 0).ifPresent(order::hold);
            pick(holds, c)
                    .flatMap(world.oms.holds()::find)
                    .filter(hold -> c % 3 > 0)
                    .flatMap(Hold::channel)
                    .ifPresent(order::channel);
            return order.tender("gift", 1 + 5L * c).tender("voucher", 1 + b).tender("card");
        });
    }

    void place(Function<PlaceOrderBuilder, PlaceOrderBuilder> content) {
        OrderId id = OrderId.of("o" + orders.size());
        Outcome<?> outcome = send(
                world.oms.orders()::place,
                content.apply(world.order().orderId(id)).build());
        if (outcome.isAccepted()) {
            orders.add(id);
        }
    }

    void trouble(int a, int b) {
        world.gateway.next(KINDS.get(a % KINDS.size()), TROUBLES.get(b % TROUBLES.size()));
    }

    void ship(int a, int b, int c) {
        order(a).ifPresent(
                        order -> pick(order.fulfilments(), b).ifPresent(fulfilment -> ship(order, fulfilment, b, c)));
    }

    private void ship(Order order, Fulfilment fulfilment, int b, int c) {
        List<UnitsOfLine> units = c % 3 == 0 ? List.of(UnitsOfLine.of(line(order, b), 1)) : List.of();
        send(
                world.oms.fulfilments()::ship,
                new ShipFulfilment(
                        next(),
                        order.id(),
                        fulfilment.id(),
                        units,
                        List.of(new Parcel("DHL", "T-" + c)),
                        RandomSerials.shipped(order, fulfilment, units, b + c)));
    }

    void receiveReturn(int a, int b, int c) {
        order(a).ifPresent(order -> pick(order.returns(), b)
                .ifPresent(one -> send(
                        world.oms.returns()::receive,
                        new ReceiveReturn(
                                next(),
                                order.id(),
                                one.id(),
                                place(c),
                                List.of(comingBack(order, one.lines().get(0).lineId(), b, c))))));
    }

    private static ReceiveReturn.Line comingBack(Order order, LineId line, int b, int c) {
        Disposition disposition = Disposition.values()[c % 3];
        Optional<LotId> lot = pick(LOTS, c).filter(id -> b % 3 == 0);
        long quantity = 1 + b % 2;
        return new ReceiveReturn.Line(
                line, quantity, disposition, lot, RandomSerials.returned(order, line, c, quantity));
    }

    CommandId next() {
        return world.next();
    }

    Optional<Order> order(int number) {
        return pick(orders, number).map(world::find);
    }

    Sku sku(int number) {
        return skus.get(number % skus.size());
    }

    StockKey key(int sku, int place) {
        Optional<LotId> lot = sku(sku).equals(MILK) ? pick(LOTS, place / 3) : Optional.empty();
        return new StockKey(sku(sku), StockPlace.of(place(place)).inLot(lot));
    }

    static ChannelId channel(int number) {
        return ChannelId.of(number / 2 % 2 == 0 ? "web" : "pos");
    }

    static LocationId place(int number) {
        return List.of(MAIN, STORE, OUTLET).get(number % 3);
    }

    LineId line(Order order, int number) {
        return pick(order.lines(), number).map(OrderLine::id).orElse(World.LINE_1);
    }

    static <T> Optional<T> pick(List<T> among, int number) {
        return among.isEmpty() ? Optional.empty() : Optional.of(among.get(number % among.size()));
    }
}
