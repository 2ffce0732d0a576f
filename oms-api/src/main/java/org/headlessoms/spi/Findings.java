package org.headlessoms.spi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.event.StreamId;
import org.headlessoms.hold.Hold;
import org.headlessoms.order.Order;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceGroup;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.stock.StockMovement;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;

/** What a storage found, by what it is found by: behind a snapshot, and while one is being built. */
final class Findings {

    final Map<OrderId, Order> orders = new HashMap<>();
    final Map<HoldId, Hold> holds = new HashMap<>();
    final Map<Sku, SortedMap<StockPlace, StockLevel>> levels = new HashMap<>();
    final Map<Sku, List<BackorderEntry>> queues = new HashMap<>();
    final Map<ReferenceKey, Reference> references = new HashMap<>();
    final Map<CounterKey, Long> counters = new HashMap<>();
    final Map<StockKey, List<StreamId>> promised = new HashMap<>();
    final Map<StockKey, Map<StockMovement.Kind, Long>> moved = new HashMap<>();
    final Map<StockKey, Long> expiredUnits = new HashMap<>();
    Optional<CommandReceipt> receipt = Optional.empty();

    /** The references by their groups, sorted by key in each. */
    Map<ReferenceGroup, List<Reference>> groups() {
        Map<ReferenceGroup, List<Reference>> groups = new HashMap<>();
        for (Reference one : references.values()) {
            if (!one.group().isEmpty()) {
                groups.computeIfAbsent(new ReferenceGroup(one.key().kind(), one.group()), group -> new ArrayList<>())
                        .add(one);
            }
        }
        groups.values().forEach(members -> members.sort(Comparator.comparing(Reference::key)));
        return groups;
    }

    Findings copy() {
        Findings copy = new Findings();
        copy.addAll(this);
        return copy;
    }

    /** Adds all that was found, in place of what was found before. */
    void addAll(Findings newer) {
        receipt = newer.receipt.or(() -> receipt);
        orders.putAll(newer.orders);
        holds.putAll(newer.holds);
        levels.putAll(newer.levels);
        queues.putAll(newer.queues);
        references.putAll(newer.references);
        counters.putAll(newer.counters);
        promised.putAll(newer.promised);
        moved.putAll(newer.moved);
        expiredUnits.putAll(newer.expiredUnits);
    }
}
