package org.headlessoms.benchmark;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The installed PostgreSQL, started with a fresh data folder on a free loopback port. */
final class InstalledPostgres implements Closeable {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    /** initdb refuses root: then everything runs as this user, who comes with the installation. */
    private static final String UNPRIVILEGED = "postgres";

    private final Path programs;
    private final Path folder;
    private final int port;
    private final Thread stopper = new Thread(this::stop);
    private boolean stopped;

    private InstalledPostgres(Path programs) throws IOException {
        this.programs = programs;
        folder = Files.createTempDirectory("oms-postgres");
        if (root()) {
            Files.setOwner(
                    folder,
                    FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(UNPRIVILEGED));
        }
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
    }

    /** Empty if none is installed. */
    static Optional<InstalledPostgres> start() throws IOException {
        Optional<Path> programs = programs();
        if (programs.isEmpty()) {
            return Optional.empty();
        }
        InstalledPostgres server = new InstalledPostgres(programs.get());
        server.initialise();
        return Optional.of(server);
    }

    /** Where initdb, pg_ctl, psql and pgbench are. */
    static Optional<Path> programs() throws IOException {
        List<Path> candidates = new ArrayList<>();
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Arrays.stream(path.split(":"))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .forEach(candidates::add);
        if (Files.isDirectory(DEBIAN)) {
            try (Stream<Path> versions = Files.list(DEBIAN)) {
                versions.sorted(Comparator.comparing(Path::toString).reversed())
                        .map(version -> version.resolve("bin"))
                        .forEach(candidates::add);
            }
        }
        return candidates.stream()
                .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
                .findFirst();
    }

    int port() {
        return port;
    }

    private void initialise() throws IOException {
        run("initdb", "-A", "trust", "-U", "postgres", "-E", "UTF8");
        Runtime.getRuntime().addShutdownHook(stopper);
        String settings = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''";
        run("pg_ctl", "-w", "-o", settings, "start");
    }

    private void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (root()) {
            command.addAll(List.of("runuser", "-u", UNPRIVILEGED, "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of("-D", folder.resolve("data").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Shell.run(builder, folder.resolve(program + ".log"));
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(stopper);
        stop();
    }

    /** Also when the program is interrupted: otherwise the server would go on. */
    private synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        try {
            run("pg_ctl", "-w", "-m", "fast", "stop");
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
