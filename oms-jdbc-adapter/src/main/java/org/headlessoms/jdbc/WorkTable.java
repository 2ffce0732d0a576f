package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.spi.WorkWrite;
import org.headlessoms.value.Tenant;
import org.headlessoms.value.WorkId;

/** Work to be done at a time, leased with a fencing token. */
final class WorkTable {

    private static final String LEASE = """
            UPDATE oms_work SET token = token + 1, attempts = attempts + 1, leased_until = ?
            WHERE tenant = ? AND id = ? AND token = ?
            """;

    private static final String COMPLETE = "DELETE FROM oms_work WHERE tenant = ? AND id = ?";

    private static final String COMPLETE_FENCED = COMPLETE + " AND token = ?";

    /** Of each kind by itself, so that a backlog of one is no way to go for another. */
    private static final String DUE_OF_KIND = """
            (SELECT id, kind, subject, detail, due_at, attempts, token, leased_until
            FROM oms_work WHERE tenant = ? AND kind = ? AND due_at <= ? AND leased_until <= ?
            ORDER BY tenant, kind, due_at, id LIMIT ?)
            """;

    private static final Comparator<WorkItem> LONGEST_DUE_FIRST =
            Comparator.comparing(WorkItem::dueAt).thenComparing(WorkItem::id);

    private static final Comparator<WorkWrite> BY_ID = Comparator.comparing(WorkWrite::id);

    private final String schedule;

    WorkTable(Dialect dialect) {
        schedule = dialect.scheduleWork();
    }

    Optional<CommitResult> apply(Connection connection, ChangeSet changeSet) throws SQLException {
        // The sort is stable: several writes of one item keep their order.
        List<WorkWrite> writes = changeSet.work().stream().sorted(BY_ID).toList();
        return Sql.guarded(
                        connection,
                        writes,
                        this::sql,
                        (to, write) -> bind(to, changeSet.tenant(), write),
                        WorkTable::mayChangeNothing)
                .map(write -> new CommitResult.Conflict("WORK/" + write.id()));
    }

    List<WorkItem> due(Connection connection, Tenant tenant, Set<WorkItem.Kind> kinds, Instant now, int limit)
            throws SQLException {
        if (kinds.isEmpty()) {
            return List.of();
        }
        String each = String.join("UNION ALL ", Collections.nCopies(kinds.size(), DUE_OF_KIND));
        return Sql.list(connection, each, to -> bind(to, tenant, kinds, now, limit), WorkTable::item).stream()
                .sorted(LONGEST_DUE_FIRST)
                .limit(limit)
                .toList();
    }

    private static void bind(Parameters to, Tenant tenant, Set<WorkItem.Kind> kinds, Instant now, int limit)
            throws SQLException {
        for (WorkItem.Kind kind : kinds) {
            to.text(tenant).text(kind).time(now).time(now).number(limit);
        }
    }

    private String sql(WorkWrite write) {
        if (write instanceof WorkWrite.Schedule) {
            return schedule;
        }
        if (write instanceof WorkWrite.Lease) {
            return LEASE;
        }
        return mayChangeNothing(write) ? COMPLETE : COMPLETE_FENCED;
    }

    private static boolean mayChangeNothing(WorkWrite write) {
        return write instanceof WorkWrite.Complete complete && complete.token().isEmpty();
    }

    private static void bind(Parameters to, Tenant tenant, WorkWrite write) throws SQLException {
        if (write instanceof WorkWrite.Schedule schedule) {
            WorkItem item = schedule.item();
            to.text(tenant)
                    .text(item.id())
                    .text(item.kind())
                    .text(item.subject())
                    .text(item.detail())
                    .time(item.dueAt())
                    .number(item.token());
        } else if (write instanceof WorkWrite.Lease lease) {
            to.time(lease.until()).text(tenant).text(lease.id()).number(lease.expectedToken());
        } else if (write instanceof WorkWrite.Complete complete) {
            to.text(tenant).text(complete.id());
            if (complete.token().isPresent()) {
                to.number(complete.token().getAsLong());
            }
        }
    }

    private static WorkItem item(ResultSet row) throws SQLException {
        return new WorkItem(
                WorkId.of(row.getString("id")),
                WorkItem.Kind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("detail"),
                Columns.time(row, "due_at"),
                row.getInt("attempts"),
                row.getLong("token"),
                Columns.time(row, "leased_until"));
    }
}
