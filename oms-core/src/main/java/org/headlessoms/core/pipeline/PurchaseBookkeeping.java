package org.headlessoms.core.pipeline;

import java.util.Map;
import java.util.TreeMap;
import org.headlessoms.core.selling.PurchasedUnits;
import org.headlessoms.spi.CounterDelta;
import org.headlessoms.spi.CounterKey;

/** Keeps the counters of what customers bought equal to what their orders say: derived from each before and after a change. */
final class PurchaseBookkeeping {

    private PurchaseBookkeeping() {}

    static void count(OrderDraft draft, Change change) {
        Map<CounterKey, Long> more = new TreeMap<>(PurchasedUnits.of(draft.order()));
        if (!draft.isNew()) {
            PurchasedUnits.of(draft.before()).forEach((key, units) -> more.merge(key, -units, Long::sum));
        }
        more.forEach((key, units) -> {
            if (units != 0) {
                change.count(new CounterDelta(key, units, Long.MAX_VALUE));
            }
        });
    }
}
