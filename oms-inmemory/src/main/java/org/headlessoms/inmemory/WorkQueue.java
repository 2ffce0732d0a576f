package org.headlessoms.inmemory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.value.WorkId;

/**
 * A tenant's work: what was never leased by the time it is due, what was leased by the time its lease ends. So a read
 * passes neither over the future nor over the many that are leased just now.
 */
final class WorkQueue {

    private static final Comparator<WorkItem> LONGEST_DUE_FIRST =
            Comparator.comparing(WorkItem::dueAt).thenComparing(WorkItem::id);

    private final ConcurrentMap<WorkId, WorkItem> items = new ConcurrentHashMap<>();
    private final NavigableMap<Slot, WorkItem> free = new ConcurrentSkipListMap<>();
    private final NavigableMap<Slot, WorkItem> leased = new ConcurrentSkipListMap<>();

    private record Slot(Instant at, WorkId id) implements Comparable<Slot> {

        private static final WorkId HIGHEST = WorkId.of("z".repeat(64));

        static Slot lastOf(Instant moment) {
            return new Slot(moment, HIGHEST);
        }

        @Override
        public int compareTo(Slot other) {
            int earlierFirst = at.compareTo(other.at);
            return earlierFirst != 0 ? earlierFirst : id.compareTo(other.id);
        }
    }

    Optional<WorkItem> find(WorkId id) {
        return Optional.ofNullable(items.get(id));
    }

    /** Stores work as it is to be; the caller holds its stripe. */
    void put(WorkItem item) {
        Optional.ofNullable(items.put(item.id(), item)).ifPresent(this::unlist);
        index(item).put(slot(item), item);
    }

    /** Removes work if it is there; the caller holds its stripe. */
    void remove(WorkId id) {
        Optional.ofNullable(items.remove(id)).ifPresent(this::unlist);
    }

    List<WorkItem> due(Set<WorkItem.Kind> kinds, Instant now, int limit) {
        Slot last = Slot.lastOf(now);
        Stream<WorkItem> neverLeased = free.headMap(last, true).values().stream()
                .filter(item -> kinds.contains(item.kind()))
                .limit(limit);
        Stream<WorkItem> lapsed = leased.headMap(last, true).values().stream()
                .filter(item -> !item.dueAt().isAfter(now) && kinds.contains(item.kind()));
        return Stream.concat(neverLeased, lapsed)
                .sorted(LONGEST_DUE_FIRST)
                .limit(limit)
                .toList();
    }

    private void unlist(WorkItem item) {
        index(item).remove(slot(item));
    }

    private NavigableMap<Slot, WorkItem> index(WorkItem item) {
        return isFree(item) ? free : leased;
    }

    private static Slot slot(WorkItem item) {
        return new Slot(isFree(item) ? item.dueAt() : item.leasedUntil(), item.id());
    }

    private static boolean isFree(WorkItem item) {
        return item.leasedUntil().equals(Instant.EPOCH);
    }
}
