package org.headlessoms.examples.replay;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.headlessoms.inmemory.InMemoryStorage;
import org.headlessoms.jdbc.JdbcStorage;
import org.headlessoms.spi.Storage;

/** A storage and whatever has to be stopped and removed after it. */
record OpenStorage(Storage storage, Resources resources) implements Closeable {

    private static final String DATABASE = "replay";
    private static final int CONNECTIONS = 4;

    static OpenStorage of(Arguments arguments) throws IOException {
        Resources resources = new Resources();
        try {
            return new OpenStorage(open(arguments, resources), resources);
        } catch (IOException | RuntimeException e) {
            resources.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        resources.close();
    }

    private static Storage open(Arguments arguments, Resources resources) throws IOException {
        return switch (arguments.storage()) {
            case MEMORY -> new InMemoryStorage();
            case H2 -> h2(arguments.data(), resources);
            case POSTGRES -> postgres(resources);
        };
    }

    private static Storage h2(Optional<Path> data, Resources resources) throws IOException {
        Path folder = data.isPresent() ? Files.createDirectories(data.get()) : temporaryFolder(resources);
        if (Files.exists(folder.resolve(DATABASE + ".mv.db"))) {
            throw new ReplayFailed(folder + " holds a replay already: choose another folder");
        }
        // the default delays writes and loses acknowledged commits when the process is killed
        String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve(DATABASE) + ";WRITE_DELAY=0";
        return jdbc(url, "sa", resources);
    }

    private static Storage postgres(Resources resources) throws IOException {
        // the embedded server is made for tests: durable as a real one it is only when told so
        EmbeddedPostgres server = resources.add(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start());
        return jdbc(server.getJdbcUrl("postgres", "postgres"), "postgres", resources);
    }

    private static Storage jdbc(String url, String user, Resources resources) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setMaximumPoolSize(CONNECTIONS);
        return JdbcStorage.builder(resources.add(new HikariDataSource(config))).build();
    }

    private static Path temporaryFolder(Resources resources) throws IOException {
        Path folder = Files.createTempDirectory("oms-replay");
        resources.add(() -> delete(folder));
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
