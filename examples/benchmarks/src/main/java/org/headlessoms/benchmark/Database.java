package org.headlessoms.benchmark;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A database of its own on a server, dropped in the end. */
final class Database implements Closeable {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final PostgresServer server;
    private final String name = "oms_benchmark_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();

    private Database(PostgresServer server) {
        this.server = server;
    }

    static Database on(PostgresServer server) throws IOException {
        Database database = new Database(server);
        execute(server.url(), "CREATE DATABASE " + database.name);
        return database;
    }

    String url() {
        return server.url(name);
    }

    /** After it was loaded: what the floor does too. */
    void settle() throws IOException {
        execute(url(), "VACUUM ANALYZE", "CHECKPOINT");
    }

    /** Each statement by itself. */
    static void execute(String url, String... statements) throws IOException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** What a database answers to a query for one text. */
    static String ask(String url, String query) throws IOException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        execute(server.url(), "DROP DATABASE " + name);
    }
}
