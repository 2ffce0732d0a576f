package org.headlessoms.scenario;

import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.OUTLET;
import static org.headlessoms.scenario.World.STORE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.headlessoms.channel.DefineChannel;
import org.headlessoms.channel.ReleaseRingFence;
import org.headlessoms.channel.RingFenceStock;
import org.headlessoms.command.Command;
import org.headlessoms.command.Outcome;
import org.headlessoms.event.Event;
import org.headlessoms.fulfilment.DeliverShipment;
import org.headlessoms.fulfilment.Fulfilment;
import org.headlessoms.fulfilment.Parcel;
import org.headlessoms.fulfilment.ReleaseFulfilment;
import org.headlessoms.fulfilment.ShipFulfilment;
import org.headlessoms.fulfilment.Shipment;
import org.headlessoms.fulfilment.UnitsOfLine;
import org.headlessoms.hold.Hold;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.hold.ReleaseHold;
import org.headlessoms.inmemory.Behaviour;
import org.headlessoms.money.Money;
import org.headlessoms.money.TaxMode;
import org.headlessoms.order.AllocateOrder;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.Order;
import org.headlessoms.order.PlaceOrderBuilder;
import org.headlessoms.payment.PaymentOperation.Kind;
import org.headlessoms.payment.RefundPayment;
import org.headlessoms.returns.AuthorizeReturn;
import org.headlessoms.returns.CancelReturn;
import org.headlessoms.returns.Disposition;
import org.headlessoms.returns.ReceiveReturn;
import org.headlessoms.returns.Return;
import org.headlessoms.spi.Storage;
import org.headlessoms.stock.AdjustStock;
import org.headlessoms.stock.CountStock;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.ReceiptLine;
import org.headlessoms.stock.ReceiveStock;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;

/** A shop to which anything may happen in any order. What makes no sense is refused, which is part of life. */
final class RandomLife {

    /** What happens next; its numbers choose among what there is. */
    record Step(Action action, int a, int b, int c) {
        void happenTo(RandomLife life) {
            action.happening.to(life, a, b, c);
        }
    }

    /** Everything that can happen. */
    enum Action {
        RECEIVE((life, a, b, c) -> life.send(
                life.world.oms.stock()::receive, ReceiveStock.of(life.next(), place(b), life.sku(a), 1 + c % 6))),
        ADJUST((life, a, b, c) -> life.send(
                life.world.oms.stock()::adjust,
                new AdjustStock(life.next(), life.key(a, b), c % 2 == 0 ? 2 : -1, "r"))),
        COUNT((life, a, b, c) ->
                life.send(life.world.oms.stock()::count, new CountStock(life.next(), life.key(a, b), c % 8, ""))),
        SWITCH_PLACE((life, a, b, c) -> life.send(
                life.world.oms.stock()::defineLocation,
                new DefineLocation(life.next(), place(a), "", Location.Kind.STORE, b % 3, c % 3 > 0))),
        DEFINE_CHANNEL((life, a, b, c) -> life.send(
                life.world.oms.channels()::define,
                new DefineChannel(
                        life.next(),
                        channel(a),
                        "",
                        b % 3 == 0 ? List.of() : List.of(place(b)),
                        c % 2 == 0,
                        c % 5 > 0))),
        RING_FENCE((life, a, b, c) -> life.send(
                life.world.oms.channels()::ringFence,
                new RingFenceStock(life.next(), life.sku(a), place(b), Optional.empty(), channel(c), 1 + c % 3))),
        RELEASE_RING_FENCE((life, a, b, c) -> life.send(
                life.world.oms.channels()::releaseRingFence,
                new ReleaseRingFence(life.next(), life.sku(a), place(b), Optional.empty(), channel(c), 1 + c % 2))),
        RECEIVE_INTO_FENCE((life, a, b, c) -> life.send(
                life.world.oms.stock()::receive,
                new ReceiveStock(
                        life.next(),
                        place(b),
                        List.of(new ReceiptLine(life.sku(a), 1 + c % 4, Optional.empty(), Optional.of(channel(c)))),
                        ""))),
        HOLD(RandomLife::hold),
        RELEASE_HOLD((life, a, b, c) -> pick(life.holds, a)
                .ifPresent(id -> life.send(life.world.oms.holds()::release, new ReleaseHold(life.next(), id)))),
        PLACE(RandomLife::place),
        PLACE_SIMPLE((life, a, b, c) -> life.place(
                order -> order.line(life.sku(a), 1 + b % 4, 100L * c + 33).tender("card"))),
        PLACE_IN_CHANNEL((life, a, b, c) -> life.place(order -> order.channel(channel(a))
                .allocation(AllocationPolicy.values()[b % 3])
                .line(life.sku(c), 1 + b % 5, 150)
                .tender("card"))),
        ALLOCATE((life, a, b, c) -> pick(life.orders, a)
                .ifPresent(id -> life.send(life.world.oms.orders()::allocate, new AllocateOrder(life.next(), id)))),
        CANCEL((life, a, b, c) -> pick(life.orders, a)
                .ifPresent(id -> life.send(
                        life.world.oms.orders()::cancel,
                        c % 4 == 0
                                ? CancelOrder.all(life.next(), id, "")
                                : CancelOrder.units(life.next(), id, line(b), 1 + c % 2, "")))),
        RELEASE((life, a, b, c) -> pick(life.orders, a)
                .ifPresent(id ->
                        life.send(life.world.oms.fulfilments()::release, ReleaseFulfilment.all(life.next(), id)))),
        SHIP(RandomLife::ship),
        DELIVER((life, a, b, c) -> life.order(a)
                .ifPresent(order -> pick(order.shipments(), b)
                        .map(Shipment::id)
                        .ifPresent(id -> life.send(
                                life.world.oms.fulfilments()::deliver,
                                new DeliverShipment(life.next(), order.id(), id))))),
        AUTHORIZE_RETURN((life, a, b, c) -> pick(life.orders, a)
                .ifPresent(id -> life.send(
                        life.world.oms.returns()::authorize,
                        new AuthorizeReturn(
                                life.next(), id, List.of(new AuthorizeReturn.Line(line(b), 1 + c % 3, "")))))),
        RECEIVE_RETURN(RandomLife::receiveReturn),
        CANCEL_RETURN((life, a, b, c) -> life.order(a)
                .ifPresent(order -> pick(order.returns(), b)
                        .map(Return::id)
                        .ifPresent(id -> life.send(
                                life.world.oms.returns()::cancel, new CancelReturn(life.next(), order.id(), id))))),
        REFUND((life, a, b, c) -> pick(life.orders, a)
                .ifPresent(id -> life.send(
                        life.world.oms.payments()::refund,
                        new RefundPayment(life.next(), id, Money.of(1 + 10L * c, "GBP"), "")))),
        TROUBLE((life, a, b, c) -> life.world.gateway.next(KINDS.get(a % 4), TROUBLES.get(b % TROUBLES.size()))),
        TIME((life, a, b, c) -> life.world.pass(Duration.ofSeconds(20L * c)));

