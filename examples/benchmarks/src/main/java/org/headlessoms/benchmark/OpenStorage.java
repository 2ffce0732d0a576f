package org.headlessoms.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.headlessoms.inmemory.InMemoryStorage;
import org.headlessoms.jdbc.JdbcStorage;
import org.headlessoms.spi.Storage;

/** A storage and what has to be closed after it, in this order. */
record OpenStorage(Storage storage, List<Closeable> resources) implements Closeable {

    private static final int CONNECTIONS = 8;

    static OpenStorage of(StorageKind kind) throws IOException {
        return switch (kind) {
            case MEMORY -> new OpenStorage(new InMemoryStorage(), List.of());
            case POSTGRES -> postgres();
        };
    }

    @Override
    public void close() throws IOException {
        for (Closeable resource : resources) {
            resource.close();
        }
    }

    private static OpenStorage postgres() throws IOException {
        // the embedded server is made for tests: durable as a real one it is only when told so
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        config.setUsername("postgres");
        config.setMaximumPoolSize(CONNECTIONS);
        HikariDataSource pool = new HikariDataSource(config);
        return new OpenStorage(JdbcStorage.builder(pool).build(), List.of(pool, server));
    }
}
