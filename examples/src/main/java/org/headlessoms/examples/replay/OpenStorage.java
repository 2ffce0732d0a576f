package org.headlessoms.examples.replay;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.headlessoms.inmemory.InMemoryStorage;
import org.headlessoms.jdbc.JdbcStorage;
import org.headlessoms.spi.Storage;

/** A storage and whatever has to be stopped and removed after it. */
final class OpenStorage implements Closeable {

    private final Deque<Closeable> toClose = new ArrayDeque<>();
    private final Storage storage;

    private OpenStorage(Arguments arguments) throws IOException {
        this.storage = switch (arguments.storage()) {
            case MEMORY -> new InMemoryStorage();
            case H2 -> h2(arguments.data());
            case POSTGRES -> postgres();
        };
    }

    static OpenStorage of(Arguments arguments) throws IOException {
        return new OpenStorage(arguments);
    }

    Storage storage() {
        return storage;
    }

    @Override
    public void close() throws IOException {
        while (!toClose.isEmpty()) {
            toClose.pop().close();
        }
    }

    private Storage h2(Optional<Path> data) throws IOException {
        Path folder = data.isPresent() ? Files.createDirectories(data.get()) : temporaryFolder();
        if (Files.exists(folder.resolve("replay.mv.db"))) {
            throw new IOException(folder + " holds a replay already: choose another folder");
        }
        // the default delays writes and loses acknowledged commits when the process is killed
        return jdbc("jdbc:h2:file:" + folder.toAbsolutePath().resolve("replay") + ";WRITE_DELAY=0", "sa", "");
    }

    private Storage postgres() throws IOException {
        // the embedded server is made for tests: durable as a real one it is only when told so
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        toClose.push(server);
        return jdbc(server.getJdbcUrl("postgres", "postgres"), "postgres", "");
    }

    private Storage jdbc(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(4);
        HikariDataSource pool = new HikariDataSource(config);
        toClose.push(pool);
        return JdbcStorage.builder(pool).build();
    }

    private Path temporaryFolder() throws IOException {
        Path folder = Files.createTempDirectory("oms-replay");
        toClose.push(() -> delete(folder));
        return folder;
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
