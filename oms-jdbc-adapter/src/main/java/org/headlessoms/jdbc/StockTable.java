package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.StockDelta;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;

/** Stock levels. They are changed by deltas whose guards are part of the statement; a level never written counts as 0. */
final class StockTable {

    private static final String CHANGE = """
            UPDATE oms_stock_level
            SET available = available + ?, reserved = reserved + ?, held = held + ?,
                safety = safety + ?, quarantine = quarantine + ?, damaged = damaged + ?
            WHERE tenant = ? AND sku = ? AND location = ? AND lot = ? AND ring_fence = ?
                AND available + ? >= 0 AND reserved + ? >= 0 AND held + ? >= 0
                AND safety + ? >= 0 AND quarantine + ? >= 0 AND damaged + ? >= 0
                AND (CAST(? AS BOOLEAN) OR available + reserved + held + safety + quarantine + damaged = ?)
            """;

    private static final String SELECT = """
            SELECT sku, location, lot, ring_fence, available, reserved, held, safety, quarantine, damaged
            FROM oms_stock_level WHERE tenant = ? AND sku = ? AND location = ? AND lot = ? AND ring_fence = ?
            """;

    private static final String COLUMNS =
            "t.sku, t.location, t.lot, t.ring_fence, t.available, t.reserved, t.held, t.safety, t.quarantine, t.damaged";

    private static final String LIST = """
            SELECT sku, location, lot, ring_fence, available, reserved, held, safety, quarantine, damaged
            FROM oms_stock_level WHERE tenant = ? AND (sku, location, lot, ring_fence) > (?, ?, ?, ?)
            ORDER BY tenant, sku, location, lot, ring_fence LIMIT ?
            """;

    private final String add;
    private final String create;
    private final Lookup bySku;

    StockTable(Dialect dialect) {
        add = dialect.addStock();
        create = dialect.createLevel();
        bySku = Lookup.of(dialect, COLUMNS, "oms_stock_level", "sku");
    }

    Optional<CommitResult> apply(Connection connection, ChangeSet changeSet) throws SQLException {
        Tenant tenant = changeSet.tenant();
        List<StockChange> changes = StockChange.of(changeSet);
        boolean onlyAdd = changes.stream().allMatch(StockChange::onlyAdds);
        if (!onlyAdd) {
            createMissing(connection, tenant, changes);
        }
        Optional<StockChange> failed = Sql.guarded(
                connection,
                changes,
                change -> onlyAdd ? add : CHANGE,
                (to, change) -> bind(to, tenant, change, onlyAdd));
        if (failed.isEmpty()) {
            return Optional.empty();
        }
        StockKey key = failed.get().delta().key();
        return Optional.of(failed.get().refusal(level(connection, tenant, key)));
    }

    Question<StockLevel> ofSkus(Tenant tenant, Collection<Sku> skus) {
        return bySku.question(tenant, skus, List.of(sku -> sku), StockTable::level);
    }

    Page<StockLevel> list(Connection connection, Tenant tenant, PageRequest page) throws SQLException {
        Cursor from = Cursor.of(page, "", "", "", "");
        List<StockLevel> found = Sql.list(
                connection,
                LIST,
                to -> to.text(tenant)
                        .text(from.text(0))
                        .text(from.text(1))
                        .text(from.text(2))
                        .text(from.text(3))
                        .number(page.limit() + 1L),
                StockTable::level);
        return Cursor.page(found, page, StockTable::cursor);
    }

    private static List<Object> cursor(StockLevel level) {
        StockPlace place = level.key().place();
        return List.of(level.key().sku(), place.location(), KeyColumns.lot(place), KeyColumns.ringFence(place));
    }

    StockLevel level(Connection connection, Tenant tenant, StockKey key) throws SQLException {
        return Sql.first(connection, SELECT, to -> to.text(tenant).key(key), StockTable::level)
                .orElseGet(() -> StockLevel.empty(key));
    }

    /**
     * Where some changes add to levels that may not exist and others take away, two statements in turn would be a round trip
     * each. Instead the levels are there before one statement changes them all. It locks none that exists.
     */
    private void createMissing(Connection connection, Tenant tenant, List<StockChange> changes) throws SQLException {
        List<StockChange> mayBeMissing =
                changes.stream().filter(StockChange::onlyAdds).toList();
        Sql.each(
                connection,
                mayBeMissing,
                change -> create,
                (to, change) -> bindKey(to, tenant, change.delta().key()));
    }

    private static void bind(Parameters to, Tenant tenant, StockChange change, boolean adds) throws SQLException {
        StockDelta delta = change.delta();
        if (adds) {
            bindKey(to, tenant, delta.key());
            bindUnits(to, delta);
            to.flag(change.expected().isEmpty());
            return;
        }
        bindUnits(to, delta);
        bindKey(to, tenant, delta.key());
        bindUnits(to, delta);
        to.flag(change.expected().isEmpty()).number(change.expected().orElse(0));
    }

    private static void bindKey(Parameters to, Tenant tenant, StockKey key) throws SQLException {
        to.text(tenant).key(key);
    }

    private static void bindUnits(Parameters to, StockDelta delta) throws SQLException {
        to.number(delta.available())
                .number(delta.reserved())
                .number(delta.held())
                .number(delta.safety())
                .number(delta.quarantine())
                .number(delta.damaged());
    }

    private static StockLevel level(ResultSet row) throws SQLException {
        return new StockLevel(
                Columns.stockKey(row),
                row.getLong("available"),
                row.getLong("reserved"),
                row.getLong("held"),
                row.getLong("safety"),
                row.getLong("quarantine"),
                row.getLong("damaged"));
    }
}
