package org.headlessoms.jdbc;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.Storage;

/** Events: each continues its stream. An event sorts into the feed by its time, but never before the one it follows. */
final class EventPart implements CommitPart {

    /** Versions are followed from the last one stored before this statement. */
    private static final String FOLLOW = """
            SELECT i.*, b.feed_time AS followed, e.version AS taken FROM ${rows} i
            LEFT JOIN LATERAL (
                SELECT feed_time FROM oms_event
                WHERE tenant = i.tenant AND stream_kind = i.stream_kind AND stream_id = i.stream_id
                    AND version = i.base LIMIT 1) b ON TRUE
            LEFT JOIN LATERAL (
                SELECT version FROM oms_event
                WHERE tenant = i.tenant AND stream_kind = i.stream_kind AND stream_id = i.stream_id
                    AND version = i.version LIMIT 1) e ON TRUE
            """;

    private static final String BROKEN =
            "SELECT n FROM event WHERE taken IS NOT NULL OR (base > 0 AND followed IS NULL)";

    private static final String INSERT = """
            INSERT INTO oms_event (tenant, stream_kind, stream_id, version,
                bucket, command_id, recorded_at, document, feed_time)
            SELECT tenant, stream_kind, stream_id, version, bucket, command_id, recorded_at, document,
                GREATEST(recorded_at, COALESCE(followed, recorded_at))
            FROM event WHERE ${allowed}
            """;

    /** An event and the version of its stream that is stored already. */
    private record Next(RecordedEvent event, long base) {}

    private static final Rows<Owned<Next>> ROWS = new Rows<Owned<Next>>()
            .text("tenant", Owned::tenant)
            .text("stream_kind", row -> row.item().event().stream().kind())
            .text("stream_id", row -> row.item().event().stream().id())
            .number("version", row -> row.item().event().version())
            .number("base", row -> row.item().base())
            .number("bucket", row -> Storage.bucketOf(row.item().event().stream()))
            .text("command_id", row -> row.item().event().commandId())
            .number("recorded_at", row -> row.item().event().recordedAt().toEpochMilli())
            .text("document", row -> Documents.of(row.item().event().event()));

    private static final Comparator<Next> BY_KEY = Comparator.comparing((Next next) -> next.event().stream())
            .thenComparing(next -> next.event().version());

    @Override
    public void compose(ChangeGroup group, CommitText text) {
        List<Owned<Next>> rows = group.rows(EventPart::events, BY_KEY);
        if (rows.isEmpty()) {
            return;
        }
        text.input("event", FOLLOW, ROWS, rows);
        text.guard(
                BROKEN,
                ChangeGroup.owners(rows),
                (connection, row) -> new CommitResult.Conflict(
                        rows.get(row).item().event().stream().toString()));
        text.write("new_event", INSERT);
    }

    /** A change set continues its streams without gaps. */
    private static List<Next> events(ChangeSet changeSet) {
        Map<StreamId, Long> bases = new HashMap<>();
        changeSet.events().forEach(event -> bases.merge(event.stream(), event.version() - 1, Math::min));
        return changeSet.events().stream()
                .map(event -> new Next(event, bases.getOrDefault(event.stream(), 0L)))
                .toList();
    }
}
