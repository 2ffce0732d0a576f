package org.headlessoms.scenario;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.headlessoms.inmemory.InMemoryStorage;
import org.headlessoms.jdbc.JdbcStorage;
import org.headlessoms.spi.Storage;

/** The storages every scenario runs on. Each is opened once and lives as long as the test process. */
enum StorageKind {
    MEMORY,
    H2,
    POSTGRES;

    private static final Map<StorageKind, Storage> OPEN = new EnumMap<>(StorageKind.class);

    Storage open() {
        synchronized (OPEN) {
            return OPEN.computeIfAbsent(this, StorageKind::start);
        }
    }

    private Storage start() {
        return switch (this) {
            case MEMORY -> new InMemoryStorage();
            case H2 -> jdbc("jdbc:h2:mem:scenarios;DB_CLOSE_DELAY=-1", "sa");
            case POSTGRES -> jdbc(postgres().getJdbcUrl("postgres", "postgres"), "postgres");
        };
    }

    private static EmbeddedPostgres postgres() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    server.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Storage jdbc(String url, String user) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setMaximumPoolSize(10);
        // the embedded server is started without fsync: nothing of a test has to survive it
        return JdbcStorage.builder(new HikariDataSource(config))
                .acceptUnsafeDurability(true)
                .build();
    }
}
