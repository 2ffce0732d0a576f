package org.headlessoms.crash;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of a test's own, with its default durability. Unlike the embedded one, whose programs it uses, it can be
 * killed, and started again on the same data.
 */
final class PostgresServer implements AutoCloseable {

    private static final Path PROGRAMS = programs();
    private static final String USER = "postgres";

    private final Path folder;
    private final int port = freePort();
    private final Map<String, String> settings = new TreeMap<>(Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "port", Integer.toString(port)));
    private final Thread killer = new Thread(this::kill);
    private Process postmaster;

    private PostgresServer() throws IOException {
        folder = Files.createTempDirectory("oms-crash");
        Runtime.getRuntime().addShutdownHook(killer);
    }

    /** A running server without tables. */
    static PostgresServer create() throws IOException {
        PostgresServer server = new PostgresServer();
        Process initdb = server.run("initdb", "-A", "trust", "-U", USER, "-E", "UTF8", "--no-sync");
        if (waitFor(initdb) != 0) {
            throw server.failure("initdb");
        }
        server.start();
        return server;
    }

    /** Takes effect with the next start. */
    PostgresServer set(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    Path data() {
        return folder.resolve("data");
    }

    int port() {
        return port;
    }

    /** Starts on the data that are there, and waits until connections are served. */
    void start() throws IOException {
        List<String> arguments = new ArrayList<>();
        settings.forEach((setting, value) -> arguments.addAll(List.of("-c", setting + "=" + value)));
        postmaster = run("postgres", arguments.toArray(String[]::new));
        while (!serves()) {
            if (!postmaster.isAlive()) {
                throw failure("postgres");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    /** Ends all of its processes by SIGKILL. The postmaster is stopped before: it must neither hear of it nor start more. */
    void kill() {
        if (postmaster == null || !postmaster.isAlive()) {
            return;
        }
        try {
            waitFor(new ProcessBuilder("kill", "-STOP", Long.toString(postmaster.pid())).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<ProcessHandle> all = Stream.concat(Stream.of(postmaster.toHandle()), postmaster.descendants())
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + USER;
    }

    /** A new database; answers its address. */
    String newDatabase() throws SQLException {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = DriverManager.getConnection(url(USER));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return url(name);
    }

    /** What a database answers to a query for one number. */
    static long ask(String url, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws IOException {
        Runtime.getRuntime().removeShutdownHook(killer);
        kill();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private boolean serves() {
        try (Connection connection = DriverManager.getConnection(url(USER))) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Process run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // The programs refuse root: in a user namespace it is nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(PROGRAMS.resolve(program).toString(), "-D", data().toString()));
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private Path log() {
        return folder.resolve("log");
    }

    private IOException failure(String program) throws IOException {
        return new IOException(program + " failed: " + Files.readString(log()));
    }

    private static int waitFor(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The embedded server unpacks its programs when it is started; any of its processes runs one of them. */
    private static Path programs() {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT pg_backend_pid()")) {
            rows.next();
            String postgres = ProcessHandle.of(rows.getLong(1))
                    .orElseThrow()
                    .info()
                    .command()
                    .orElseThrow();
            return Path.of(postgres).getParent();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
