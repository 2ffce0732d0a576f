package org.headlessoms.benchmark;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The yardstick: what the database does with the rows of an order without any library. Its folder holds {@code run.sh}, which
 * drops and makes the schema {@code floor}, runs pgbench, and appends to {@code results/floor.csv}.
 */
final class Floor implements Closeable {

    static final String STATEMENTS = "b_stmts_prepared";
    static final String FUNCTION = "c1_function";
    static final String HOT_UPDATE = "a_update";

    /** Of the suites only these scripts are asked for; any other one is to end at once. */
    private static final Set<String> SCRIPTS = Set.of("place_stmts.sql", "place_func.sql", "hot_a_update.sql");

    private static final String ENDS_AT_ONCE = "\\set nothing 1 / 0\n";

    private final Path folder;
    private final PostgresServer server;
    private final int seconds;

    private Floor(Path folder, PostgresServer server, int seconds) {
        this.folder = folder;
        this.server = server;
        this.seconds = seconds;
    }

    /** A copy is used: the original may be read-only, and keeps its results. */
    static Floor copyOf(Path original, PostgresServer server, int seconds) throws IOException {
        Path copy = Folders.copy(original);
        try (Stream<Path> scripts = Files.list(copy.resolve("pgbench"))) {
            for (Path script : scripts.toList()) {
                if (script.toString().endsWith(".sql")
                        && !SCRIPTS.contains(script.getFileName().toString())) {
                    Files.writeString(script, ENDS_AT_ONCE);
                }
            }
        }
        return new Floor(copy, server, seconds);
    }

    /** The next run begins with an empty schema. */
    void reset() throws IOException {
        Database.execute(server.url(), "SET client_min_messages = warning", "DROP SCHEMA IF EXISTS floor CASCADE");
    }

    /** Placing orders, with a statement per round trip, and with one round trip. */
    List<Cell> place(int clients) throws IOException {
        List<Cell> cells = run("peerref", clients);
        return List.of(named(cells, STATEMENTS, clients), named(cells, FUNCTION, clients));
    }

    /** One hot item, a conditional update per transaction. */
    Cell hot(int clients) throws IOException {
        return named(run("a2", clients), HOT_UPDATE, clients);
    }

    private List<Cell> run(String suite, int clients) throws IOException {
        Path results = folder.resolve("results/floor.csv");
        int before = Files.exists(results) ? Files.readAllLines(results).size() : 1;
        ProcessBuilder program = new ProcessBuilder(
                        "bash",
                        "run.sh",
                        "-t",
                        String.valueOf(seconds),
                        "-r",
                        "1",
                        "-c",
                        String.valueOf(clients),
                        server.url(),
                        suite)
                .directory(folder.toFile());
        Optional<Path> programs = InstalledPostgres.programs();
        programs.ifPresent(path -> program.environment().merge("PATH", path.toString(), (a, b) -> a + ":" + b));
        Shell.run(program, folder.resolve("run.log"));
        return Files.readAllLines(results).stream()
                .skip(before)
                .map(Floor::cell)
                .toList();
    }

    /** suite, variant, protocol, clients, rep, orders/s, tps, p50, p95, server CPU, client CPU, foreign CPU. */
    private static Cell cell(String line) {
        List<String> fields = new ArrayList<>(List.of(line.split(",")));
        return new Cell(
                fields.get(1) + "@" + fields.get(3),
                Double.parseDouble(fields.get(5)),
                Double.parseDouble(fields.get(7)),
                Double.parseDouble(fields.get(8)),
                Double.NaN,
                Double.parseDouble(fields.get(10)),
                Double.parseDouble(fields.get(9)));
    }

    private Cell named(List<Cell> cells, String variant, int clients) throws IOException {
        String name = variant + "@" + clients;
        for (Cell cell : cells) {
            if (cell.name().equals(name)) {
                return cell;
            }
        }
        throw new IOException("no figure of " + name + ": " + Files.readString(folder.resolve("run.log")));
    }

    @Override
    public void close() throws IOException {
        Folders.delete(folder);
    }
}
