package org.headlessoms.inmemory;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.spi.Counter;
import org.headlessoms.spi.QueueParts;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.Lot;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;

/** Collects what a read request asks for. */
final class SnapshotRead {

    private final TenantState state;
    private final Snapshot.Builder found = Snapshot.builder();
    private final Set<LocationId> locations = new HashSet<>();

    SnapshotRead(TenantState state) {
        this.state = state;
    }

    Snapshot run(ReadRequest request) {
        request.orders().forEach(this::addOrder);
        request.holds().forEach(id -> state.holds().find(id).ifPresent(found::hold));
        request.skus().forEach(this::addItem);
        request.locations().forEach(this::addLocation);
        request.queues().skus().forEach(sku -> addQueue(sku, queue(sku, request.queues())));
        request.references().forEach(this::addReference);
        request.groups().forEach(group -> state.references().group(group).forEach(found::reference));
        request.counters()
                .forEach(key -> found.counter(new Counter(key, state.counters().value(key))));
        state.holds().expired(request.expiredHolds()).forEach(found::hold);
        new LedgerRead(state, found).run(request);
        state.holds().expiredUnits(request.expiredHolds()).forEach(found::expiredUnits);
        // Last: whoever sees what a command changed sees its receipt too, and does not decide the command again.
        request.command()
                .flatMap(id -> Optional.ofNullable(state.receipts().get(id)))
                .ifPresent(found::receipt);
        return found.build();
    }

    private void addOrder(OrderId id) {
        state.orders().find(id).ifPresent(found::order);
    }

    private void addReference(ReferenceKey key) {
        state.references().find(key).ifPresent(found::reference);
    }

    private void addLocation(LocationId id) {
        addReference(Location.key(id));
    }

    private void addItem(Sku sku) {
        addReference(Item.key(sku));
        state.references().group(Lot.of(sku)).forEach(found::reference);
        for (StockLevel level : state.stock().levels(sku)) {
            found.level(level);
            if (locations.add(level.key().location())) {
                addLocation(level.key().location());
            }
        }
    }

    private List<BackorderEntry> queue(Sku sku, QueueParts wanted) {
        return wanted.after(sku)
                .map(last -> state.backorders().after(last, wanted.limit()))
                .orElseGet(() -> state.backorders().head(sku, wanted.limit()));
    }

    private void addQueue(Sku sku, List<BackorderEntry> queue) {
        found.queue(sku, queue);
        queue.forEach(entry -> addOrder(entry.orderId()));
    }
}
