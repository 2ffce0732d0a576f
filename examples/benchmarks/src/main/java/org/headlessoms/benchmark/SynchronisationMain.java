package org.headlessoms.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.headlessoms.Oms;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.spi.Storage;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.StockKey;
import org.headlessoms.sync.CompleteSnapshot;
import org.headlessoms.sync.SourceLine;
import org.headlessoms.sync.SynchroniseStock;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.SnapshotId;
import org.headlessoms.value.SourceId;

/**
 * A warehouse system reports all its stock, once for the first time and once with one level in a hundred changed, and every
 * hundredth item no longer mentioned. By one caller, in chunks of 500 lines.
 */
public final class SynchronisationMain {

    private static final int LOCATIONS = 10;
    private static final int CHUNK = 500;
    private static final long MEBI = 1024 * 1024;
    private static final SourceId SOURCE = SourceId.of("wms-1");

    private final Storage storage;
    private final Oms oms;
    private final int items;
    private int chunks;

    private SynchronisationMain(Storage storage, int items) {
        this.storage = storage;
        this.oms = OmsEngine.builder().storage(storage).build();
        this.items = items;
    }

    /**
     * Runs it.
     *
     * @param args how many levels, 1,000,000 if nothing is said, and on what: {@code POSTGRES} or {@code MEMORY}
     * @throws IOException if the database cannot be started
     */
    public static void main(String[] args) throws IOException {
        BenchmarkMain.machine().forEach(System.out::println);
        int levels = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        StorageKind kind = args.length > 1 ? StorageKind.valueOf(args[1]) : StorageKind.POSTGRES;
        try (OpenStorage open = OpenStorage.of(kind)) {
            new SynchronisationMain(open.storage(), levels / LOCATIONS).run();
        }
    }

    private void run() {
        timed("items and locations defined", this::define);
        timed("levels in the first snapshot", () -> snapshot(1));
        timed("levels in the second snapshot, 1 of 100 changed", () -> snapshot(2));
        timed("levels looked at for what the second did not mention", this::complete);
        timed("levels verified", () -> {
            var report = oms.verify();
            if (!report.isClean()) {
                throw new IllegalStateException(report.differences().toString());
            }
            return report.levels();
        });
    }

    private long define() {
        for (int i = 0; i < LOCATIONS; i++) {
            oms.stock()
                    .defineLocation(new DefineLocation(
                            CommandId.of("l" + i), location(i), "", Location.Kind.WAREHOUSE, i, true))
                    .orElseThrow();
        }
        for (int first = 0; first < items; first += CHUNK) {
            List<Item> some = IntStream.range(first, Math.min(items, first + CHUNK))
                    .mapToObj(item -> new Item(item(item), "", 1))
                    .toList();
            ReferenceData.put(storage, oms.tenant(), some);
        }
        return LOCATIONS + (long) items;
    }

    /** Location by location, as warehouses report. */
    private long snapshot(int number) {
        long lines = 0;
        for (int location = 0; location < LOCATIONS; location++) {
            for (int first = 0; first < items; first += CHUNK) {
                lines += send(number, location, first);
            }
        }
        return lines;
    }

    private long send(int number, int location, int first) {
        List<SourceLine> lines = IntStream.range(first, Math.min(items, first + CHUNK))
                .filter(item -> number == 1 || item % 100 != 99)
                .mapToObj(item -> new SourceLine(
                        new StockKey(item(item), location(location)), number, units(number, location, item)))
                .toList();
        SynchroniseStock chunk = SynchroniseStock.snapshot(
                CommandId.of("chunk-" + ++chunks), SOURCE, SnapshotId.of("s" + number), Instant.now(), lines);
        oms.synchronisation().synchronise(chunk).orElseThrow();
        return lines.size();
    }

    private long complete() {
        List<LocationId> all = IntStream.range(0, LOCATIONS)
                .mapToObj(SynchronisationMain::location)
                .toList();
        return oms.synchronisation()
                .complete(new CompleteSnapshot(
                        CommandId.of("complete"), SOURCE, SnapshotId.of("s2"), 2, Optional.of(Instant.now()), all))
                .orElseThrow()
                .sweep()
                .levels();
    }

    private static long units(int number, int location, int item) {
        long units = 1L + Math.floorMod(item * 31L + location, 50);
        return number > 1 && (item + location) % 100 == 0 ? units + 1 : units;
    }

    private static Sku item(int number) {
        return Sku.of("item-" + number);
    }

    private static LocationId location(int number) {
        return LocationId.of("wh-" + number);
    }

    private static void timed(String what, LongSupplier step) {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        long done = step.getAsLong();
        double seconds = (System.nanoTime() - start) / 1e9;
        long peak =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf(
                "%,d %s: %.1f s, %,.0f/s, heap at most %,d MiB%n", done, what, seconds, done / seconds, peak / MEBI);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
