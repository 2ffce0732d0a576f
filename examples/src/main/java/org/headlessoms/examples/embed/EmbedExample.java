package org.headlessoms.examples.embed;

import java.util.List;
import org.headlessoms.Oms;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.fulfilment.*;
import org.headlessoms.inmemory.*;
import org.headlessoms.order.*;
import org.headlessoms.stock.*;
import org.headlessoms.value.*;

/** Embeds the library, sells three mugs, and ships them. */
public final class EmbedExample {

    private EmbedExample() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Oms oms = OmsEngine.builder()
                .storage(new InMemoryStorage())
                .payments(new ScriptableGateway())
                .build();
        Sku mug = Sku.of("MUG");
        LocationId shop = LocationId.of("shop");
        oms.stock().defineItem(new DefineItem(CommandId.of("1"), mug, "A mug")).orElseThrow();
        oms.stock()
                .defineLocation(new DefineLocation(CommandId.of("2"), shop, "Shop", Location.Kind.STORE, 0, true))
                .orElseThrow();
        oms.stock().receive(ReceiveStock.of(CommandId.of("3"), shop, mug, 10)).orElseThrow();

        OrderId order = oms.orders()
                .place(PlaceOrder.builder(CommandId.of("4"), "EUR")
                        .line(mug, 3, 995)
                        .tender("token")
                        .build())
                .orElseThrow()
                .orderId();
        List<Fulfilment> picks = oms.fulfilments()
                .release(ReleaseFulfilment.all(CommandId.of("5"), order))
                .orElseThrow()
                .fulfilments();
        oms.fulfilments()
                .ship(ShipFulfilment.all(CommandId.of("6"), order, picks.get(0).id(), new Parcel("DHL", "T1")))
                .orElseThrow();

        Order shipped = oms.orders().find(order).orElseThrow();
        System.out.println(shipped.status() + ", " + shipped.paymentStatus() + ", "
                + shipped.payments().captured());
        System.out.println("left: " + oms.stock().levels(mug).get(0).available());
    }
}
