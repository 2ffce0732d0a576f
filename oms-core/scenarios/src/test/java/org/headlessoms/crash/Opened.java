package org.headlessoms.crash;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.InstantSource;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.jdbc.JdbcStorage;

/** A storage and its connections, in whichever process. It insists on durable settings. */
record Opened(HikariDataSource pool, JdbcStorage storage) implements AutoCloseable {

    static Opened at(String url, int connections) {
        HikariDataSource pool = pool(url, connections);
        return new Opened(pool, JdbcStorage.builder(pool).build());
    }

    /** Callers do not wait for long for a server that is gone. */
    static HikariDataSource pool(String url, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(5000);
        return new HikariDataSource(config);
    }

    OmsEngine engine(InstantSource clock) {
        return OmsEngine.builder().storage(storage).clock(clock);
    }

    @Override
    public void close() {
        pool.close();
    }
}
