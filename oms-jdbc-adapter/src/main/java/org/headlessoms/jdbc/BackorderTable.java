package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.spi.BackorderWrite;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.QueueParts;
import org.headlessoms.value.LineId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;

/** The backorder queue. Its entries change only with their order, whose version guards them. */
final class BackorderTable {

    private static final String DELETE = """
            DELETE FROM oms_backorder WHERE tenant = ? AND sku = ? AND order_id = ? AND line_id = ?
            """;

    private static final String HEAD = """
            SELECT sku, priority, since, order_id, line_id, quantity
            FROM oms_backorder WHERE tenant = ? AND sku = ?
            ORDER BY tenant, sku, priority, since, order_id, line_id LIMIT ?
            """;

    private static final String AFTER = """
            SELECT sku, priority, since, order_id, line_id, quantity
            FROM oms_backorder
            WHERE tenant = ? AND sku = ? AND (priority, since, order_id, line_id) > (?, ?, ?, ?)
            ORDER BY tenant, sku, priority, since, order_id, line_id LIMIT ?
            """;

    private static final String LIST = """
            SELECT sku, priority, since, order_id, line_id, quantity
            FROM oms_backorder
            WHERE tenant = ? AND (sku, priority, since, order_id, line_id) > (?, ?, ?, ?, ?)
            ORDER BY tenant, sku, priority, since, order_id, line_id LIMIT ?
            """;

    private static final String QUEUE = """
            SELECT sku, priority, since, order_id, line_id, quantity
            FROM oms_backorder
            WHERE tenant = ? AND sku = ? AND (priority, since, order_id, line_id) > (?, ?, ?, ?)
            ORDER BY tenant, sku, priority, since, order_id, line_id LIMIT ?
            """;

    static final Comparator<BackorderWrite> BY_KEY = Comparator.comparing(BackorderTable::key);

    private final String put;
    private final Optional<String> queueHeads;

    BackorderTable(Dialect dialect) {
        put = dialect.putBackorder();
        queueHeads = dialect.queueHeads();
    }

    Optional<CommitResult> apply(Connection connection, ChangeSet changeSet) throws SQLException {
        List<BackorderWrite> writes =
                changeSet.backorders().stream().sorted(BY_KEY).toList();
        Sql.each(
                connection,
                writes,
                write -> write instanceof BackorderWrite.Put ? put : DELETE,
                (to, write) -> bind(to, changeSet.tenant(), write));
        return Optional.empty();
    }

    /** The parts of queues wanted: those behind an entry in the order of service, the others from the head in any order. */
    List<Question<BackorderEntry>> parts(Tenant tenant, QueueParts wanted) {
        Set<Sku> fromTheHead = new HashSet<>(wanted.skus());
        List<Question<BackorderEntry>> parts = new ArrayList<>();
        wanted.after().ifPresent(last -> {
            fromTheHead.remove(last.sku());
            parts.add(after(tenant, last, wanted.limit()));
        });
        if (!fromTheHead.isEmpty()) {
            parts.addAll(heads(tenant, fromTheHead, wanted.limit()));
        }
        return parts;
    }

    private List<Question<BackorderEntry>> heads(Tenant tenant, Collection<Sku> skus, int limit) {
        if (queueHeads.isPresent()) {
            return List.of(new Question<>(
                    queueHeads.get(), to -> to.texts(skus).text(tenant).number(limit), BackorderTable::entry));
        }
        return skus.stream()
                .map(sku -> new Question<>(HEAD, to -> to.text(tenant).text(sku).number(limit), BackorderTable::entry))
                .toList();
    }

    private static Question<BackorderEntry> after(Tenant tenant, BackorderEntry last, int limit) {
        return new Question<>(
                AFTER,
                to -> to.text(tenant)
                        .text(last.sku())
                        .number(last.priority())
                        .time(last.since())
                        .text(last.orderId())
                        .text(last.lineId())
                        .number(limit),
                BackorderTable::entry);
    }

    Page<BackorderEntry> list(Connection connection, Tenant tenant, PageRequest page) throws SQLException {
        Cursor from = Cursor.of(page, "", "-1", "0", "", "");
        List<BackorderEntry> found = Sql.list(
                connection,
                LIST,
                to -> to.text(tenant)
                        .text(from.text(0))
                        .number(from.number(1))
                        .number(from.number(2))
                        .text(from.text(3))
                        .text(from.text(4))
                        .number(page.limit() + 1L),
                BackorderTable::entry);
        return Cursor.page(
                found,
                page,
                entry -> List.of(
                        entry.sku(), entry.priority(), entry.since().toEpochMilli(), entry.orderId(), entry.lineId()));
    }

    Page<BackorderEntry> list(Connection connection, Tenant tenant, Sku sku, PageRequest page) throws SQLException {
        Cursor from = Cursor.of(page, "-1", "0", "", "");
        List<BackorderEntry> found = Sql.list(
                connection,
                QUEUE,
                to -> to.text(tenant)
                        .text(sku)
                        .number(from.number(0))
                        .number(from.number(1))
                        .text(from.text(2))
                        .text(from.text(3))
                        .number(page.limit() + 1L),
                BackorderTable::entry);
        return Cursor.page(
                found,
                page,
                entry -> List.of(entry.priority(), entry.since().toEpochMilli(), entry.orderId(), entry.lineId()));
    }

    private static void bind(Parameters to, Tenant tenant, BackorderWrite write) throws SQLException {
        if (write instanceof BackorderWrite.Put put) {
            BackorderEntry entry = put.entry();
            to.text(tenant)
                    .text(entry.sku())
                    .text(entry.orderId())
                    .text(entry.lineId())
                    .number(entry.priority())
                    .time(entry.since())
                    .number(entry.quantity());
        } else if (write instanceof BackorderWrite.Remove remove) {
            to.text(tenant).text(remove.sku()).text(remove.orderId()).text(remove.lineId());
        }
    }

    static String key(BackorderWrite write) {
        return write instanceof BackorderWrite.Remove remove
                ? key(remove.sku(), remove.orderId(), remove.lineId())
                : key(((BackorderWrite.Put) write).entry());
    }

    private static String key(BackorderEntry entry) {
        return key(entry.sku(), entry.orderId(), entry.lineId());
    }

    private static String key(Sku sku, OrderId order, LineId line) {
        return sku + "/" + order + "/" + line;
    }

    private static BackorderEntry entry(ResultSet row) throws SQLException {
        return new BackorderEntry(
                Sku.of(row.getString("sku")),
                row.getInt("priority"),
                Columns.time(row, "since"),
                OrderId.of(row.getString("order_id")),
                LineId.of(row.getString("line_id")),
                row.getLong("quantity"));
    }
}
