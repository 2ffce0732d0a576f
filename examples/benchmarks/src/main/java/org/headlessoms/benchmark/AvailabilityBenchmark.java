package org.headlessoms.benchmark;

import java.io.IOException;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.headlessoms.availability.AvailabilityQuery;
import org.headlessoms.availability.ItemAvailability;
import org.headlessoms.value.Sku;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What there is of 10,000 items at two locations, asked in one call and answered from storage. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class AvailabilityBenchmark {

    private static final int ITEMS = 10_000;

    @Param("MEMORY")
    private StorageKind storage = StorageKind.MEMORY;

    private Shop shop;
    private AvailabilityQuery query;

    /** Made by JMH. */
    public AvailabilityBenchmark() {}

    /**
     * Stocks the items.
     *
     * @throws IOException if the storage cannot be opened
     */
    @Setup(Level.Trial)
    public void open() throws IOException {
        shop = Shop.open(storage);
        shop.stock(ITEMS);
        query = AvailabilityQuery.of(
                IntStream.range(0, ITEMS).mapToObj(Shop::item).toList());
    }

    /**
     * Closes the shop.
     *
     * @throws IOException if the storage cannot be closed
     */
    @TearDown(Level.Trial)
    public void close() throws IOException {
        shop.close();
    }

    /**
     * Asks for all of them.
     *
     * @return the answers
     */
    @Benchmark
    public SortedMap<Sku, ItemAvailability> ofTenThousandItems() {
        return shop.oms().availability().of(query);
    }
}
