package org.headlessoms.jdbc;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.CounterDelta;
import org.headlessoms.spi.CounterKey;
import org.headlessoms.value.Tenant;

/** Counters: the changes of a group summed, yet guarded as if they came one by one. */
final class CounterPart implements CommitPart {

    private static final String LOCK = """
            SELECT i.*, c.counted AS stored FROM ${rows} i LEFT JOIN LATERAL (
                SELECT counted FROM oms_counter WHERE tenant = i.tenant AND kind = i.kind AND id = i.id
                FOR NO KEY UPDATE) c ON TRUE
            """;

    private static final String OUTSIDE =
            "SELECT n FROM counter WHERE COALESCE(stored, 0) NOT BETWEEN lowest AND highest";

    private static final String INSERT = """
            INSERT INTO oms_counter (tenant, kind, id, counted)
            SELECT tenant, kind, id, change FROM counter WHERE stored IS NULL AND ${allowed}
            """;

    private static final String UPDATE = """
            UPDATE oms_counter c SET counted = c.counted + i.change
            FROM counter i
            WHERE c.tenant = i.tenant AND c.kind = i.kind AND c.id = i.id AND i.stored IS NOT NULL AND ${allowed}
            """;

    private static final Rows<Sum> ROWS = new Rows<Sum>()
            .text("tenant", sum -> sum.tenant)
            .text("kind", sum -> sum.key.kind())
            .text("id", sum -> sum.key.id())
            .number("change", sum -> sum.change)
            .number("lowest", sum -> sum.lowest)
            .number("highest", sum -> sum.highest);

    @Override
    public void compose(ChangeGroup group, CommitText text) {
        List<Sum> sums = sums(group);
        if (sums.isEmpty()) {
            return;
        }
        text.input("counter", LOCK, ROWS, sums);
        text.guard(
                OUTSIDE,
                row -> sums.get(row).owners,
                (connection, row) -> new CommitResult.Conflict("COUNTER/" + sums.get(row).key));
        text.write("new_counter", INSERT);
        text.write("changed_counter", UPDATE);
    }

    private static List<Sum> sums(ChangeGroup group) {
        Map<String, Map<CounterKey, Sum>> sums = new TreeMap<>();
        for (int owner = 0; owner < group.changeSets().size(); owner++) {
            ChangeSet changeSet = group.changeSets().get(owner);
            Tenant tenant = changeSet.tenant();
            for (CounterDelta delta : changeSet.counters()) {
                sums.computeIfAbsent(tenant.value(), id -> new TreeMap<>())
                        .computeIfAbsent(delta.key(), key -> new Sum(tenant, key))
                        .add(owner, delta);
            }
        }
        return sums.values().stream()
                .flatMap(ofTenant -> ofTenant.values().stream())
                .toList();
    }

    /** What a group does to one counter, and between which values the counter must be so that each change fits in turn. */
    private static final class Sum {
        private final Tenant tenant;
        private final CounterKey key;
        private final Set<Integer> owners = new HashSet<>();
        private long change;
        private long lowest;
        private long highest = Long.MAX_VALUE;

        Sum(Tenant tenant, CounterKey key) {
            this.tenant = tenant;
            this.key = key;
        }

        void add(int owner, CounterDelta delta) {
            owners.add(owner);
            change = Math.addExact(change, delta.change());
            if (delta.change() < 0) {
                lowest = Math.max(lowest, -change);
            } else {
                highest = Math.min(highest, delta.max() - change);
            }
        }
    }
}
