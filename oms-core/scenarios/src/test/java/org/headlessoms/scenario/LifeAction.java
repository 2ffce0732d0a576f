package org.headlessoms.scenario;

import static org.headlessoms.scenario.RandomLife.channel;
import static org.headlessoms.scenario.RandomLife.pick;
import static org.headlessoms.scenario.RandomLife.place;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.headlessoms.backorder.SourceWaiting;
import org.headlessoms.channel.DefineChannel;
import org.headlessoms.channel.ReleaseRingFence;
import org.headlessoms.channel.RingFenceStock;
import org.headlessoms.channel.SetAssortment;
import org.headlessoms.channel.SetPurchaseLimit;
import org.headlessoms.exclusion.LiftExclusion;
import org.headlessoms.fulfilment.DeliverShipment;
import org.headlessoms.fulfilment.ReleaseFulfilment;
import org.headlessoms.fulfilment.Shipment;
import org.headlessoms.hold.ChangeHold;
import org.headlessoms.hold.ExtendHold;
import org.headlessoms.hold.MoveHold;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.hold.ReleaseHold;
import org.headlessoms.money.Money;
import org.headlessoms.order.AllocateOrder;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.ReducePrice;
import org.headlessoms.payment.RefundPayment;
import org.headlessoms.returns.AuthorizeReturn;
import org.headlessoms.returns.CancelReturn;
import org.headlessoms.returns.Return;
import org.headlessoms.stock.AdjustStock;
import org.headlessoms.stock.ChangeCondition;
import org.headlessoms.stock.CountStock;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.ReceiptLine;
import org.headlessoms.stock.ReceiveStock;
import org.headlessoms.stock.SetSafetyStock;
import org.headlessoms.stock.StockCondition;
import org.headlessoms.value.CustomerId;
import org.headlessoms.watch.WatchStock;

