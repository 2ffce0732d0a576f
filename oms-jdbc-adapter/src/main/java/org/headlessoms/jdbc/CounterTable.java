package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.Counter;
import org.headlessoms.spi.CounterDelta;
import org.headlessoms.spi.CounterKey;
import org.headlessoms.spi.CounterKind;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.value.Tenant;

/** Counters, changed by deltas whose limits are part of the statement; one never written counts as 0. */
final class CounterTable {

    private static final String TAKE = """
            UPDATE oms_counter SET counted = counted + ?
            WHERE tenant = ? AND kind = ? AND id = ? AND counted >= ?
            """;

    private static final String LIST = """
            SELECT kind, id, counted FROM oms_counter WHERE tenant = ? AND (kind, id) > (?, ?) AND counted > 0
            ORDER BY tenant, kind, id LIMIT ?
            """;

    private final String add;
    private final Lookup byKey;

    CounterTable(Dialect dialect) {
        add = dialect.addCount();
        byKey = Lookup.of(dialect, "t.kind, t.id, t.counted", "oms_counter", "kind", "id");
    }

    Optional<CommitResult> apply(Connection connection, ChangeSet changeSet) throws SQLException {
        List<CounterDelta> deltas = changeSet.counters().stream()
                .sorted(Comparator.comparing(CounterDelta::key))
                .toList();
        return Sql.guarded(connection, deltas, this::sql, (to, delta) -> bind(to, changeSet.tenant(), delta))
                .map(delta -> new CommitResult.Conflict("COUNTER/" + delta.key()));
    }

    Question<Counter> withKeys(Tenant tenant, Collection<CounterKey> keys) {
        return byKey.question(tenant, keys, List.of(CounterKey::kind, CounterKey::id), CounterTable::counter);
    }

    Page<Counter> list(Connection connection, Tenant tenant, PageRequest page) throws SQLException {
        Cursor from = Cursor.of(page, "", "");
        List<Counter> found = Sql.list(
                connection,
                LIST,
                to -> to.text(tenant).text(from.text(0)).text(from.text(1)).number(page.limit() + 1L),
                CounterTable::counter);
        return Cursor.page(
                found,
                page,
                counter -> List.of(counter.key().kind(), counter.key().id()));
    }

    private String sql(CounterDelta delta) {
        return delta.change() > 0 ? add : TAKE;
    }

    /** The value may grow to the limit: it must have been low enough before. A first value must be low enough itself. */
    private static void bind(Parameters to, Tenant tenant, CounterDelta delta) throws SQLException {
        if (delta.change() > 0) {
            long highest = delta.max() - delta.change();
            bindKey(to, tenant, delta).number(delta.change()).number(highest).number(highest);
        } else {
            to.number(delta.change());
            bindKey(to, tenant, delta).number(-delta.change());
        }
    }

    private static Parameters bindKey(Parameters to, Tenant tenant, CounterDelta delta) throws SQLException {
        return to.text(tenant).text(delta.key().kind()).text(delta.key().id());
    }

    private static Counter counter(ResultSet row) throws SQLException {
        CounterKey key = new CounterKey(CounterKind.valueOf(row.getString("kind")), row.getString("id"));
        return new Counter(key, row.getLong("counted"));
    }
}
