package org.headlessoms.benchmark;

import java.io.IOException;
import java.util.Map;
import org.headlessoms.Oms;
import org.headlessoms.fulfilment.DeliverShipment;
import org.headlessoms.fulfilment.Fulfilment;
import org.headlessoms.fulfilment.Parcel;
import org.headlessoms.fulfilment.ReleaseFulfilment;
import org.headlessoms.fulfilment.ShipFulfilment;
import org.headlessoms.fulfilment.Shipment;
import org.headlessoms.order.Order;
import org.headlessoms.value.OrderId;

/**
 * Orders of three lines from end to end on PostgreSQL: placed and authorised, released, shipped and captured, delivered. A call
 * is an order: four commands, of which two settle a payment with one more commit each. The gateway answers at once.
 */
public final class LifecycleMain {

    private LifecycleMain() {}

    /**
     * Runs it.
     *
     * @param args {@code --callers}, with numbers and commas between them, and {@code --url}, {@code --seconds}, {@code
     *     --warm-up}, {@code --connections}, {@code --items}
     * @throws IOException if a server does not run
     */
    public static void main(String[] args) throws IOException {
        try (Setting setting = Setting.of(args, Map.of("callers", "1,16"));
                Shop shop = setting.shop()) {
            int items = setting.options().number("items");
            requireComplete(shop, live(shop, new Caller(), items));
            Comparison cells = new Comparison();
            setting.warmUp().run("warm-up", 16, caller -> live(shop, caller, items));
            for (int callers : setting.options().numbers("callers")) {
                cells.add(setting.load().run("lifecycle", callers, caller -> live(shop, caller, items)));
            }
            cells.printCells();
        }
    }

    private static OrderId live(Shop shop, Caller caller, int items) {
        Oms oms = shop.oms();
        OrderId order = shop.place(Basket.ofThree(caller, items, true)).orderId();
        for (Fulfilment fulfilment : oms.fulfilments()
                .release(ReleaseFulfilment.all(caller.next(), order))
                .orElseThrow()
                .fulfilments()) {
            Shipment shipment = oms.fulfilments()
                    .ship(ShipFulfilment.all(caller.next(), order, fulfilment.id(), new Parcel("carrier", "1")))
                    .orElseThrow()
                    .shipment();
            oms.fulfilments()
                    .deliver(new DeliverShipment(caller.next(), order, shipment.id()))
                    .orElseThrow();
        }
        return order;
    }

    /** Otherwise something less than the whole life would be measured. */
    private static void requireComplete(Shop shop, OrderId id) {
        Order order = shop.oms().orders().find(id).orElseThrow();
        System.out.println("# An order ends as " + order.status() + ", " + order.paymentStatus());
        if (!order.payments().captured().equals(order.total())) {
            throw new IllegalStateException("captured " + order.payments().captured() + " of " + order.total());
        }
    }
}
