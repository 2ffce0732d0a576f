package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.headlessoms.event.StreamId;
import org.headlessoms.spi.JournalPage;
import org.headlessoms.spi.Storage;
import org.headlessoms.value.Tenant;

/** Somebody who follows the journal, and remembers what he got in the order in which it came. For one thread. */
abstract class JournalCursor {

    /** Names an event. */
    record Seen(StreamId stream, long version) {}

    private static final int LIMIT = 40;

    private final List<Seen> seen = new ArrayList<>();

    List<Seen> seen() {
        return List.copyOf(seen);
    }

    /** Reads on until nothing more comes. */
    final void follow() {
        List<Seen> more = next();
        while (!more.isEmpty()) {
            seen.addAll(more);
            more = next();
        }
    }

    abstract List<Seen> next();

    /** From position to position, as the storage offers it. */
    static JournalCursor ofPositions(Storage storage, Tenant tenant) {
        return new JournalCursor() {
            private final long[] positions = new long[Storage.JOURNAL_BUCKETS];

            @Override
            List<Seen> next() {
                List<Seen> found = new ArrayList<>();
                for (int bucket = 0; bucket < positions.length; bucket++) {
                    JournalPage page = storage.journal(tenant, bucket, positions[bucket], LIMIT);
                    positions[bucket] = page.position();
                    page.events().forEach(event -> found.add(new Seen(event.stream(), event.version())));
                }
                return found;
            }
        };
    }

    /** By the order of insertion: the next that is higher than the last one seen. */
    static JournalCursor ofInsertions(DataSource source, Tenant tenant) {
        return new JournalCursor() {
            private long last;

            @Override
            List<Seen> next() {
                try (Connection connection = source.getConnection()) {
                    return Sql.list(
                            connection,
                            "SELECT stream_kind, stream_id, version, inserted FROM oms_event"
                                    + " WHERE tenant = ? AND inserted > ? ORDER BY inserted LIMIT ?",
                            to -> to.text(tenant).number(last).number(LIMIT),
                            row -> {
                                last = row.getLong("inserted");
                                return new Seen(
                                        Columns.stream(row, "stream_kind", "stream_id"), row.getLong("version"));
                            });
                } catch (SQLException failure) {
                    throw new IllegalStateException(failure);
                }
            }
        };
    }
}
