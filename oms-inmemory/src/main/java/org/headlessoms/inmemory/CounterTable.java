package org.headlessoms.inmemory;

import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.headlessoms.spi.Counter;
import org.headlessoms.spi.CounterDelta;
import org.headlessoms.spi.CounterKey;
import org.headlessoms.spi.CounterKind;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;

/** A tenant's counters; one that is 0 is not kept. */
final class CounterTable {

    private static final Cursor CURSOR = new Cursor("counters", 2);

    private final NavigableMap<CounterKey, Long> values = new ConcurrentSkipListMap<>();

    long value(CounterKey key) {
        return values.getOrDefault(key, 0L);
    }

    /** Changes a counter; the caller holds its stripe and checked that the change fits. */
    void apply(CounterDelta delta) {
        long value = value(delta.key()) + delta.change();
        if (value == 0) {
            values.remove(delta.key());
        } else {
            values.put(delta.key(), value);
        }
    }

    Page<Counter> page(PageRequest page) {
        NavigableMap<CounterKey, Long> rest = page.cursor()
                .map(CURSOR::read)
                .map(parts -> values.tailMap(key(parts), false))
                .orElse(values);
        return Pages.cut(
                rest.entrySet().stream().map(entry -> new Counter(entry.getKey(), entry.getValue())),
                page.limit(),
                counter -> CURSOR.write(counter.key().kind(), counter.key().id()));
    }

    private static CounterKey key(List<String> parts) {
        return new CounterKey(CounterKind.valueOf(parts.get(0)), parts.get(1));
    }
}
