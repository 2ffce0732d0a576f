package org.headlessoms.inmemory;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceGroup;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;

/** A tenant's references: by key, by group, and sorted. */
final class ReferenceTable {

    private static final Cursor CURSOR = new Cursor("references", 1);
    private static final String LOWEST = "#";

    private final ConcurrentMap<ReferenceKey, Reference> byKey = new ConcurrentHashMap<>();
    private final NavigableMap<ReferenceKey, Reference> sorted = new ConcurrentSkipListMap<>();
    private final ConcurrentMap<ReferenceGroup, NavigableMap<ReferenceKey, Reference>> groups =
            new ConcurrentHashMap<>();

    Optional<Reference> find(ReferenceKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    List<Reference> group(ReferenceGroup group) {
        return Optional.ofNullable(groups.get(group))
                .map(members -> List.copyOf(members.values()))
                .orElse(List.of());
    }

    long version(ReferenceKey key) {
        return find(key).map(Reference::version).orElse(0L);
    }

    /** Stores a reference; the caller holds its stripe. */
    void put(Reference reference) {
        Optional<ReferenceGroup> after = groupOf(reference);
        after.ifPresent(group -> groups.computeIfAbsent(group, name -> new ConcurrentSkipListMap<>())
                .put(reference.key(), reference));
        sorted.put(reference.key(), reference);
        Optional.ofNullable(byKey.put(reference.key(), reference))
                .flatMap(ReferenceTable::groupOf)
                .filter(before -> !after.equals(Optional.of(before)))
                .map(groups::get)
                .ifPresent(members -> members.remove(reference.key()));
    }

    Page<Reference> page(ReferenceKind kind, PageRequest page) {
        NavigableMap<ReferenceKey, Reference> rest = page.cursor()
                .map(text ->
                        sorted.tailMap(new ReferenceKey(kind, CURSOR.read(text).get(0)), false))
                .orElseGet(() -> sorted.tailMap(new ReferenceKey(kind, LOWEST), true));
        return Pages.cut(
                rest.values().stream().takeWhile(one -> one.key().kind() == kind),
                page.limit(),
                one -> CURSOR.write(one.key().id()));
    }

    private static Optional<ReferenceGroup> groupOf(Reference reference) {
        return reference.group().isEmpty()
                ? Optional.empty()
                : Optional.of(new ReferenceGroup(reference.key().kind(), reference.group()));
    }
}
