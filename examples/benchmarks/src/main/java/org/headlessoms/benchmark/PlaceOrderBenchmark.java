package org.headlessoms.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.headlessoms.command.Outcome;
import org.headlessoms.order.OrderPlaced;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.order.PlaceOrderBuilder;
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

/**
 * Orders of three lines, reserved at once, out of 1,000 items; more threads with {@code -t}. A paid order is two commits: the
 * second settles the authorisation.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx4g")
public class PlaceOrderBenchmark {

    private static final int ITEMS = 1000;
    private static final int LINES = 3;

    @Param("MEMORY")
    private StorageKind storage = StorageKind.MEMORY;

    @Param({"false", "true"})
    private boolean paid;

    private Shop shop;

    /** Made by JMH. */
    public PlaceOrderBenchmark() {}

    /**
     * Opens a shop of its own for each iteration: what is in memory stays there.
     *
     * @throws IOException if the storage cannot be opened
     */
    @Setup(Level.Iteration)
    public void open() throws IOException {
        shop = Shop.open(storage);
        shop.stock(ITEMS);
    }

    /**
     * Closes the shop.
     *
     * @throws IOException if the storage cannot be closed
     */
    @TearDown(Level.Iteration)
    public void close() throws IOException {
        shop.close();
    }

    /**
     * Places an order.
     *
     * @param caller whose turn it is
     * @return the outcome
     */
    @Benchmark
    public Outcome<OrderPlaced> place(Caller caller) {
        Outcome<OrderPlaced> outcome = shop.oms().orders().place(order(caller));
        outcome.orElseThrow();
        return outcome;
    }

    private PlaceOrder order(Caller caller) {
        PlaceOrderBuilder order = PlaceOrder.builder(caller.next(), "EUR");
        int first = caller.pick(ITEMS);
        for (int i = 0; i < LINES; i++) {
            order.line(Shop.item((first + i * 7) % ITEMS), 1 + i, paid ? 1999 : 0);
        }
        return (paid ? order.tender("token") : order).build();
    }
}
