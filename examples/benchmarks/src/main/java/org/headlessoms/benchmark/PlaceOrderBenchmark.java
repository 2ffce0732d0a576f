package org.headlessoms.benchmark;

import java.util.concurrent.TimeUnit;
import org.headlessoms.command.Outcome;
import org.headlessoms.order.OrderPlaced;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
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

    @Param({"false", "true"})
    private boolean paid;

    /** Made by JMH. */
    public PlaceOrderBenchmark() {}

    /**
     * Places an order.
     *
     * @param stocked where
     * @param caller whose turn it is
     * @return the outcome
     */
    @Benchmark
    public Outcome<OrderPlaced> place(StockedShop stocked, Caller caller) {
        Outcome<OrderPlaced> outcome = stocked.oms().orders().place(Basket.ofThree(caller, StockedShop.ITEMS, paid));
        outcome.orElseThrow();
        return outcome;
    }
}
