package org.headlessoms.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.headlessoms.Oms;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.jdbc.JdbcStorage;

/**
 * How long it takes to have an engine on an existing schema: the storage checks database and schema, the engine is built. The
 * host's pool is open before. In fresh processes, and again and again in this one.
 */
public final class StartupMain {

    private static final int BUDGET_MILLIS = 100;

    private StartupMain() {}

    /**
     * Runs it.
     *
     * @param args {@code --times N} and {@code --url}; or only the address of a database, to be the fresh process
     * @throws IOException if a server or a process does not run
     * @throws SQLException if the database cannot be reached
     */
    public static void main(String[] args) throws IOException, SQLException {
        if (args.length == 1) {
            System.out.println(start(args[0]));
            return;
        }
        try (Setting setting = Setting.of(args, Map.of("times", "9", "items", "1"));
                Database database = Database.on(setting.server())) {
            int times = setting.options().number("times");
            start(database.url());
            print("in a fresh process", times(times, () -> fresh(database.url())));
            print("warm", times(times, () -> warm(database.url())));
        }
    }

    /** ms from the open pool to the engine. */
    private static double start(String url) throws SQLException {
        try (HikariDataSource pool = OpenStorage.pool(url, 1)) {
            pool.getConnection().close();
            long start = System.nanoTime();
            Oms oms = OmsEngine.builder()
                    .storage(JdbcStorage.builder(pool).build())
                    .build();
            double millis = (System.nanoTime() - start) / 1e6;
            oms.stock().levels(Shop.item(0));
            return millis;
        }
    }

    private static double warm(String url) {
        try {
            return start(url);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double fresh(String url) {
        String java = ProcessHandle.current().info().command().orElse("java");
        ProcessBuilder program = new ProcessBuilder(
                java, "-cp", System.getProperty("java.class.path"), StartupMain.class.getName(), url);
        try {
            Process process =
                    program.redirectError(ProcessBuilder.Redirect.INHERIT).start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Double.parseDouble(printed.trim());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Double> times(int times, Supplier<Double> start) {
        return Stream.generate(start).limit(times).sorted().toList();
    }

    private static void print(String how, List<Double> sorted) {
        double median = sorted.get(sorted.size() / 2);
        System.out.printf(
                "start %s: median %.1f ms (%.1f to %.1f), %s %d ms%n",
                how,
                median,
                sorted.get(0),
                sorted.get(sorted.size() - 1),
                median < BUDGET_MILLIS ? "below" : "NOT BELOW",
                BUDGET_MILLIS);
    }
}
