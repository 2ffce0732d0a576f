package org.headlessoms.inmemory;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.spi.WorkWrite;
import org.headlessoms.value.WorkId;

/** What the work of a change set would become, write after write, before anything of it is stored. */
final class WorkPlan {

    private final WorkQueue queue;
    private final Map<WorkId, Optional<WorkItem>> after = new LinkedHashMap<>();

    WorkPlan(WorkQueue queue) {
        this.queue = queue;
    }

    /** Plans all writes, or names the first work whose fence refuses one. */
    Optional<WorkId> plan(List<WorkWrite> writes) {
        for (WorkWrite write : writes) {
            if (!plan(write)) {
                return Optional.of(write.id());
            }
        }
        return Optional.empty();
    }

    /** Stores what was planned; the caller holds the stripes. */
    void apply() {
        after.forEach((id, item) -> item.ifPresentOrElse(queue::put, () -> queue.remove(id)));
    }

    private boolean plan(WorkWrite write) {
        Optional<WorkItem> now = after.getOrDefault(write.id(), queue.find(write.id()));
        if (write instanceof WorkWrite.Schedule schedule) {
            after.put(write.id(), Optional.of(scheduled(schedule.item(), now)));
            return true;
        }
        if (write instanceof WorkWrite.Lease lease) {
            Optional<WorkItem> held = now.filter(item -> item.token() == lease.expectedToken());
            held.ifPresent(item -> after.put(write.id(), Optional.of(item.leased(lease.until()))));
            return held.isPresent();
        }
        return complete((WorkWrite.Complete) write, now);
    }

    private boolean complete(WorkWrite.Complete write, Optional<WorkItem> now) {
        boolean isFenced = write.token().isPresent();
        if (isFenced
                && now.filter(item -> item.token() == write.token().getAsLong()).isEmpty()) {
            return false;
        }
        after.put(write.id(), Optional.empty());
        return true;
    }

    private static WorkItem scheduled(WorkItem item, Optional<WorkItem> before) {
        long token = before.map(old -> old.token() + 1).orElse(item.token());
        return new WorkItem(
                item.id(), item.kind(), item.subject(), item.detail(), item.dueAt(), 0, token, Instant.EPOCH);
    }
}
