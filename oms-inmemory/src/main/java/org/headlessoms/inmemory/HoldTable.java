package org.headlessoms.inmemory;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.headlessoms.hold.Hold;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.value.HoldId;

/** A tenant's holds, and which of them are active. */
final class HoldTable {

    private static final Cursor CURSOR = new Cursor("holds", 1);

    private final ConcurrentMap<HoldId, Hold> holds = new ConcurrentHashMap<>();
    private final NavigableMap<HoldId, Hold> active = new ConcurrentSkipListMap<>();

    Optional<Hold> find(HoldId id) {
        return Optional.ofNullable(holds.get(id));
    }

    long version(HoldId id) {
        return find(id).map(Hold::version).orElse(0L);
    }

    /** Stores a hold; the caller holds its stripe. */
    void put(Hold hold) {
        holds.put(hold.id(), hold);
        if (hold.status() == Hold.Status.ACTIVE) {
            active.put(hold.id(), hold);
        } else {
            active.remove(hold.id());
        }
    }

    Page<Hold> activePage(PageRequest page) {
        NavigableMap<HoldId, Hold> rest = page.cursor()
                .map(text -> active.tailMap(HoldId.of(CURSOR.read(text).get(0)), false))
                .orElse(active);
        return Pages.cut(rest.values().stream(), page.limit(), hold -> CURSOR.write(hold.id()));
    }
}
