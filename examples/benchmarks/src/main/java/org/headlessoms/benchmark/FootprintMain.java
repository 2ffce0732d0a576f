package org.headlessoms.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.headlessoms.order.Order;
import org.headlessoms.value.OrderId;

/** What the library weighs: orders on the heap, and the jars that a host adds, without drivers. */
public final class FootprintMain {

    private static final double MEGA = 1e6;
    private static final double BUDGET_MEGABYTES = 6;

    private FootprintMain() {}

    /**
     * Runs it.
     *
     * @param args {@code --orders N}, and {@code --url}, {@code --connections}, {@code --items}
     * @throws IOException if a server does not run, or a jar cannot be read
     */
    public static void main(String[] args) throws IOException {
        jars();
        try (Setting setting = Setting.of(args, Map.of("orders", "20000", "items", "1000"))) {
            int orders = setting.options().number("orders");
            int items = setting.options().number("items");
            try (Shop memory = Shop.open(StorageKind.MEMORY)) {
                memory.stock(items);
                heap("an order of 3 lines in the in-memory storage, with all that belongs to it", orders, () -> {
                    place(memory, orders, items);
                    return memory;
                });
            }
            try (Shop postgres = setting.shop()) {
                List<OrderId> ids = place(postgres, orders, items);
                heap("an order of 3 lines read from PostgreSQL and kept", orders, () -> read(postgres, ids));
            }
        }
    }

    private static List<OrderId> place(Shop shop, int orders, int items) {
        Caller caller = new Caller();
        return IntStream.range(0, orders)
                .mapToObj(i -> shop.place(Basket.ofThree(caller, items, true)).orderId())
                .toList();
    }

    private static List<Order> read(Shop shop, List<OrderId> ids) {
        return ids.stream()
                .map(id -> shop.oms().orders().find(id).orElseThrow())
                .toList();
    }

    private static void heap(String what, int orders, Supplier<Object> keep) {
        long before = used();
        Object kept = keep.get();
        long bytes = used() - before;
        System.out.printf(
                "%s: %,d bytes (%s)%n", what, bytes / orders, kept.getClass().getSimpleName());
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void jars() throws IOException {
        Map<String, Long> sizes = RuntimeJars.sizes();
        sizes.forEach((name, bytes) -> System.out.printf("%-32s %6.2f MB%n", name, bytes / MEGA));
        double all = sizes.values().stream().mapToLong(Long::longValue).sum() / MEGA;
        System.out.printf(
                "runtime jars without drivers: %.2f MB, %s %.0f MB%n",
                all, all < BUDGET_MEGABYTES ? "below" : "NOT BELOW", BUDGET_MEGABYTES);
    }
}
