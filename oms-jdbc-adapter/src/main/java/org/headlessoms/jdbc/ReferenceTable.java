package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceGroup;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.ReferenceWrite;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.Tenant;

/** References of every kind as documents, by key and by group. */
final class ReferenceTable {

    private static final String INSERT = """
            INSERT INTO oms_reference (version, group_name, document, tenant, kind, id)
            SELECT ?, ?, ?, ?, ?, ?
            WHERE NOT EXISTS (SELECT 1 FROM oms_reference WHERE tenant = ? AND kind = ? AND id = ?)
            """;

    private static final String UPDATE = """
            UPDATE oms_reference SET version = ?, group_name = ?, document = ?
            WHERE tenant = ? AND kind = ? AND id = ? AND version = ?
            """;

    /** Changes nothing, but locks the row, so that nobody else changes it before this commits. */
    private static final String EXPECT = """
            UPDATE oms_reference SET version = version
            WHERE tenant = ? AND kind = ? AND id = ? AND version = ?
            """;

    private static final String LOCATIONS_OF_LEVELS =
            "SELECT DISTINCT CAST('LOCATION' AS VARCHAR(64)) AS kind, l.location AS id FROM (${levels}) l";

    private static final String LIST = """
            SELECT document FROM oms_reference WHERE tenant = ? AND kind = ? AND id > ?
            ORDER BY tenant, kind, id LIMIT ?
            """;

    /** Runs of the same statement are one round trip. Within each the order of keys keeps rivals from waiting in a circle. */
    private static final Comparator<ReferenceWrite> NEW_FIRST = Comparator.comparing(
                    (ReferenceWrite write) -> write.expectedVersion() > 0)
            .thenComparing(ReferenceWrite::key);

    private final String insert;
    private final Lookup byKey;
    private final Lookup byGroup;

    ReferenceTable(Dialect dialect) {
        insert = dialect.ifAbsent(INSERT);
        byKey = Lookup.of(dialect, "t.document", "oms_reference", "kind", "id");
        byGroup = Lookup.of(dialect, "t.document", "oms_reference", "kind", "group_name");
    }

    Optional<CommitResult> apply(Connection connection, ChangeSet changeSet) throws SQLException {
        List<ReferenceWrite> writes =
                changeSet.references().stream().sorted(NEW_FIRST).toList();
        return Sql.guarded(connection, writes, this::sql, (to, write) -> bind(to, changeSet.tenant(), write))
                .map(write -> new CommitResult.Conflict(write.key().toString()));
    }

    /** All kinds at once: a command asks for a few references each of many kinds. */
    Question<Reference> withKeys(Tenant tenant, Collection<ReferenceKey> keys) {
        return byKey.question(tenant, keys, List.of(ReferenceKey::kind, ReferenceKey::id), ReferenceTable::reference);
    }

    Question<Reference> inGroups(Tenant tenant, Collection<ReferenceGroup> groups) {
        return byGroup.question(
                tenant, groups, List.of(ReferenceGroup::kind, ReferenceGroup::name), ReferenceTable::reference);
    }

    /** The locations of all levels that a question for levels finds. */
    Question<Reference> locationsOf(Tenant tenant, Question<StockLevel> levels) {
        return new Question<>(
                byKey.textOver(LOCATIONS_OF_LEVELS.replace("${levels}", levels.sql())),
                to -> {
                    levels.binder().bind(to);
                    to.text(tenant);
                },
                ReferenceTable::reference);
    }

    Page<Reference> list(Connection connection, Tenant tenant, ReferenceKind kind, PageRequest page)
            throws SQLException {
        Cursor from = Cursor.of(page, "");
        List<Reference> found = Sql.list(
                connection,
                LIST,
                to -> to.text(tenant).text(kind).text(from.text(0)).number(page.limit() + 1L),
                ReferenceTable::reference);
        return Cursor.page(found, page, reference -> List.of(reference.key().id()));
    }

    private String sql(ReferenceWrite write) {
        if (write instanceof ReferenceWrite.Expect) {
            return EXPECT;
        }
        return write.expectedVersion() == 0 ? insert : UPDATE;
    }

    private static void bind(Parameters to, Tenant tenant, ReferenceWrite write) throws SQLException {
        if (write instanceof ReferenceWrite.Put put) {
            to.number(put.reference().version()).optionalText(groupOf(put)).text(Documents.of(put.reference()));
        }
        bindKey(to, tenant, write.key());
        if (write.expectedVersion() == 0) {
            bindKey(to, tenant, write.key());
        } else {
            to.number(write.expectedVersion());
        }
    }

    /** None is null and not an empty name, so that the database does not take the many without a group for one. */
    static Optional<String> groupOf(ReferenceWrite.Put put) {
        return Optional.of(put.reference().group()).filter(name -> !name.isEmpty());
    }

    private static void bindKey(Parameters to, Tenant tenant, ReferenceKey key) throws SQLException {
        to.text(tenant).text(key.kind()).text(key.id());
    }

    private static Reference reference(ResultSet row) throws SQLException {
        return Documents.reference(row.getString("document"));
    }
}
