package org.headlessoms.examples.stockonly;

import java.time.Duration;
import java.util.List;
import org.headlessoms.Oms;
import org.headlessoms.availability.AvailabilityQuery;
import org.headlessoms.availability.ItemAvailability;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.hold.*;
import org.headlessoms.inmemory.*;
import org.headlessoms.stock.*;
import org.headlessoms.value.*;

/** Stock visibility and reservations alone: no orders, no payments, no shipping. */
public final class StockOnlyExample {

    private static final Sku MUG = Sku.of("MUG");
    private static final Sku TEA = Sku.of("TEA");
    private static final Sku GIFT_BOX = Sku.of("GIFT-BOX");

    private StockOnlyExample() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Oms oms = OmsEngine.builder().storage(new InMemoryStorage()).build();
        stock(oms);
        show(oms, "at first");

        HoldId basket = oms.holds()
                .place(PlaceHold.of(CommandId.of("basket"), Duration.ofMinutes(15), new PlaceHold.Line(GIFT_BOX, 2)))
                .orElseThrow()
                .hold()
                .id();
        show(oms, "two boxes in a basket");

        Refusal refusal = oms.holds()
                .place(PlaceHold.of(CommandId.of("too-much"), Duration.ofMinutes(15), new PlaceHold.Line(MUG, 9)))
                .refusalOrThrow();
        if (refusal instanceof InsufficientStock less) {
            less.shortages()
                    .forEach(one -> System.out.println(
                            one.sku() + ": wanted " + one.wanted() + ", available " + one.available()));
        }

        oms.holds().release(new ReleaseHold(CommandId.of("given-up"), basket)).orElseThrow();
        show(oms, "basket given up");
    }

    /** Ten mugs and seven teas at two places; a gift box is a mug and two teas. */
    private static void stock(Oms oms) {
        for (Sku sku : List.of(MUG, TEA)) {
            oms.stock()
                    .defineItem(new DefineItem(CommandId.of("item-" + sku), sku, ""))
                    .orElseThrow();
        }
        KitComponent mug = new KitComponent(MUG, 1, 1);
        KitComponent teas = new KitComponent(TEA, 2, 1);
        oms.stock()
                .defineItem(DefineItem.kit(CommandId.of("kit"), GIFT_BOX, "A gift box", mug, teas))
                .orElseThrow();
        receive(oms, "warehouse", 6, 5);
        receive(oms, "store", 4, 2);
    }

    private static void receive(Oms oms, String place, long mugs, long teas) {
        LocationId location = LocationId.of(place);
        oms.stock()
                .defineLocation(new DefineLocation(CommandId.of(place), location, "", Location.Kind.WAREHOUSE, 0, true))
                .orElseThrow();
        oms.stock()
                .receive(ReceiveStock.of(CommandId.of(place + "-mugs"), location, MUG, mugs))
                .orElseThrow();
        oms.stock()
                .receive(ReceiveStock.of(CommandId.of(place + "-teas"), location, TEA, teas))
                .orElseThrow();
    }

    private static void show(Oms oms, String when) {
        System.out.println(when + ":");
        for (ItemAvailability item : oms.availability()
                .of(AvailabilityQuery.of(List.of(MUG, TEA, GIFT_BOX)))
                .values()) {
            System.out.println("  " + item.sku() + " on hand " + item.units().onHand() + ", held "
                    + item.units().held() + ", to sell " + item.availableToSell());
        }
    }
}
