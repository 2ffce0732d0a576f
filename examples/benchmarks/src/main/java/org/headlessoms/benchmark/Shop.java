package org.headlessoms.benchmark;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.headlessoms.Oms;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.OrderPlaced;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.ReceiptLine;
import org.headlessoms.stock.ReceiveStock;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/** A shop with two locations and as many items as a benchmark needs. */
final class Shop implements Closeable {

    static final LocationId MAIN = LocationId.of("main");
    static final LocationId STORE = LocationId.of("store");
    private static final long PLENTY = 1_000_000_000;
    private static final int CHUNK = 500;

    private final OpenStorage storage;
    private final Oms oms;
    private final AtomicLong setUp = new AtomicLong();

    Shop(OpenStorage storage) {
        this.storage = storage;
        this.oms = OmsEngine.builder()
                .storage(storage.storage())
                .payments(new ApprovingGateway())
                .limits(Limits.defaults().withQuantity(PLENTY))
                .build();
        define(MAIN, 0);
        define(STORE, 1);
    }

    static Shop open(StorageKind kind) throws IOException {
        return new Shop(OpenStorage.of(kind));
    }

    Oms oms() {
        return oms;
    }

    /** Items {@code item-0} and so on, plenty of each at both locations. */
    void stock(int items) {
        stock(items, List.of(MAIN, STORE));
    }

    /** Items {@code item-0} and so on, plenty of each at these locations. */
    void stock(int items, List<LocationId> locations) {
        for (int first = 0; first < items; first += CHUNK) {
            List<Sku> some = IntStream.range(first, Math.min(items, first + CHUNK))
                    .mapToObj(Shop::item)
                    .toList();
            ReferenceData.put(
                    storage.storage(),
                    oms.tenant(),
                    some.stream().map(sku -> new Item(sku, "", 1)).toList());
            List<ReceiptLine> lines =
                    some.stream().map(sku -> new ReceiptLine(sku, PLENTY)).toList();
            for (LocationId location : locations) {
                oms.stock()
                        .receive(new ReceiveStock(next(), location, lines, ""))
                        .orElseThrow();
            }
        }
    }

    void define(Sku sku) {
        oms.stock().defineItem(new DefineItem(next(), sku, "")).orElseThrow();
    }

    void receive(LocationId location, Sku sku, long units) {
        oms.stock().receive(ReceiveStock.of(next(), location, sku, units)).orElseThrow();
    }

    /** Places an order that must be accepted. */
    OrderPlaced place(PlaceOrder order) {
        return oms.orders().place(order).orElseThrow();
    }

    /** An order that costs nothing, waits for what is not there, and needs no payment. */
    static PlaceOrder waiting(CommandId id, Sku sku, long units) {
        return PlaceOrder.builder(id, "EUR")
                .allocation(AllocationPolicy.BACKORDER)
                .line(sku, units, 0)
                .build();
    }

    static Sku item(int number) {
        return Sku.of("item-" + number);
    }

    /** An id for a command that sets a benchmark up. */
    CommandId next() {
        return CommandId.of("setup-" + setUp.incrementAndGet());
    }

    private void define(LocationId location, int priority) {
        oms.stock()
                .defineLocation(new DefineLocation(next(), location, "", Location.Kind.WAREHOUSE, priority, true))
                .orElseThrow();
    }

    @Override
    public void close() throws IOException {
        storage.close();
    }
}
