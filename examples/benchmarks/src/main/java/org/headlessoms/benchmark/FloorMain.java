package org.headlessoms.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Placing orders on PostgreSQL beside what the database does without the library, in turns on one server: only then ratios mean
 * something. Without a folder of the floor there are no ratios.
 */
public final class FloorMain {

    private static final int FLOOR_HOT = 32;
    private static final int WARM_UP_CALLERS = 16;

    private final Setting setting;
    private final Options options;
    private final Optional<Floor> floor;
    private final Comparison comparison = new Comparison();

    private FloorMain(Setting setting, Optional<Floor> floor) {
        this.setting = setting;
        this.options = setting.options();
        this.floor = floor;
    }

    /**
     * Runs it.
     *
     * @param args {@code --floor FOLDER} the yardstick, {@code --url JDBC_URL} a server (default: one is started), {@code
     *     --seconds N} per cell, {@code --rounds N}, {@code --warm-up SECONDS}, {@code --callers}, {@code --hot-callers} and
     *     {@code --floor-clients} with numbers and commas between them, {@code --connections N}, {@code --items N}
     * @throws IOException if a server or the floor does not run
     */
    public static void main(String[] args) throws IOException {
        Map<String, String> own = Map.of(
                "floor", "",
                "rounds", "3",
                "callers", "1,4,16,64",
                "hot-callers", "16,64",
                "floor-clients", "1,16,64");
        try (Setting setting = Setting.of(args, own)) {
            String folder = setting.options().text("floor");
            if (folder.isEmpty()) {
                System.out.println("# No --floor FOLDER: the library's figures alone, without ratios");
                new FloorMain(setting, Optional.empty()).run();
                return;
            }
            int seconds = setting.options().number("seconds");
            try (Floor floor = Floor.copyOf(Path.of(folder), setting.server(), seconds)) {
                new FloorMain(setting, Optional.of(floor)).run();
            }
        }
    }

    private void run() throws IOException {
        for (int round = 1; round <= options.number("rounds"); round++) {
            System.out.println("# Round " + round);
            if (floor.isPresent()) {
                floor.get().reset();
            }
            try (Shop shop = setting.shop()) {
                if (round == 1) {
                    place(setting.warmUp(), shop, WARM_UP_CALLERS);
                    hot(setting.warmUp(), shop, WARM_UP_CALLERS);
                }
                round(shop);
            }
        }
        print();
    }

    private void round(Shop shop) throws IOException {
        for (int callers : options.numbers("callers")) {
            if (floor.isPresent() && options.numbers("floor-clients").contains(callers)) {
                floor.get().place(callers).forEach(comparison::add);
            }
            comparison.add(place(setting.load(), shop, callers));
        }
        if (floor.isPresent()) {
            comparison.add(floor.get().hot(FLOOR_HOT));
        }
        for (int callers : options.numbers("hot-callers")) {
            comparison.add(hot(setting.load(), shop, callers));
        }
    }

    private Cell place(Load load, Shop shop, int callers) {
        int items = options.number("items");
        return load.run("place", callers, caller -> shop.place(Basket.ofThree(caller, items, false)));
    }

    private static Cell hot(Load load, Shop shop, int callers) {
        return load.run("hot", callers, caller -> shop.place(Basket.ofOne(caller, Shop.item(0))));
    }

    private void print() {
        comparison.printCells();
        for (int callers : options.numbers("callers")) {
            comparison.printRatio("place@" + callers, Floor.FUNCTION + "@" + callers, "rate", Cell::rate);
            comparison.printRatio("place@" + callers, Floor.STATEMENTS + "@" + callers, "rate", Cell::rate);
            comparison.printRatio("place@" + callers, Floor.FUNCTION + "@" + callers, "p50", Cell::p50);
        }
        for (int callers : options.numbers("hot-callers")) {
            comparison.printRatio("hot@" + callers, Floor.HOT_UPDATE + "@" + FLOOR_HOT, "rate", Cell::rate);
        }
    }
}
