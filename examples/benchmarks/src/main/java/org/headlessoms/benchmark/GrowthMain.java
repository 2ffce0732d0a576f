package org.headlessoms.benchmark;

import java.io.IOException;
import java.util.Map;

/**
 * Whether placing slows down with the number of stored orders: the same load on a database with few and on one with many, in
 * turns. All of them are placed by the library; only commits before the measurement do not wait for the disk. For each round
 * few is few again.
 */
public final class GrowthMain {

    private final Setting setting;
    private final Options options;
    private final Comparison comparison = new Comparison();

    private GrowthMain(Setting setting) {
        this.setting = setting;
        this.options = setting.options();
    }

    /**
     * Runs it.
     *
     * @param args {@code --few N}, {@code --many N}, {@code --rounds N}, {@code --callers N}, and {@code --url}, {@code
     *     --seconds}, {@code --warm-up}, {@code --connections}, {@code --items}
     * @throws IOException if a server does not run
     */
    public static void main(String[] args) throws IOException {
        Map<String, String> own = Map.of("few", "10000", "many", "1000000", "rounds", "3", "callers", "16");
        try (Setting setting = Setting.of(args, own)) {
            new GrowthMain(setting).run();
        }
    }

    private void run() throws IOException {
        long start = System.nanoTime();
        try (Shop many = setting.shop(options.number("many"))) {
            System.out.printf("# Filled in %.0f s%n", (System.nanoTime() - start) / 1e9);
            place(setting.warmUp(), many, "warm-up");
            for (int round = 1; round <= options.number("rounds"); round++) {
                try (Shop few = setting.shop(options.number("few"))) {
                    boolean fewFirst = round % 2 == 1;
                    comparison.add(place(setting.load(), fewFirst ? few : many, fewFirst ? "few" : "many"));
                    comparison.add(place(setting.load(), fewFirst ? many : few, fewFirst ? "many" : "few"));
                }
            }
        }
        comparison.printCells();
        int callers = options.number("callers");
        comparison.printRatio("many@" + callers, "few@" + callers, "rate", Cell::rate);
        System.out.println("it should be 0.90 at least");
    }

    private Cell place(Load load, Shop shop, String name) {
        int items = options.number("items");
        return load.run(name, options.number("callers"), caller -> shop.place(Basket.ofThree(caller, items, false)));
    }
}
