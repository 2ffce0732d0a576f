package org.headlessoms.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.headlessoms.command.Outcome;
import org.headlessoms.hold.HoldReleased;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.hold.ReleaseHold;
import org.headlessoms.value.HoldId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A checkout keeps two items and gives them back: two commands; more threads with {@code -t}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx4g")
public class HoldBenchmark {

    private static final Duration QUARTER_OF_AN_HOUR = Duration.ofMinutes(15);

    /** Made by JMH. */
    public HoldBenchmark() {}

    /**
     * Places a hold and releases it.
     *
     * @param stocked where
     * @param caller whose turn it is
     * @return the outcome
     */
    @Benchmark
    public Outcome<HoldReleased> holdAndRelease(StockedShop stocked, Caller caller) {
        HoldId hold =
                stocked.oms().holds().place(hold(caller)).orElseThrow().hold().id();
        Outcome<HoldReleased> outcome = stocked.oms().holds().release(new ReleaseHold(caller.next(), hold));
        outcome.orElseThrow();
        return outcome;
    }

    private static PlaceHold hold(Caller caller) {
        int first = caller.pick(StockedShop.ITEMS);
        List<PlaceHold.Line> lines = List.of(
                new PlaceHold.Line(Shop.item(first), 2),
                new PlaceHold.Line(Shop.item((first + 7) % StockedShop.ITEMS), 1));
        return new PlaceHold(caller.next(), Optional.empty(), Optional.empty(), lines, QUARTER_OF_AN_HOUR, false);
    }
}
