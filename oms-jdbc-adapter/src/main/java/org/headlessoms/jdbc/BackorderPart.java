package org.headlessoms.jdbc;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headlessoms.spi.BackorderWrite;
import org.headlessoms.spi.ChangeSet;

/** The backorder queue, whose entries are guarded by their orders. */
final class BackorderPart implements CommitPart {

    private static final String ALL = "SELECT * FROM ${rows} i";

    private static final String PUT = """
            INSERT INTO oms_backorder (tenant, sku, order_id, line_id, priority, since, quantity)
            SELECT tenant, sku, order_id, line_id, priority, since, quantity FROM waiting WHERE ${allowed}
            ON CONFLICT (tenant, sku, order_id, line_id) DO UPDATE
            SET priority = excluded.priority, since = excluded.since, quantity = excluded.quantity
            """;

    private static final String DELETE = """
            DELETE FROM oms_backorder b USING served i
            WHERE b.tenant = i.tenant AND b.sku = i.sku AND b.order_id = i.order_id AND b.line_id = i.line_id
                AND ${allowed}
            """;

    private static final Rows<Owned<BackorderWrite.Put>> WAITING = new Rows<Owned<BackorderWrite.Put>>()
            .text("tenant", Owned::tenant)
            .text("sku", row -> row.item().entry().sku())
            .text("order_id", row -> row.item().entry().orderId())
            .text("line_id", row -> row.item().entry().lineId())
            .number("priority", row -> row.item().entry().priority())
            .number("since", row -> row.item().entry().since().toEpochMilli())
            .number("quantity", row -> row.item().entry().quantity());

    private static final Rows<Owned<BackorderWrite.Remove>> SERVED = new Rows<Owned<BackorderWrite.Remove>>()
            .text("tenant", Owned::tenant)
            .text("sku", row -> row.item().sku())
            .text("order_id", row -> row.item().orderId())
            .text("line_id", row -> row.item().lineId());

    @Override
    public void compose(ChangeGroup group, CommitText text) {
        List<Owned<BackorderWrite.Put>> waiting =
                group.rows(changeSet -> last(changeSet, BackorderWrite.Put.class), BackorderTable.BY_KEY);
        if (!waiting.isEmpty()) {
            text.input("waiting", ALL, WAITING, waiting);
            text.write("put_backorder", PUT);
        }
        List<Owned<BackorderWrite.Remove>> served =
                group.rows(changeSet -> last(changeSet, BackorderWrite.Remove.class), BackorderTable.BY_KEY);
        if (!served.isEmpty()) {
            text.input("served", ALL, SERVED, served);
            text.write("removed_backorder", DELETE);
        }
    }

    /** Of several writes of one entry only the last counts. */
    private static <W extends BackorderWrite> List<W> last(ChangeSet changeSet, Class<W> kind) {
        Map<String, BackorderWrite> last = new LinkedHashMap<>();
        changeSet.backorders().forEach(write -> last.put(BackorderTable.key(write), write));
        return of(last.values(), kind);
    }

    private static <W extends BackorderWrite> List<W> of(Collection<BackorderWrite> writes, Class<W> kind) {
        return writes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
