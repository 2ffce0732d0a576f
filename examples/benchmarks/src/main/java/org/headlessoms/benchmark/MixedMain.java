package org.headlessoms.benchmark;

import java.io.IOException;
import java.util.Map;

/** A shop that is looked at more than bought from: of five calls, four ask for the availability of an item, one places an order. */
public final class MixedMain {

    private static final int CALLS_PER_ORDER = 5;

    private MixedMain() {}

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
            setting.warmUp().run(16, caller -> call(shop, caller, items));
            Comparison cells = new Comparison();
            for (int callers : setting.options().numbers("callers")) {
                setting.load().run(callers, caller -> call(shop, caller, items)).forEach(cells::add);
            }
            cells.printCells();
        }
    }

    private static String call(Shop shop, Caller caller, int items) {
        if (caller.turn() % CALLS_PER_ORDER == 0) {
            shop.place(Basket.ofThree(caller, items, false));
            return "place";
        }
        shop.oms().availability().of(Shop.item(caller.pick(items)));
        return "availability";
    }
}