/** Everything that can happen. */
enum LifeAction {
    RECEIVE((life, a, b, c) -> life.send(
            life.world.oms.stock()::receive,
            new ReceiveStock(
                    life.next(),
                    place(b),
                    List.of(new ReceiptLine(
                            life.sku(a), 1 + c % 6, life.key(a, c).place().lot())),
                    ""))),
    ADJUST((life, a, b, c) -> life.send(
            life.world.oms.stock()::adjust, new AdjustStock(life.next(), life.key(a, b), c % 2 == 0 ? 2 : -1, "r"))),
    COUNT((life, a, b, c) ->
            life.send(life.world.oms.stock()::count, new CountStock(life.next(), life.key(a, b), c % 8, ""))),
    SWITCH_PLACE((life, a, b, c) -> life.send(
            life.world.oms.stock()::defineLocation,
            new DefineLocation(life.next(), place(a), "", Location.Kind.STORE, b % 3, c % 3 > 0))),
    SAFETY((life, a, b, c) -> life.send(
            life.world.oms.stock()::setSafetyStock, new SetSafetyStock(life.next(), life.sku(a), place(b), c % 4))),
    CONDITION((life, a, b, c) -> life.send(
            life.world.oms.stock()::changeCondition,
            new ChangeCondition(life.next(), life.key(a, b), condition(c), condition(c + 1 + b % 2), 1 + c % 3, "r"))),
    WATCH((life, a, b, c) -> life.send(
            life.world.oms.stock()::watch,
            new WatchStock(life.next(), life.sku(a), place(b), c % 5, 1 + c % 5 + b % 3, c % 6 > 0))),
    REQUEST_TRANSFER(RandomTransfers::request),
    SHIP_TRANSFER(RandomTransfers::ship),
    RECEIVE_TRANSFER(RandomTransfers::receive),
    END_TRANSFER(RandomTransfers::end),
    DEFINE_CHANNEL((life, a, b, c) -> life.send(
            life.world.oms.channels()::define,
            new DefineChannel(
                    life.next(), channel(a), "", b % 3 == 0 ? List.of() : List.of(place(b)), c % 2 == 0, c % 5 > 0))),
    LIMIT_PURCHASES((life, a, b, c) -> life.send(
            life.world.oms.channels()::setPurchaseLimit,
            new SetPurchaseLimit(
                    life.next(),
                    life.sku(a),
                    b % 2 == 0 ? Optional.empty() : Optional.of(channel(b)),
                    1 + c % 4,
                    b % 3,
                    c % 5 > 0))),
    SET_ASSORTMENT((life, a, b, c) -> life.send(
            life.world.oms.channels()::setAssortment,
            new SetAssortment(
                    life.next(),
                    life.sku(a),
                    b % 3 == 0 ? List.of(channel(b)) : List.of(),
                    c % 3 == 0 ? List.of(channel(c)) : List.of(),
                    List.of(),
                    List.of()))),
    RING_FENCE((life, a, b, c) -> life.send(
            life.world.oms.channels()::ringFence,
            new RingFenceStock(
                    life.next(), life.sku(a), place(b), life.key(a, c).place().lot(), channel(c), 1 + c % 3))),
    RELEASE_RING_FENCE((life, a, b, c) -> life.send(
            life.world.oms.channels()::releaseRingFence,
            new ReleaseRingFence(
                    life.next(), life.sku(a), place(b), life.key(a, c).place().lot(), channel(c), 1 + c % 2))),
    RECEIVE_INTO_FENCE((life, a, b, c) -> life.send(
            life.world.oms.stock()::receive,
            new ReceiveStock(
                    life.next(),
                    place(b),
                    List.of(new ReceiptLine(
                            life.sku(a), 1 + c % 4, life.key(a, c).place().lot(), Optional.of(channel(c)))),
                    ""))),
    HOLD(RandomLife::hold),
    CHANGE_HOLD((life, a, b, c) -> pick(life.holds, a)
            .ifPresent(id -> life.send(
                    life.world.oms.holds()::change,
                    new ChangeHold(life.next(), id, List.of(new PlaceHold.Line(life.sku(b), 1 + c % 4)), c % 2 == 0)))),
    MOVE_HOLD((life, a, b, c) -> pick(life.holds, a)
            .ifPresent(id -> life.send(
                    life.world.oms.holds()::move,
                    new MoveHold(life.next(), id, life.sku(b), place(c), place(c + 1), 1 + b % 2)))),
    EXTEND_HOLD((life, a, b, c) -> pick(life.holds, a)
            .ifPresent(id -> life.send(
                    life.world.oms.holds()::extend, new ExtendHold(life.next(), id, Duration.ofMinutes(1 + c))))),
    RELEASE_HOLD((life, a, b, c) -> pick(life.holds, a)
            .ifPresent(id -> life.send(life.world.oms.holds()::release, new ReleaseHold(life.next(), id)))),
    PLACE(RandomLife::place),
    PLACE_SIMPLE((life, a, b, c) -> life.place(
            order -> order.line(life.sku(a), 1 + b % 4, 100L * c + 33).tender("card"))),
    PLACE_IN_CHANNEL((life, a, b, c) -> life.place(order -> order.channel(channel(a))
            .customer(CustomerId.of("customer-" + c % 2))
            .allocation(AllocationPolicy.values()[b % 3])
            .line(life.sku(c), 1 + b % 5, 150)
            .tender("card"))),
    REDUCE_PRICE((life, a, b, c) -> life.order(a)
            .ifPresent(order -> life.send(
                    life.world.oms.orders()::reducePrice,
                    new ReducePrice(life.next(), order.id(), life.line(order, b), Money.of(1 + 5L * c, "GBP"), "")))),
    ALLOCATE((life, a, b, c) -> pick(life.orders, a)
            .ifPresent(id -> life.send(life.world.oms.orders()::allocate, new AllocateOrder(life.next(), id)))),
    SOURCE_WAITING((life, a, b, c) -> life.send(
            life.world.oms.backorders()::source,
            new SourceWaiting(
                    life.next(),
                    List.of(life.sku(a)),
                    pick(life.orders, b).map(List::of).orElse(List.of()),
                    1 + c % 4))),
    CANCEL((life, a, b, c) -> life.order(a)
            .ifPresent(order -> life.send(
                    life.world.oms.orders()::cancel,
                    c % 4 == 0
                            ? CancelOrder.all(life.next(), order.id(), "")
                            : CancelOrder.units(life.next(), order.id(), life.line(order, b), 1 + c % 2, "")))),
    RELEASE((life, a, b, c) -> pick(life.orders, a)
            .ifPresent(id -> life.send(life.world.oms.fulfilments()::release, ReleaseFulfilment.all(life.next(), id)))),
    SHIP(RandomLife::ship),
    REJECT(LifeRejections::reject),
    SHORT_PICK(LifeRejections::shortPick),
    CANCEL_FULFILMENT(LifeRejections::cancel),
    LIFT_EXCLUSION((life, a, b, c) -> life.send(
            life.world.oms.fulfilments()::liftExclusion, new LiftExclusion(life.next(), life.sku(a), place(b)))),
    DELIVER((life, a, b, c) -> life.order(a)
            .ifPresent(order -> pick(order.shipments(), b)
                    .map(Shipment::id)
                    .ifPresent(id -> life.send(
                            life.world.oms.fulfilments()::deliver, new DeliverShipment(life.next(), order.id(), id))))),
    AUTHORIZE_RETURN((life, a, b, c) -> life.order(a)
            .ifPresent(order -> life.send(
                    life.world.oms.returns()::authorize,
                    new AuthorizeReturn(
                            life.next(),
                            order.id(),
                            List.of(new AuthorizeReturn.Line(life.line(order, b), 1 + c % 3, "")))))),
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
    TROUBLE((life, a, b, c) -> life.trouble(a, b)),
    TIME((life, a, b, c) -> life.world.pass(Duration.ofSeconds(20L * c)));

    private final Happening happening;

    LifeAction(Happening happening) {
        this.happening = happening;
    }

    private static StockCondition condition(int number) {
        return StockCondition.values()[number % 3];
    }

    void happenTo(RandomLife life, int a, int b, int c) {
        happening.to(life, a, b, c);
    }

    private interface Happening {
        void to(RandomLife life, int a, int b, int c);
    }
}
