package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.LINE_1;
import static org.headlessoms.scenario.World.MAIN;
import static org.headlessoms.scenario.World.PARCEL;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.headlessoms.command.Command;
import org.headlessoms.command.CommandIdReserved;
import org.headlessoms.command.CommandMismatch;
import org.headlessoms.command.Outcome;
import org.headlessoms.fulfilment.DeliverShipment;
import org.headlessoms.fulfilment.Fulfilment;
import org.headlessoms.fulfilment.ReleaseFulfilment;
import org.headlessoms.fulfilment.ShipFulfilment;
import org.headlessoms.fulfilment.Shipment;
import org.headlessoms.hold.ExtendHold;
import org.headlessoms.hold.HoldPlaced;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.hold.ReleaseHold;
import org.headlessoms.money.Money;
import org.headlessoms.order.AllocateOrder;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.payment.RefundPayment;
import org.headlessoms.returns.AuthorizeReturn;
import org.headlessoms.returns.CancelReturn;
import org.headlessoms.returns.Disposition;
import org.headlessoms.returns.ReceiveReturn;
import org.headlessoms.returns.ReturnAuthorized;
import org.headlessoms.stock.AdjustStock;
import org.headlessoms.stock.CountStock;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.ReceiveStock;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

/** Every command, sent twice: the second time nothing changes and the answer is the stored one. */
@OnEveryStorage
class IdempotencyScenarios extends Scenario {

    /** Sends a command twice, and its id once more for something else. */
    private <C extends Command<?>, T> T twice(Function<C, Outcome<T>> send, C command) {
        Outcome<T> first = send.apply(command);
        String after = world.digest();
        Outcome<T> second = send.apply(command);
        assertThat(second).isEqualTo(new Outcome.Accepted<>(first.orElseThrow(), true));
        assertThat(world.oms
                        .stock()
                        .defineItem(new DefineItem(command.commandId(), Sku.of("OTHER"), ""))
                        .refusalOrThrow())
                .isEqualTo(new CommandMismatch(command.commandId()));
        assertThat(world.digest()).isEqualTo(after);
        return first.orElseThrow();
    }

    @Test
    void stockCommands() {
        Sku sku = world.item("A");
        StockKey key = new StockKey(sku, MAIN);
        twice(world.oms.stock()::defineItem, new DefineItem(world.next(), sku, "mug"));
        twice(
                world.oms.stock()::defineLocation,
                new DefineLocation(world.next(), LocationId.of("new"), "", Location.Kind.VENDOR, 9, true));
        twice(world.oms.stock()::receive, ReceiveStock.of(world.next(), MAIN, sku, 10));
        twice(world.oms.stock()::adjust, new AdjustStock(world.next(), key, -1, "broken"));
        twice(world.oms.stock()::count, new CountStock(world.next(), key, 12, ""));
        assertThat(world.onHand(sku)).isEqualTo(12);
    }

    @Test
    void holdCommands() {
        Sku sku = world.stocked("A", 10);
        HoldPlaced placed = twice(
                world.oms.holds()::place,
                PlaceHold.of(world.next(), Duration.ofMinutes(5), new PlaceHold.Line(sku, 4)));
        twice(
                world.oms.holds()::extend,
                new ExtendHold(world.next(), placed.hold().id(), Duration.ofMinutes(9)));
        assertThat(world.level(sku, MAIN).held()).isEqualTo(4);
        twice(
                world.oms.holds()::release,
                new ReleaseHold(world.next(), placed.hold().id()));
        assertThat(world.available(sku)).isEqualTo(10);
    }

    @Test
    void orderCommandsFromPlacingToReturning() {
        Sku sku = world.stocked("A", 5);
        OrderId id = twice(
                        world.oms.orders()::place,
                        world.order()
                                .allocation(AllocationPolicy.PARTIAL)
                                .line(sku, 8, 100)
                                .tender("card")
                                .build())
                .orderId();
        world.receive(sku, MAIN, 2);
        twice(world.oms.orders()::allocate, new AllocateOrder(world.next(), id));
        twice(world.oms.orders()::cancel, CancelOrder.units(world.next(), id, LINE_1, 1, ""));
        Fulfilment fulfilment = twice(world.oms.fulfilments()::release, ReleaseFulfilment.all(world.next(), id))
                .fulfilments()
                .get(0);
        Shipment shipment = twice(
                        world.oms.fulfilments()::ship, ShipFulfilment.all(world.next(), id, fulfilment.id(), PARCEL))
                .shipment();
        twice(world.oms.fulfilments()::deliver, new DeliverShipment(world.next(), id, shipment.id()));
        twice(world.oms.payments()::refund, new RefundPayment(world.next(), id, Money.of(50, "GBP"), ""));
        ReturnAuthorized rma = twice(
                world.oms.returns()::authorize,
                new AuthorizeReturn(world.next(), id, List.of(new AuthorizeReturn.Line(LINE_1, 3, ""))));
        twice(
                world.oms.returns()::receive,
                new ReceiveReturn(
                        world.next(),
                        id,
                        rma.authorized().id(),
                        MAIN,
                        List.of(new ReceiveReturn.Line(LINE_1, 2, Disposition.RESTOCK))));
        twice(
                world.oms.returns()::cancel,
                new CancelReturn(world.next(), id, rma.authorized().id()));
        assertThat(world.moneyMoved())
                .containsExactly(
                        "AUTHORIZE 8.00 GBP",
                        "CAPTURE 7.00 GBP",
                        "VOID 1.00 GBP",
                        "REFUND 0.50 GBP",
                        "REFUND 2.00 GBP");
    }

    @Test
    void aRefusedCommandMayBeSentAgainOnceTheReasonIsGone() {
        Sku sku = world.stocked("A", 1);
        var command = world.order().line(sku, 2, 100).tender("card").build();
        assertThat(world.oms.orders().place(command).isAccepted()).isFalse();
        world.receive(sku, MAIN, 1);
        assertThat(world.oms.orders().place(command).isAccepted()).isTrue();
        assertThat(world.available(sku)).isZero();
    }

    @Test
    void idsOfTheEnginesOwnCommandsAreReserved() {
        CommandId reserved = CommandId.of("oms:1");
        assertRefused(
                () -> world.oms.stock().defineItem(new DefineItem(reserved, Sku.of("A"), "")),
                new CommandIdReserved(reserved));
    }

    @Test
    void theSameIdInAnotherTenantIsAnotherCommand() {
        Sku sku = world.stocked("A", 1);
        World other = new World(world.storage, engine -> engine);
        Sku same = other.stocked("A", 7);
        assertThat(same).isEqualTo(sku);
        assertThat(world.available(sku)).isEqualTo(1);
        assertThat(other.available(sku)).isEqualTo(7);
        assertThat(world.oms.forTenant(other.tenant).stock().levels(sku).get(0).available())
                .isEqualTo(7);
        assertThat(Optional.of(world.tenant)).isNotEqualTo(Optional.of(other.tenant));
    }
}
