package org.headlessoms.jdbc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.spi.WorkWrite;
import org.headlessoms.value.WorkId;
import org.jspecify.annotations.Nullable;

/** Due work, guarded by its fencing tokens where it is leased or completed. */
final class WorkPart implements CommitPart {

    private static final String LOCK = """
            SELECT i.*, w.token AS stored FROM ${rows} i LEFT JOIN LATERAL (
                SELECT token FROM oms_work WHERE tenant = i.tenant AND id = i.id FOR UPDATE) w ON TRUE
            """;

    private static final String FENCED = "SELECT n FROM work WHERE token IS NOT NULL AND token IS DISTINCT FROM stored";

    private static final String SCHEDULE = """
            INSERT INTO oms_work AS w (tenant, id, kind, subject, detail, due_at, attempts, token, leased_until)
            SELECT tenant, id, kind, subject, detail, due_at, 0, first_token, 0
            FROM work WHERE write = 'SCHEDULE' AND ${allowed}
            ON CONFLICT (tenant, id) DO UPDATE
            SET kind = excluded.kind, subject = excluded.subject, detail = excluded.detail,
                due_at = excluded.due_at, attempts = 0, token = w.token + 1, leased_until = 0
            """;

    private static final String LEASE = """
            UPDATE oms_work w SET token = w.token + 1, attempts = w.attempts + 1, leased_until = i.leased_until
            FROM work i WHERE w.tenant = i.tenant AND w.id = i.id AND i.write = 'LEASE' AND ${allowed}
            """;

    private static final String COMPLETE = """
            DELETE FROM oms_work w USING work i
            WHERE w.tenant = i.tenant AND w.id = i.id AND i.write = 'COMPLETE' AND ${allowed}
            """;

    private enum Write {
        SCHEDULE,
        LEASE,
        COMPLETE
    }

    /** What becomes of an item in the end, and the token it must have before. */
    private record Step(WorkWrite last, Optional<Long> token) {

        /** The guard of the first write holds for all; a later one with a token of its own cannot be told in advance. */
        Step then(WorkWrite next) {
            if (Step.of(next).token().isPresent()) {
                throw new IllegalArgumentException("only the first write of a work item may be fenced: " + next.id());
            }
            return new Step(next, token);
        }

        static Step of(WorkWrite write) {
            if (write instanceof WorkWrite.Lease lease) {
                return new Step(write, Optional.of(lease.expectedToken()));
            }
            if (write instanceof WorkWrite.Complete complete && complete.token().isPresent()) {
                return new Step(write, Optional.of(complete.token().getAsLong()));
            }
            return new Step(write, Optional.empty());
        }

        Write write() {
            if (last instanceof WorkWrite.Lease) {
                return Write.LEASE;
            }
            return last instanceof WorkWrite.Schedule ? Write.SCHEDULE : Write.COMPLETE;
        }

        Optional<WorkItem> scheduled() {
            return last instanceof WorkWrite.Schedule schedule ? Optional.of(schedule.item()) : Optional.empty();
        }

        @Nullable
        Long leasedUntil() {
            return last instanceof WorkWrite.Lease lease ? lease.until().toEpochMilli() : null;
        }
    }

    private static final Rows<Owned<Step>> ROWS = new Rows<Owned<Step>>()
            .text("tenant", Owned::tenant)
            .text("id", row -> row.item().last().id())
            .text("write", row -> row.item().write())
            .optionalNumber("token", row -> row.item().token().orElse(null))
            .text("kind", row -> row.item().scheduled().map(WorkItem::kind).orElse(null))
            .text(
                    "subject",
                    row -> row.item().scheduled().map(WorkItem::subject).orElse(null))
            .text("detail", row -> row.item().scheduled().map(WorkItem::detail).orElse(null))
            .optionalNumber(
                    "due_at",
                    row -> row.item()
                            .scheduled()
                            .map(item -> item.dueAt().toEpochMilli())
                            .orElse(null))
            .optionalNumber(
                    "first_token",
                    row -> row.item().scheduled().map(WorkItem::token).orElse(null))
            .optionalNumber("leased_until", row -> row.item().leasedUntil());

    @Override
    public void compose(ChangeGroup group, CommitText text) {
        List<Owned<Step>> rows = group.rows(
                WorkPart::steps, Comparator.comparing(step -> step.last().id()));
        if (rows.isEmpty()) {
            return;
        }
        text.input("work", LOCK, ROWS, rows);
        text.guard(
                FENCED,
                ChangeGroup.owners(rows),
                (connection, row) -> new CommitResult.Conflict(
                        "WORK/" + rows.get(row).item().last().id()));
        composeWrites(rows, text);
    }

    private static void composeWrites(List<Owned<Step>> rows, CommitText text) {
        if (has(rows, Write.SCHEDULE)) {
            text.write("scheduled_work", SCHEDULE);
        }
        if (has(rows, Write.LEASE)) {
            text.write("leased_work", LEASE);
        }
        if (has(rows, Write.COMPLETE)) {
            text.write("completed_work", COMPLETE);
        }
    }

    private static boolean has(List<Owned<Step>> rows, Write write) {
        return rows.stream().anyMatch(row -> row.item().write() == write);
    }

    private static List<Step> steps(ChangeSet changeSet) {
        Map<WorkId, Step> steps = new LinkedHashMap<>();
        for (WorkWrite write : changeSet.work()) {
            Step before = steps.get(write.id());
            steps.put(write.id(), before == null ? Step.of(write) : before.then(write));
        }
        return new ArrayList<>(steps.values());
    }
}
