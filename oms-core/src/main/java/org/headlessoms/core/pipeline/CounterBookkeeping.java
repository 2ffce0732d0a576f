package org.headlessoms.core.pipeline;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.headlessoms.order.Order;
import org.headlessoms.spi.CounterDelta;
import org.headlessoms.spi.CounterKey;

/** Keeps counters equal to what the orders say they count for: derived from each before and after a change. */
final class CounterBookkeeping {

    private CounterBookkeeping() {}

    static void count(OrderDraft draft, Function<Order, Map<CounterKey, Long>> counting, Change change) {
        Map<CounterKey, Long> more = new TreeMap<>(counting.apply(draft.order()));
        if (!draft.isNew()) {
            counting.apply(draft.before()).forEach((key, units) -> more.merge(key, -units, Long::sum));
        }
        more.forEach((key, units) -> {
            if (units != 0) {
                change.count(new CounterDelta(key, units, Long.MAX_VALUE));
            }
        });
    }
}
