package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.jdbc.DatabaseNotReadyException.Reason;

/** What differs between the databases. */
enum Dialect {
    POSTGRESQL {
        @Override
        String idType() {
            return "VARCHAR(64) COLLATE \"C\"";
        }

        @Override
        String pathType() {
            return "VARCHAR(300) COLLATE \"C\"";
        }

        @Override
        String textType() {
            return "TEXT";
        }

        @Override
        Optional<String> beginReadCommitted() {
            return Optional.of("SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
        }

        @Override
        String ifAbsent(String guardedInsert) {
            return guardedInsert + " ON CONFLICT DO NOTHING";
        }

        @Override
        String addStock() {
            return """
                    INSERT INTO oms_stock_level AS l
                        (tenant, sku, location, lot, ring_fence, available, reserved, held, safety, quarantine, damaged)
                    SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
                    ON CONFLICT (tenant, sku, location, lot, ring_fence) DO UPDATE
                    SET available = l.available + excluded.available, reserved = l.reserved + excluded.reserved,
                        held = l.held + excluded.held, safety = l.safety + excluded.safety,
                        quarantine = l.quarantine + excluded.quarantine, damaged = l.damaged + excluded.damaged
                    WHERE ? OR l.available + l.reserved + l.held + l.safety + l.quarantine + l.damaged = 0
                    """;
        }

        @Override
        String createLevel() {
            return """
                    INSERT INTO oms_stock_level
                        (tenant, sku, location, lot, ring_fence, available, reserved, held, safety, quarantine, damaged)
                    VALUES (?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0)
                    ON CONFLICT DO NOTHING
                    """;
        }

        @Override
        String addCount() {
            return """
                    INSERT INTO oms_counter AS c (tenant, kind, id, counted)
                    SELECT ?, ?, ?, ? WHERE ? >= 0
                    ON CONFLICT (tenant, kind, id) DO UPDATE SET counted = c.counted + excluded.counted
                    WHERE c.counted <= ?
                    """;
        }

        @Override
        String putBackorder() {
            return """
                    INSERT INTO oms_backorder (tenant, sku, order_id, line_id, priority, since, quantity)
                    SELECT ?, ?, ?, ?, ?, ?, ?
                    ON CONFLICT (tenant, sku, order_id, line_id) DO UPDATE
                    SET priority = excluded.priority, since = excluded.since, quantity = excluded.quantity
                    """;
        }

        @Override
        String scheduleWork() {
            return """
                    INSERT INTO oms_work AS w
                        (tenant, id, kind, subject, detail, due_at, attempts, token, leased_until)
                    SELECT ?, ?, ?, ?, ?, ?, 0, ?, 0
                    ON CONFLICT (tenant, id) DO UPDATE
                    SET kind = excluded.kind, subject = excluded.subject, detail = excluded.detail,
                        due_at = excluded.due_at, attempts = 0, token = w.token + 1, leased_until = 0
                    """;
        }

        @Override
        Optional<String> queueHeads() {
            return Optional.of("""
                    SELECT b.sku, b.priority, b.since, b.order_id, b.line_id, b.quantity
                    FROM UNNEST(CAST(? AS VARCHAR ARRAY)) AS wanted (sku) CROSS JOIN LATERAL (
                        SELECT * FROM oms_backorder e WHERE e.tenant = ? AND e.sku = wanted.sku
                        ORDER BY e.priority, e.since, e.order_id, e.line_id LIMIT ?) b
                    """);
        }

        @Override
        String expiredHolds() {
            return """
                    SELECT h.document FROM UNNEST(CAST(? AS VARCHAR ARRAY)) AS wanted (sku) CROSS JOIN LATERAL (
                        SELECT i.tenant, i.hold_id FROM oms_hold_item i
                        WHERE i.tenant = ? AND i.sku = wanted.sku AND i.expires_at <= ?
                        GROUP BY i.tenant, i.expires_at, i.hold_id ORDER BY i.expires_at, i.hold_id LIMIT ?) e
                    JOIN oms_hold h ON h.tenant = e.tenant AND h.id = e.hold_id AND h.status = 'ACTIVE'
                    """;
        }

        @Override
        String unsafeSettings() {
            return """
                    SELECT name || ' = ' || setting FROM pg_settings
                    WHERE name IN ('synchronous_commit', 'fsync') AND setting = 'off'
                    """;
        }

        @Override
        String inexactComparison() {
            return """
                    SELECT 'collation of column ' || table_name || '.' || column_name FROM information_schema.columns
                    WHERE table_schema = CURRENT_SCHEMA AND table_name LIKE 'oms\\_%' AND column_name = 'tenant'
                        AND collation_name IS DISTINCT FROM 'C'
                    """;
        }
    },

    H2 {
        @Override
        String idType() {
            return "VARCHAR(64)";
        }

        @Override
        String pathType() {
            return "VARCHAR(300)";
        }

        @Override
        String textType() {
            return "VARCHAR";
        }

        @Override
        Optional<String> beginReadCommitted() {
            return Optional.empty();
        }

        @Override
        String ifAbsent(String guardedInsert) {
            return guardedInsert;
        }

        @Override
        String addStock() {
            return """
                    MERGE INTO oms_stock_level l
                    USING (VALUES (CAST(? AS VARCHAR), CAST(? AS VARCHAR), CAST(? AS VARCHAR), CAST(? AS VARCHAR),
                        CAST(? AS VARCHAR), CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT),
                        CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT)))
                        d (tenant, sku, location, lot, ring_fence, available, reserved, held, safety, quarantine, damaged)
                    ON l.tenant = d.tenant AND l.sku = d.sku AND l.location = d.location
                        AND l.lot = d.lot AND l.ring_fence = d.ring_fence
                    WHEN MATCHED AND (CAST(? AS BOOLEAN)
                        OR l.available + l.reserved + l.held + l.safety + l.quarantine + l.damaged = 0) THEN UPDATE
                    SET available = l.available + d.available, reserved = l.reserved + d.reserved,
                        held = l.held + d.held, safety = l.safety + d.safety,
                        quarantine = l.quarantine + d.quarantine, damaged = l.damaged + d.damaged
                    WHEN NOT MATCHED THEN INSERT
                        (tenant, sku, location, lot, ring_fence, available, reserved, held, safety, quarantine, damaged)
                    VALUES (d.tenant, d.sku, d.location, d.lot, d.ring_fence,
                        d.available, d.reserved, d.held, d.safety, d.quarantine, d.damaged)
                    """;
        }

        @Override
        String createLevel() {
            return """
                    MERGE INTO oms_stock_level l
                    USING (VALUES (CAST(? AS VARCHAR), CAST(? AS VARCHAR), CAST(? AS VARCHAR), CAST(? AS VARCHAR),
                        CAST(? AS VARCHAR))) d (tenant, sku, location, lot, ring_fence)
                    ON l.tenant = d.tenant AND l.sku = d.sku AND l.location = d.location
                        AND l.lot = d.lot AND l.ring_fence = d.ring_fence
                    WHEN NOT MATCHED THEN INSERT
                        (tenant, sku, location, lot, ring_fence, available, reserved, held, safety, quarantine, damaged)
                    VALUES (d.tenant, d.sku, d.location, d.lot, d.ring_fence, 0, 0, 0, 0, 0, 0)
                    """;
        }

        @Override
        String addCount() {
            return """
                    MERGE INTO oms_counter c
                    USING (VALUES (CAST(? AS VARCHAR), CAST(? AS VARCHAR), CAST(? AS VARCHAR),
                        CAST(? AS BIGINT), CAST(? AS BIGINT)))
                        d (tenant, kind, id, change, highest)
                    ON c.tenant = d.tenant AND c.kind = d.kind AND c.id = d.id
                    WHEN MATCHED AND c.counted <= CAST(? AS BIGINT) THEN UPDATE SET counted = c.counted + d.change
                    WHEN NOT MATCHED AND d.highest >= 0 THEN INSERT (tenant, kind, id, counted)
                    VALUES (d.tenant, d.kind, d.id, d.change)
                    """;
        }

        @Override
        String putBackorder() {
            return """
                    MERGE INTO oms_backorder b
                    USING (VALUES (CAST(? AS VARCHAR), CAST(? AS VARCHAR), CAST(? AS VARCHAR), CAST(? AS VARCHAR),
                        CAST(? AS INTEGER), CAST(? AS BIGINT), CAST(? AS BIGINT)))
                        e (tenant, sku, order_id, line_id, priority, since, quantity)
                    ON b.tenant = e.tenant AND b.sku = e.sku AND b.order_id = e.order_id AND b.line_id = e.line_id
                    WHEN MATCHED THEN UPDATE
                    SET priority = e.priority, since = e.since, quantity = e.quantity
                    WHEN NOT MATCHED THEN INSERT (tenant, sku, order_id, line_id, priority, since, quantity)
                    VALUES (e.tenant, e.sku, e.order_id, e.line_id, e.priority, e.since, e.quantity)
                    """;
        }

        @Override
        String scheduleWork() {
            return """
                    MERGE INTO oms_work w
                    USING (VALUES (CAST(? AS VARCHAR), CAST(? AS VARCHAR), CAST(? AS VARCHAR), CAST(? AS VARCHAR),
                        CAST(? AS VARCHAR), CAST(? AS BIGINT), CAST(? AS BIGINT)))
                        s (tenant, id, kind, subject, detail, due_at, token)
                    ON w.tenant = s.tenant AND w.id = s.id
                    WHEN MATCHED THEN UPDATE
                    SET kind = s.kind, subject = s.subject, detail = s.detail,
                        due_at = s.due_at, attempts = 0, token = w.token + 1, leased_until = 0
                    WHEN NOT MATCHED THEN INSERT
                        (tenant, id, kind, subject, detail, due_at, attempts, token, leased_until)
                    VALUES (s.tenant, s.id, s.kind, s.subject, s.detail, s.due_at, 0, s.token, 0)
                    """;
        }

        @Override
        Optional<String> queueHeads() {
            return Optional.empty();
        }

        @Override
        String expiredHolds() {
            return """
                    SELECT h.document FROM (
                        SELECT i.tenant, i.hold_id, DENSE_RANK() OVER (
                            PARTITION BY i.sku ORDER BY i.expires_at, i.hold_id) AS place
                        FROM UNNEST(CAST(? AS VARCHAR ARRAY)) AS wanted (sku)
                        JOIN oms_hold_item i ON i.tenant = ? AND i.sku = wanted.sku AND i.expires_at <= ?) e
                    JOIN oms_hold h ON h.tenant = e.tenant AND h.id = e.hold_id AND h.status = 'ACTIVE'
                    WHERE e.place <= ?
                    """;
        }

        @Override
        String unsafeSettings() {
            return """
                    SELECT setting_name || ' = ' || setting_value FROM INFORMATION_SCHEMA.SETTINGS
                    WHERE setting_name = 'WRITE_DELAY' AND setting_value <> '0' AND DATABASE_PATH() IS NOT NULL
                    """;
        }

        @Override
        String inexactComparison() {
            return """
                    SELECT 'database collation' WHERE 'B' > 'a' OR 'a' = 'A'
                    UNION ALL
                    SELECT 'type of column ' || table_name || '.' || column_name FROM INFORMATION_SCHEMA.COLUMNS
                    WHERE UPPER(table_name) LIKE 'OMS\\_%' AND data_type = 'VARCHAR_IGNORECASE'
                    """;
        }
    };

    private static final Set<String> ABORTED_AND_WORTH_RETRYING = Set.of(
            "40001", // serialization failure, H2: deadlock
            "40P01", // PostgreSQL: deadlock
            "55P03", // PostgreSQL: lock not available within lock_timeout
            "HYT00", // H2: lock not available within LOCK_TIMEOUT
            "90131"); // H2: concurrent update

    private static final Set<String> MISSING_TABLE = Set.of("42P01", "42S02", "42S03", "42S04");

    private static final Set<String> LOST_CREATION = Set.of("23505", "42P07", "42710", "42S01");

    /** The column type of ids, compared byte by byte. */
    abstract String idType();

    /** The column type of several ids in one, compared byte by byte. */
    abstract String pathType();

    /** The column type of documents and names. */
    abstract String textType();

    /** The first statement of a transaction; empty if the isolation belongs to the connection. */
    abstract Optional<String> beginReadCommitted();

    /**
     * Makes an insert that does nothing if its row exists already, also if somebody else is just inserting it.
     *
     * @param guardedInsert {@code INSERT … SELECT … WHERE NOT EXISTS …}
     */
    abstract String ifAbsent(String guardedInsert);

    /**
     * Adds units to a level, which it creates if need be. Only for changes none of which is negative. The last parameter
     * is false if there must be nothing on hand before.
     */
    abstract String addStock();

    /** Makes a level with no units unless it is there; binds its key. */
    abstract String createLevel();

    /**
     * Adds to a counter, which it creates if need be. The last two parameters are the highest value it may have before: for
     * one that is created and for one that exists.
     */
    abstract String addCount();

    abstract String putBackorder();

    abstract String scheduleWork();

    /** The first entries of several backorder queues; empty if the database reads each queue to its end for that. */
    abstract Optional<String> queueHeads();

    /** Holds whose time is over, the first of each of several items. */
    abstract String expiredHolds();

    /** Finds settings with which the database may lose what it has confirmed. */
    abstract String unsafeSettings();

    /** Finds why ids might not be compared byte by byte. */
    abstract String inexactComparison();

    /** Rows of arrays as a table called {@code wanted}. */
    String wanted(String rows, String names) {
        return this == POSTGRESQL
                ? "(SELECT * FROM " + rows + " AS w" + names + " " + Rows.FEW + ") wanted"
                : rows + " AS wanted" + names;
    }

    /** Rows of a table {@code t} for each row wanted. */
    String lookup(String wanted, String columns, String table, String matches) {
        return this == POSTGRESQL
                ? "SELECT f.* FROM " + wanted + " CROSS JOIN LATERAL (SELECT " + columns + " FROM " + table
                        + " t WHERE " + matches + ") f"
                : "SELECT " + columns + " FROM " + wanted + " JOIN " + table + " t ON " + matches;
    }

    /** Whether the driver sends several statements in one text at once and gives all their results. */
    boolean answersSeveralAtOnce() {
        return this == POSTGRESQL;
    }

    /** Whether one query may write several tables, so that a change set is one statement. */
    boolean writesWithQueries() {
        return this == POSTGRESQL;
    }

    boolean isWorthRetrying(SQLException failure) {
        return !SqlFailures.isConnectionLoss(failure) && SqlFailures.any(failure, this::isAborted);
    }

    /** H2 lets an insert that lost a race fail on the unique index; the next try sees the row. */
    private boolean isAborted(String state) {
        return ABORTED_AND_WORTH_RETRYING.contains(state) || (this == H2 && state.equals("23505"));
    }

    boolean isMissingTable(String state) {
        return MISSING_TABLE.contains(state);
    }

    /** Whether a {@code CREATE TABLE IF NOT EXISTS} failed because somebody else was creating the table. */
    boolean isLostCreation(Throwable failure) {
        return SqlFailures.any(failure, state -> LOST_CREATION.contains(state) || isAborted(state));
    }

    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "PostgreSQL" -> POSTGRESQL;
            case "H2" -> H2;
            default ->
                throw new DatabaseNotReadyException(
                        Reason.UNSUPPORTED_DATABASE, "neither PostgreSQL nor H2 but " + product);
        };
    }
}
