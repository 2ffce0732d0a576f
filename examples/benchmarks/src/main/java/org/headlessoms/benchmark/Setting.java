package org.headlessoms.benchmark;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the programs have in common: their options, a server, and stocked shops in databases of their own. */
final class Setting implements Closeable {

    private static final Map<String, String> COMMON = Map.of(
            "url", "",
            "seconds", "4",
            "warm-up", "15",
            "connections", "8",
            "items", "10000");

    private final Options options;
    private final PostgresServer server;

    private Setting(Options options, PostgresServer server) {
        this.options = options;
        this.server = server;
    }

    /**
     * Reads the command line, prints what every figure depends on, and starts a server if none is named.
     *
     * @param own options of this program with their defaults, beside the common ones
     */
    static Setting of(String[] args, Map<String, String> own) throws IOException {
        Map<String, String> defaults = new TreeMap<>(COMMON);
        defaults.putAll(own);
        Options options = Options.parse(args, defaults);
        BenchmarkMain.machine().forEach(System.out::println);
        System.out.println("# Options: " + options);
        Setting setting = new Setting(options, PostgresServer.at(options.text("url")));
        System.out.println("# Server: " + Database.ask(setting.server.url(), "SELECT version()"));
        return setting;
    }

    Options options() {
        return options;
    }

    PostgresServer server() {
        return server;
    }

    /** Items at one location, as the yardstick has them; plenty of each. */
    Shop shop() throws IOException {
        return shop(0);
    }

    /** A shop with so many orders in it. */
    Shop shop(int orders) throws IOException {
        Database database = Database.on(server);
        int connections = options.number("connections");
        int items = options.number("items");
        try (Shop filling = new Shop(OpenStorage.filling(database, connections))) {
            filling.stock(items, List.of(Shop.MAIN));
            Load.times(connections, orders, caller -> filling.place(Basket.ofThree(caller, items, false)));
        }
        database.settle();
        return new Shop(OpenStorage.on(database, connections));
    }

    Load load() {
        return new Load(Duration.ofSeconds(options.number("seconds")), server::cpu);
    }

    Load warmUp() {
        return new Load(Duration.ofSeconds(options.number("warm-up")), server::cpu);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
