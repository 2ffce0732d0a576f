package org.headlessoms.benchmark;

import java.util.concurrent.TimeUnit;
import org.headlessoms.Oms;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Timeout;
import org.openjdk.jmh.annotations.Warmup;

/** One receipt for a tenth of all who wait: how soon the receipt returns, and when the last of them is served. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 4)
@Timeout(time = 3, timeUnit = TimeUnit.HOURS)
@Fork(value = 1, jvmArgs = "-Xmx9g")
public class LargeReceiptBenchmark {

    private static final int TENTH = 10;

    /** Made by JMH. */
    public LargeReceiptBenchmark() {}

    /**
     * Only the receipt; the rest is served outside of what is measured.
     *
     * @param queue who waits
     */
    @Benchmark
    public void receive(WaitingQueue queue) {
        queue.shop().receive(Shop.MAIN, WaitingQueue.SCARCE, queue.length() / TENTH);
    }

    /**
     * The receipt and all that follows from it.
     *
     * @param queue who waits
     */
    @Benchmark
    public void receiveAndServe(WaitingQueue queue) {
        receive(queue);
        serve(queue);
    }

    /**
     * Serves who is left.
     *
     * @param queue who waits
     */
    @TearDown(Level.Iteration)
    public void serve(WaitingQueue queue) {
        Oms oms = queue.shop().oms();
        while (oms.stock().levels(WaitingQueue.SCARCE).stream().anyMatch(level -> level.available() > 0)) {
            oms.work().runDue();
        }
    }
}
