package org.headlessoms.jdbc;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.ReferenceWrite;

/** References, each guarded by its version, whether it is written or only relied on. */
final class ReferencePart implements CommitPart {

    private static final String LOCK = """
            SELECT i.*, r.version AS stored FROM ${rows} i LEFT JOIN LATERAL (
                SELECT version FROM oms_reference WHERE tenant = i.tenant AND kind = i.kind AND id = i.id
                FOR NO KEY UPDATE) r ON TRUE
            """;

    /** Several may rely on a row at once; nobody changes it before they have committed. */
    private static final String SHARE = LOCK.replace("FOR NO KEY UPDATE", "FOR SHARE");

    private static final String STALE = "SELECT n FROM reference WHERE COALESCE(stored, 0) <> expected";

    private static final String UNEXPECTED = "SELECT n FROM relied WHERE COALESCE(stored, 0) <> expected";

    private static final String INSERT = """
            INSERT INTO oms_reference (tenant, kind, id, version, group_name, document)
            SELECT tenant, kind, id, version, group_name, document FROM reference WHERE stored IS NULL AND ${allowed}
            """;

    private static final String UPDATE = """
            UPDATE oms_reference r SET version = i.version, group_name = i.group_name, document = i.document
            FROM reference i
            WHERE r.tenant = i.tenant AND r.kind = i.kind AND r.id = i.id AND i.stored IS NOT NULL AND ${allowed}
            """;

    private static final Rows<Owned<ReferenceWrite.Put>> PUT = new Rows<Owned<ReferenceWrite.Put>>()
            .text("tenant", Owned::tenant)
            .text("kind", row -> row.item().key().kind())
            .text("id", row -> row.item().key().id())
            .number("expected", row -> row.item().expectedVersion())
            .number("version", row -> row.item().reference().version())
            .text("group_name", row -> ReferenceTable.groupOf(row.item()).orElse(null))
            .text("document", row -> Documents.of(row.item().reference()));

    /** What several change sets of a group rely on is looked at once. */
    private record Relied(Owned<ReferenceWrite.Expect> first, Set<Integer> owners) {}

    private static final Rows<Relied> EXPECT = new Rows<Relied>()
            .text("tenant", row -> row.first().tenant())
            .text("kind", row -> row.first().item().key().kind())
            .text("id", row -> row.first().item().key().id())
            .number("expected", row -> row.first().item().expectedVersion());

    @Override
    public void compose(ChangeGroup group, CommitText text) {
        composePuts(group.rows(changeSet -> of(changeSet, ReferenceWrite.Put.class), byKey()), text);
        composeExpectations(group.rows(changeSet -> of(changeSet, ReferenceWrite.Expect.class), byKey()), text);
    }

    private static void composePuts(List<Owned<ReferenceWrite.Put>> rows, CommitText text) {
        if (rows.isEmpty()) {
            return;
        }
        text.input("reference", LOCK, PUT, rows);
        text.guard(
                STALE,
                ChangeGroup.owners(rows),
                (connection, row) -> conflict(rows.get(row).item()));
        text.write("new_reference", INSERT);
        text.write("changed_reference", UPDATE);
    }

    private static void composeExpectations(List<Owned<ReferenceWrite.Expect>> rows, CommitText text) {
        if (rows.isEmpty()) {
            return;
        }
        TreeMap<String, Relied> distinct = new TreeMap<>();
        rows.forEach(row -> distinct.computeIfAbsent(
                        row.tenant().value() + "/" + row.item(), key -> new Relied(row, new HashSet<>()))
                .owners()
                .add(row.owner()));
        List<Relied> relied = List.copyOf(distinct.values());
        text.input("relied", SHARE, EXPECT, relied);
        text.guard(
                UNEXPECTED,
                row -> relied.get(row).owners(),
                (connection, row) -> conflict(relied.get(row).first().item()));
    }

    private static <W extends ReferenceWrite> List<W> of(ChangeSet changeSet, Class<W> kind) {
        return changeSet.references().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static <W extends ReferenceWrite> Comparator<W> byKey() {
        return Comparator.comparing(ReferenceWrite::key);
    }

    private static CommitResult conflict(ReferenceWrite write) {
        return new CommitResult.Conflict(write.key().toString());
    }
}
