package org.headlessoms.crash;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.order.PlaceOrderBuilder;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.Sku;

/**
 * One unit each of five of six items, in an order that numbers decide.
 *
 * @param process which process puts it together
 * @param thread which of its threads
 * @param number which of the thread's baskets it is
 */
record Basket(int process, int thread, int number) {

    static final List<Sku> SKUS =
            IntStream.range(0, 6).mapToObj(i -> Sku.of("scarce-" + i)).toList();
    private static final int LINES = 5;

    static Basket parse(String id) {
        String[] numbers = id.split("-");
        return new Basket(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
    }

    String id() {
        return process + "-" + thread + "-" + number;
    }

    List<Sku> skus() {
        List<Sku> shuffled = new ArrayList<>(SKUS);
        Collections.shuffle(shuffled, new Random(process * 1_000_003L + thread * 10_007L + number));
        return shuffled.subList(0, LINES);
    }

    PlaceOrder command() {
        PlaceOrderBuilder order = PlaceOrder.builder(CommandId.of(id()), "EUR").tender("card");
        skus().forEach(sku -> order.line(sku, 1, 100));
        return order.build();
    }
}
