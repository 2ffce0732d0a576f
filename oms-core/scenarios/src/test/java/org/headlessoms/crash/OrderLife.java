package org.headlessoms.crash;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.headlessoms.Oms;
import org.headlessoms.command.Outcome;
import org.headlessoms.fulfilment.Fulfilment;
import org.headlessoms.fulfilment.FulfilmentsReleased;
import org.headlessoms.fulfilment.Parcel;
import org.headlessoms.fulfilment.ReleaseFulfilment;
import org.headlessoms.fulfilment.ShipFulfilment;
import org.headlessoms.money.Money;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.order.PlaceOrderBuilder;
import org.headlessoms.payment.RefundPayment;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.ReceiveStock;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;

/**
 * The life of one order, which two numbers decide down to the last command id: its units are received, it is placed, and then
 * cancelled, or released, shipped and refunded in part. Lived again from the beginning it sends the very same commands.
 *
 * @param thread who lives it
 * @param number which life of the thread it is
 */
record OrderLife(int thread, int number) {

    static final List<Sku> SKUS =
            IntStream.range(0, 8).mapToObj(i -> Sku.of("sku-" + i)).toList();
    static final LocationId MAIN = LocationId.of("main");
    private static final int PRICE = 250;
    private static final Money REFUND = Money.of(1, "EUR");

    /** Defines what all lives share. */
    static void prepare(Oms oms) {
        oms.stock()
                .defineLocation(new DefineLocation(CommandId.of("main"), MAIN, "", Location.Kind.WAREHOUSE, 0, true))
                .orElseThrow();
        for (Sku sku : SKUS) {
            oms.stock()
                    .defineItem(new DefineItem(CommandId.of("item-" + sku), sku, ""))
                    .orElseThrow();
        }
    }

    OrderId order() {
        return OrderId.of("o-" + thread + "-" + number);
    }

    /** How many units of an item it receives, and orders. */
    long units(Sku sku) {
        int number = SKUS.indexOf(sku);
        return lines().contains(number) ? 1 + (thread + number) % 3 : 0;
    }

    private List<Integer> lines() {
        return random().ints(0, SKUS.size()).distinct().limit(3).boxed().toList();
    }

    private Random random() {
        return new Random(thread * 1_000_003L + number);
    }

    boolean isCancelled() {
        return number % 4 == 3;
    }

    /** What the customer pays. */
    long total() {
        return PRICE * SKUS.stream().mapToLong(this::units).sum();
    }

    void live(Oms oms, Caller caller) {
        for (int line : lines()) {
            Sku sku = SKUS.get(line);
            caller.send(id("receive-" + line), id -> oms.stock().receive(ReceiveStock.of(id, MAIN, sku, units(sku))))
                    .orElseThrow();
        }
        caller.send(id("place"), id -> oms.orders().place(placing(id))).orElseThrow();
        if (isCancelled()) {
            caller.send(id("cancel"), id -> oms.orders().cancel(CancelOrder.all(id, order(), "")))
                    .orElseThrow();
        } else {
            ship(oms, caller);
        }
    }

    private PlaceOrder placing(CommandId id) {
        PlaceOrderBuilder order = PlaceOrder.builder(id, "EUR").orderId(order()).tender("card");
        lines().forEach(line -> order.line(SKUS.get(line), units(SKUS.get(line)), PRICE));
        return order.build();
    }

    /** Unless nobody knows yet whether it is paid for. */
    private void ship(Oms oms, Caller caller) {
        Outcome<FulfilmentsReleased> released =
                caller.send(id("release"), id -> oms.fulfilments().release(ReleaseFulfilment.all(id, order())));
        if (!released.isAccepted()) {
            return;
        }
        for (Fulfilment fulfilment : released.orElseThrow().fulfilments()) {
            caller.send(
                            id("ship-" + fulfilment.id()),
                            id -> oms.fulfilments()
                                    .ship(ShipFulfilment.all(id, order(), fulfilment.id(), new Parcel("DHL", "T"))))
                    .orElseThrow();
        }
        caller.send(id("refund"), id -> oms.payments().refund(new RefundPayment(id, order(), REFUND, "")));
    }

    private String id(String step) {
        return order() + "-" + step;
    }
}
