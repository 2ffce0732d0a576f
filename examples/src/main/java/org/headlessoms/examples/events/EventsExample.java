package org.headlessoms.examples.events;

import org.headlessoms.Oms;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.feed.*;
import org.headlessoms.inmemory.*;
import org.headlessoms.stock.*;
import org.headlessoms.value.*;

/** A consumer prints a label for each new item; one cannot be printed, and the others are not held up by it. */
public final class EventsExample {

    private EventsExample() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Oms oms = OmsEngine.builder().storage(new InMemoryStorage()).build();
        oms.stock()
                .defineItem(new DefineItem(CommandId.of("1"), Sku.of("MUG"), "A mug"))
                .orElseThrow();
        oms.stock()
                .defineItem(new DefineItem(CommandId.of("2"), Sku.of("BOX"), ""))
                .orElseThrow();
        oms.stock()
                .defineItem(new DefineItem(CommandId.of("3"), Sku.of("TEA"), "Tea"))
                .orElseThrow();

        ConsumerId labels = ConsumerId.of("labels");
        oms.journal()
                .start(new StartConsumer(CommandId.of("4"), labels, StartPoint.beginning()))
                .orElseThrow();
        EventHandler printer = event -> {
            if (event.event() instanceof ItemDefined defined) {
                if (defined.item().name().isEmpty()) {
                    throw new IllegalStateException("nothing to print");
                }
                System.out.println("label: " + defined.item().name());
            }
        };
        System.out.println("handled: " + oms.journal().deliver(labels, printer));

        for (WaitingStream waiting :
                oms.journal().consumer(labels).orElseThrow().waiting()) {
            System.out.println(waiting.stream() + " waits with version " + waiting.next());
            oms.journal()
                    .skip(new SkipEvent(
                            CommandId.of("5"), labels, waiting.stream(), waiting.next(), "Jo: not for the shelf"))
                    .orElseThrow();
        }
        oms.journal().deliver(labels, printer);
        System.out.println(
                "behind: " + oms.journal().consumer(labels).orElseThrow().behind());
    }
}
