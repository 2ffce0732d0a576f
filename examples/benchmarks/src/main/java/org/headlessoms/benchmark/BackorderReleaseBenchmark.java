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
import org.openjdk.jmh.annotations.Timeout;
import org.openjdk.jmh.annotations.Warmup;

/** A unit comes in and serves the head of a queue, and one more order waits: two commands, however long the queue is. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Timeout(time = 3, timeUnit = TimeUnit.HOURS)
@Fork(value = 1, jvmArgs = "-Xmx9g")
public class BackorderReleaseBenchmark {

    /** Made by JMH. */
    public BackorderReleaseBenchmark() {}

    /**
     * Receives a unit and lets another order wait.
     *
     * @param queue who waits
     * @param caller whose turn it is
     * @return the outcome
     */
    @Benchmark
    public Outcome<OrderPlaced> serveTheHead(WaitingQueue queue, Caller caller) {
        queue.shop().receive(Shop.MAIN, WaitingQueue.SCARCE, 1);
        return queue.shop().oms().orders().place(Shop.waiting(caller.next(), WaitingQueue.SCARCE, 1));
    }
}