        private final Happening happening;

        Action(Happening happening) {
            this.happening = happening;
        }
    }

    private interface Happening {
        void to(RandomLife life, int a, int b, int c);
    }

    private static final List<Kind> KINDS = List.of(Kind.AUTHORIZE, Kind.CAPTURE, Kind.VOID, Kind.REFUND);
    private static final List<Behaviour> TROUBLES = List.of(
            Behaviour.decline("no"),
            Behaviour.loseReply(),
            Behaviour.loseRequest(),
            Behaviour.unknownAfterDoing(),
            Behaviour.unknownWithoutDoing());

    final World world;
    final List<Event> events = new ArrayList<>();
    final List<OrderId> orders = new ArrayList<>();
    final List<Sku> skus;
    private final List<HoldId> holds = new ArrayList<>();
    private final List<Resent> accepted = new ArrayList<>();

    /** A command that took effect, to be sent again. */
    private interface Resent {
        Outcome<?> again();
    }

    RandomLife(Storage storage, Tenant tenant) {
        world = new World(storage, tenant, engine -> engine);
        skus = List.of(world.stocked("A", 6), world.stocked("B", 3), world.item("C"));
        world.receive(skus.get(1), STORE, 4);
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

    private <C extends Command<E>, E extends Event> Outcome<E> send(Function<C, Outcome<E>> send, C command) {
        Outcome<E> outcome = send.apply(command);
        if (outcome.isAccepted()) {
            events.add(outcome.orElseThrow());
            accepted.add(() -> send.apply(command));
        }
        return outcome;
    }

    private void hold(int a, int b, int c) {
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

    private void place(int a, int b, int c) {
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

    private void place(Function<PlaceOrderBuilder, PlaceOrderBuilder> content) {
        OrderId id = OrderId.of("o" + orders.size());
        Outcome<?> outcome = send(
                world.oms.orders()::place,
                content.apply(world.order().orderId(id)).build());
        if (outcome.isAccepted()) {
            orders.add(id);
        }
    }

    private void ship(int a, int b, int c) {
        order(a).ifPresent(order -> pick(order.fulfilments(), b)
                .map(Fulfilment::id)
                .ifPresent(id -> send(
                        world.oms.fulfilments()::ship,
                        new ShipFulfilment(
                                next(),
                                order.id(),
                                id,
                                c % 3 == 0 ? List.of(UnitsOfLine.of(line(b), 1)) : List.of(),
                                List.of(new Parcel("DHL", "T-" + c))))));
    }

    private void receiveReturn(int a, int b, int c) {
        Disposition disposition = Disposition.values()[c % 3];
        order(a).ifPresent(order -> pick(order.returns(), b)
                .ifPresent(one -> send(
                        world.oms.returns()::receive,
                        new ReceiveReturn(
                                next(),
                                order.id(),
                                one.id(),
                                place(c),
                                List.of(new ReceiveReturn.Line(
                                        one.lines().get(0).lineId(), 1 + b % 2, disposition))))));
    }

    private CommandId next() {
        return world.next();
    }

    private Optional<Order> order(int number) {
        return pick(orders, number).map(world::find);
    }

    private Sku sku(int number) {
        return skus.get(number % skus.size());
    }

    private StockKey key(int sku, int place) {
        return new StockKey(sku(sku), place(place));
    }

    private static ChannelId channel(int number) {
        return ChannelId.of(number % 2 == 0 ? "web" : "pos");
    }

    private static LocationId place(int number) {
        return List.of(MAIN, STORE, OUTLET).get(number % 3);
    }

    private static LineId line(int number) {
        return LineId.of(String.valueOf(1 + number % 2));
    }

    private static <T> Optional<T> pick(List<T> among, int number) {
        return among.isEmpty() ? Optional.empty() : Optional.of(among.get(number % among.size()));
    }
}
