package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.spi.JournalPage;
import org.headlessoms.value.Tenant;

/**
 * The journal as readers see it. Positions are given by readers, to committed events only, one reader at a time in a
 * bucket: so a position once visible never gets a lower neighbour later, however late a writer commits.
 */
final class JournalFeed {

    private static final String PAGE = """
            SELECT position, stream_kind, stream_id, version, command_id, recorded_at, document
            FROM oms_event WHERE tenant = ? AND bucket = ? AND position > ?
            ORDER BY tenant, bucket, position LIMIT ?
            """;

    /** In the order of time; within a stream it ascends by version, see the insert. All before a visible event are, too. */
    private static final String UNSTAMPED = """
            SELECT stream_kind, stream_id, version
            FROM oms_event WHERE tenant = ? AND bucket = ? AND position IS NULL
            ORDER BY tenant, bucket, position, feed_time, version LIMIT ?
            """;

    private static final String COUNT_UNSTAMPED = """
            SELECT COUNT(*) AS unstamped FROM oms_event WHERE tenant = ? AND bucket = ? AND position IS NULL
            """;

    private static final String STAMP = """
            UPDATE oms_event SET position = ?
            WHERE tenant = ? AND stream_kind = ? AND stream_id = ? AND version = ?
            """;

    private static final String CREATE_HEAD = """
            INSERT INTO oms_journal_head (tenant, bucket, position)
            SELECT ?, ?, 0
            WHERE NOT EXISTS (SELECT 1 FROM oms_journal_head WHERE tenant = ? AND bucket = ?)
            """;

    private static final String SELECT_HEAD = """
            SELECT position FROM oms_journal_head WHERE tenant = ? AND bucket = ?
            """;

    private static final String LOCK_HEAD = """
            SELECT position FROM oms_journal_head WHERE tenant = ? AND bucket = ? FOR UPDATE
            """;

    private static final String MOVE_HEAD = """
            UPDATE oms_journal_head SET position = ? WHERE tenant = ? AND bucket = ?
            """;

    private record Placed(long position, RecordedEvent event) {}

    private record Unstamped(StreamId stream, long version) {}

    private record Stamp(long position, Unstamped event) {}

    private final Transactions transactions;
    private final String createHead;

    JournalFeed(Transactions transactions, Dialect dialect) {
        this.transactions = transactions;
        createHead = dialect.ifAbsent(CREATE_HEAD);
    }

    JournalPage read(Tenant tenant, int bucket, long after, int limit) {
        if (!transactions
                .read(connection -> unstamped(connection, tenant, bucket, 1))
                .isEmpty()) {
            transactions.write(connection -> stamp(connection, tenant, bucket, limit));
        }
        List<Placed> placed = transactions.read(connection -> page(connection, tenant, bucket, after, limit));
        long position = placed.isEmpty() ? after : placed.get(placed.size() - 1).position();
        return new JournalPage(placed.stream().map(Placed::event).toList(), position);
    }

    /** Only readers move the head, so what is committed later gets a position after it. */
    long end(Tenant tenant, int bucket) {
        return transactions
                .read(connection -> Sql.first(
                        connection, SELECT_HEAD, to -> to.text(tenant).number(bucket), row -> row.getLong("position")))
                .orElse(0L);
    }

    /** Positions are given without a gap, so the head tells how many there are. */
    long ahead(Tenant tenant, int bucket, long after) {
        long waiting = transactions.read(connection -> Sql.first(
                        connection,
                        COUNT_UNSTAMPED,
                        to -> to.text(tenant).number(bucket),
                        row -> row.getLong("unstamped"))
                .orElse(0L));
        return Math.max(0, end(tenant, bucket) - after) + waiting;
    }

    private int stamp(Connection connection, Tenant tenant, int bucket, int limit) throws SQLException {
        long head = lockHead(connection, tenant, bucket);
        List<Unstamped> events = unstamped(connection, tenant, bucket, limit);
        List<Stamp> stamps = IntStream.range(0, events.size())
                .mapToObj(place -> new Stamp(head + 1 + place, events.get(place)))
                .toList();
        Sql.each(
                connection,
                stamps,
                stamp -> STAMP,
                (to, stamp) -> to.number(stamp.position())
                        .text(tenant)
                        .text(stamp.event().stream().kind())
                        .text(stamp.event().stream().id())
                        .number(stamp.event().version()));
        return Sql.update(
                connection,
                MOVE_HEAD,
                to -> to.number(head + stamps.size()).text(tenant).number(bucket));
    }

    private long lockHead(Connection connection, Tenant tenant, int bucket) throws SQLException {
        Optional<Long> head = head(connection, tenant, bucket);
        if (head.isPresent()) {
            return head.get();
        }
        Sql.update(
                connection,
                createHead,
                to -> to.text(tenant).number(bucket).text(tenant).number(bucket));
        return head(connection, tenant, bucket)
                .orElseThrow(() -> new SQLException("the head of a journal bucket is gone"));
    }

    private static Optional<Long> head(Connection connection, Tenant tenant, int bucket) throws SQLException {
        return Sql.first(connection, LOCK_HEAD, to -> to.text(tenant).number(bucket), row -> row.getLong(1));
    }

    private static List<Placed> page(Connection connection, Tenant tenant, int bucket, long after, int limit)
            throws SQLException {
        return Sql.list(
                connection,
                PAGE,
                to -> to.text(tenant).number(bucket).number(after).number(limit),
                row -> new Placed(row.getLong("position"), JournalTable.event(row)));
    }

    private static List<Unstamped> unstamped(Connection connection, Tenant tenant, int bucket, int limit)
            throws SQLException {
        return Sql.list(
                connection, UNSTAMPED, to -> to.text(tenant).number(bucket).number(limit), JournalFeed::unstamped);
    }

    private static Unstamped unstamped(ResultSet row) throws SQLException {
        return new Unstamped(Columns.stream(row, "stream_kind", "stream_id"), row.getLong("version"));
    }
}
