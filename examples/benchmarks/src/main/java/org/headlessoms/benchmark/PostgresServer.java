package org.headlessoms.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A PostgreSQL server with its default durability: the one at a given address, or one that is started for the benchmark and
 * stopped after it.
 */
final class PostgresServer implements Closeable {

    private static final String USER = "postgres";

    private final String url;
    private final Closeable stop;
    private final Optional<ProcessHandle> postmaster;

    private PostgresServer(String url, Closeable stop) throws IOException {
        this.url = url;
        this.stop = stop;
        this.postmaster = postmaster();
    }

    /** Installed, or else the embedded one. */
    static PostgresServer start() throws IOException {
        Optional<InstalledPostgres> installed = InstalledPostgres.start();
        if (installed.isPresent()) {
            InstalledPostgres server = installed.get();
            return new PostgresServer(loopback(server.port()), server);
        }
        return embedded();
    }

    /** The server at a JDBC address; empty: one is started. */
    static PostgresServer at(String url) throws IOException {
        return url.isEmpty() ? start() : new PostgresServer(url, () -> {});
    }

    private static PostgresServer embedded() throws IOException {
        // the embedded server is made for tests: durable as a real one it is only when told so
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        return new PostgresServer(loopback(server.getPort()), server);
    }

    private static String loopback(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=" + USER;
    }

    String url() {
        return url;
    }

    /** The address of another database of the server. */
    String url(String database) {
        URI address = URI.create(url.substring("jdbc:".length()));
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return "jdbc:postgresql://" + address.getRawAuthority() + "/" + database + query;
    }

    /** The CPU time of its processes that are alive; zero if it runs elsewhere. */
    Duration cpu() {
        return postmaster.stream()
                .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
                .flatMap(handle -> handle.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        Path pid = Path.of(Database.ask(url, "SHOW data_directory"), "postmaster.pid");
        return Files.isReadable(pid)
                ? ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).get(0).trim()))
                : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        stop.close();
    }
}
