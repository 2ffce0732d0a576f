package org.headlessoms.crash;

import java.time.InstantSource;
import org.headlessoms.Oms;
import org.headlessoms.command.Outcome;
import org.headlessoms.inmemory.ScriptableGateway;
import org.headlessoms.order.OrderPlaced;
import org.headlessoms.stock.InsufficientStock;

/** A process whose threads all place baskets. Arguments: the address, the process's number, threads, baskets per thread. */
final class BasketMain {

    private BasketMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        int process = Integer.parseInt(arguments[1]);
        int threads = Integer.parseInt(arguments[2]);
        int baskets = Integer.parseInt(arguments[3]);
        try (Opened opened = Opened.at(arguments[0], threads)) {
            Oms oms = opened.engine(InstantSource.system())
                    .payments(new ScriptableGateway())
                    .build();
            Console.say("ready");
            Console.await();
            Threads.start(threads, thread -> {
                        for (int i = 0; i < baskets; i++) {
                            place(oms, new Basket(process, thread, i));
                        }
                    })
                    .join();
        }
    }

    private static void place(Oms oms, Basket basket) {
        Outcome<OrderPlaced> outcome = oms.orders().place(basket.command());
        if (!outcome.isAccepted() && !(outcome.refusalOrThrow() instanceof InsufficientStock)) {
            throw new IllegalStateException(outcome.toString());
        }
        Console.say((outcome.isAccepted() ? "accepted " : "short ") + basket.id());
    }
}
