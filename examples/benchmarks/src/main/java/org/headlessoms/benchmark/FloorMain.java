package org.headlessoms.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Placing orders on PostgreSQL beside what the database does without the library, in turns on one server: only then ratios mean
 * something. Without a folder of the floor there are no ratios.
 */
public final class FloorMain {

    private static final int FLOOR_HOT = 32;
    private static final int WARM_UP_CALLERS = 16;

    private static final Map<String, String> OPTIONS = Map.of(
            "floor", "",
            "url", "",
            "seconds", "4",
            "rounds", "3",
            "warm-up", "15",
            "callers", "1,4,16,64",
            "hot-callers", "16,64",
            "floor-clients", "1,16,64",
            "connections", String.valueOf(OpenStorage.CONNECTIONS),
            "items", "10000");

    private final Options options;
    private final PostgresServer server;
    private final Optional<Floor> floor;
    private final Comparison comparison = new Comparison();

    private FloorMain(Options options, PostgresServer server, Optional<Floor> floor) {
        this.options = options;
        this.server = server;
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
        Options options = Options.parse(args, OPTIONS);
        BenchmarkMain.machine().forEach(System.out::println);
        System.out.println("# Options: " + options);
        try (PostgresServer server = PostgresServer.at(options.text("url"))) {
            System.out.println("# Server: " + Database.ask(server.url(), "SELECT version()"));
            if (options.text("floor").isEmpty()) {
                System.out.println("# No --floor FOLDER: the library's figures alone, without ratios");
                new FloorMain(options, server, Optional.empty()).run();
                return;
            }
            try (Floor floor = Floor.copyOf(Path.of(options.text("floor")), server, options.number("seconds"))) {
                new FloorMain(options, server, Optional.of(floor)).run();
            }
        }
    }

    private void run() throws IOException {
        for (int round = 1; round <= options.number("rounds"); round++) {
            System.out.println("# Round " + round);
            if (floor.isPresent()) {
                floor.get().reset();
            }
            try (Database database = Database.on(server);
                    Shop shop = new Shop(OpenStorage.on(database, options.number("connections")))) {
                shop.stock(options.number("items"), List.of(Shop.MAIN));
                database.settle();
                if (round == 1) {
                    place(shop, WARM_UP_CALLERS, options.number("warm-up"));
                    hot(shop, WARM_UP_CALLERS, options.number("warm-up") / 3);
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
            comparison.add(place(shop, callers, options.number("seconds")));
        }
        if (floor.isPresent()) {
            comparison.add(floor.get().hot(FLOOR_HOT));
        }
        for (int callers : options.numbers("hot-callers")) {
            comparison.add(hot(shop, callers, options.number("seconds")));
        }
    }

    private Cell place(Shop shop, int callers, int seconds) {
        int items = options.number("items");
        return load(seconds).run("place", callers, caller -> shop.place(Basket.ofThree(caller, items, false)));
    }

    private Cell hot(Shop shop, int callers, int seconds) {
        return load(seconds).run("hot", callers, caller -> shop.place(Basket.ofOne(caller, Shop.item(0))));
    }

    private Load load(int seconds) {
        return new Load(Duration.ofSeconds(seconds), server::cpu);
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
