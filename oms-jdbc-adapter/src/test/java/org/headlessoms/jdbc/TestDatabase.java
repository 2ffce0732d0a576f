package org.headlessoms.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.headlessoms.value.Tenant;

/** The databases every test runs on. One of each kind is shared by all tests of a JVM, each in a tenant of its own. */
enum TestDatabase {
    H2_MEMORY {
        @Override
        DataSource empty() {
            return h2("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        }
    },
    H2_FILE {
        @Override
        DataSource empty() {
            Path file = Path.of("target", "h2", UUID.randomUUID().toString()).toAbsolutePath();
            return h2("jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1");
        }
    },
    POSTGRESQL {
        @Override
        DataSource empty() {
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            return Server.POSTGRES.getDatabase("postgres", name);
        }
    };

    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static final int POOL_SIZE = 12;

    private DataSource pool;
    private JdbcStorage storage;

    /** The shared server's first database, with room for more options. */
    static String postgresqlUrl() {
        return Server.POSTGRES.getJdbcUrl("postgres", "postgres");
    }

    /** A new database without tables; every connection is a new one. */
    abstract DataSource empty();

    /** The shared database. */
    synchronized DataSource dataSource() {
        if (pool == null) {
            pool = pool(empty(), POOL_SIZE);
        }
        return pool;
    }

    /** The shared storage. */
    synchronized JdbcStorage storage() {
        if (storage == null) {
            storage = open(dataSource());
        }
        return storage;
    }

    /** The embedded PostgreSQL runs without fsync. */
    static JdbcStorage open(DataSource dataSource) {
        return JdbcStorage.builder(dataSource).acceptUnsafeDurability(true).build();
    }

    static Tenant newTenant() {
        return Tenant.of("t-" + UUID.randomUUID());
    }

    static HikariDataSource pool(DataSource dataSource, int size) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(dataSource);
        config.setMaximumPoolSize(size);
        return new HikariDataSource(config);
    }

    private static DataSource h2(String url) {
        ConnectionSource source = () -> DriverManager.getConnection(url, "sa", "");
        return source;
    }
}
