package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.Storage;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.Tenant;

/** Events, append-only. They are inserted without a position in the journal, see {@link JournalFeed}. */
final class JournalTable {

    /** An event sorts into the feed by its time, but never before the one it follows in its stream. */
    private static final String APPEND = """
            INSERT INTO oms_event (tenant, stream_kind, stream_id, version,
                bucket, command_id, recorded_at, document, feed_time)
            SELECT ?, ?, ?, ?, ?, ?, ?, ?,
                GREATEST(CAST(? AS BIGINT), COALESCE(earlier.feed_time, CAST(? AS BIGINT)))
            FROM (SELECT 1 AS n) once
            LEFT JOIN oms_event earlier
                ON earlier.tenant = ? AND earlier.stream_kind = ? AND earlier.stream_id = ? AND earlier.version = ?
            WHERE (? = 1 OR earlier.version IS NOT NULL)
                AND NOT EXISTS (SELECT 1 FROM oms_event
                    WHERE tenant = ? AND stream_kind = ? AND stream_id = ? AND version = ?)
            """;

    private static final String STREAM = """
            SELECT stream_kind, stream_id, version, command_id, recorded_at, document
            FROM oms_event WHERE tenant = ? AND stream_kind = ? AND stream_id = ? AND version > ?
            ORDER BY tenant, stream_kind, stream_id, version LIMIT ?
            """;

    private static final Comparator<RecordedEvent> BY_KEY =
            Comparator.comparing(RecordedEvent::stream).thenComparing(RecordedEvent::version);

    private final String append;

    JournalTable(Dialect dialect) {
        append = dialect.ifAbsent(APPEND);
    }

    Optional<CommitResult> apply(Connection connection, ChangeSet changeSet) throws SQLException {
        List<RecordedEvent> events = changeSet.events().stream().sorted(BY_KEY).toList();
        return Sql.guarded(connection, events, event -> append, (to, event) -> bind(to, changeSet.tenant(), event))
                .map(event -> new CommitResult.Conflict(event.stream().toString()));
    }

    List<RecordedEvent> stream(Connection connection, Tenant tenant, StreamId stream, long after, int limit)
            throws SQLException {
        return Sql.list(
                connection,
                STREAM,
                to -> to.text(tenant)
                        .text(stream.kind())
                        .text(stream.id())
                        .number(after)
                        .number(limit),
                JournalTable::event);
    }

    static RecordedEvent event(ResultSet row) throws SQLException {
        return new RecordedEvent(
                Columns.stream(row, "stream_kind", "stream_id"),
                row.getLong("version"),
                CommandId.of(row.getString("command_id")),
                Columns.time(row, "recorded_at"),
                Documents.event(row.getString("document")));
    }

    private static void bind(Parameters to, Tenant tenant, RecordedEvent event) throws SQLException {
        bindKey(to, tenant, event.stream(), event.version());
        to.number(Storage.bucketOf(event.stream()))
                .text(event.commandId())
                .time(event.recordedAt())
                .text(Documents.of(event.event()))
                .time(event.recordedAt())
                .time(event.recordedAt());
        bindKey(to, tenant, event.stream(), event.version() - 1);
        to.number(event.version());
        bindKey(to, tenant, event.stream(), event.version());
    }

    private static void bindKey(Parameters to, Tenant tenant, StreamId stream, long version) throws SQLException {
        to.text(tenant).text(stream.kind()).text(stream.id()).number(version);
    }
}
