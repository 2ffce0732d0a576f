package org.headlessoms.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.headlessoms.inmemory.InMemoryStorage;
import org.headlessoms.jdbc.JdbcStorage;
import org.headlessoms.spi.Storage;

/** A storage and what has to be closed after it, in this order. */
record OpenStorage(Storage storage, List<Closeable> resources) implements Closeable {

    static final int CONNECTIONS = 8;

    static OpenStorage of(StorageKind kind) throws IOException {
        return switch (kind) {
            case MEMORY -> new OpenStorage(new InMemoryStorage(), List.of());
            case POSTGRES -> postgres();
        };
    }

    /** The database is dropped when this is closed. */
    static OpenStorage on(Database database, int connections) {
        HikariDataSource pool = pool(database.url(), connections);
        return new OpenStorage(JdbcStorage.builder(pool).build(), List.of(pool, database));
    }

    /** To fill a database that stays: commits do not wait for the disk. */
    static OpenStorage filling(Database database, int connections) {
        String url = database.url();
        String separator = url.contains("?") ? "&" : "?";
        HikariDataSource pool = pool(url + separator + "options=-c%20synchronous_commit=off", connections);
        Storage storage = JdbcStorage.builder(pool).acceptUnsafeDurability(true).build();
        return new OpenStorage(storage, List.of(pool));
    }

    @Override
    public void close() throws IOException {
        for (Closeable resource : resources) {
            resource.close();
        }
    }

    private static OpenStorage postgres() throws IOException {
        PostgresServer server = PostgresServer.start();
        HikariDataSource pool = pool(server.url(), CONNECTIONS);
        return new OpenStorage(JdbcStorage.builder(pool).build(), List.of(pool, server));
    }

    static HikariDataSource pool(String url, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(connections);
        return new HikariDataSource(config);
    }
}
