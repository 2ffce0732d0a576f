package org.headlessoms.benchmark;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** So many threads that all do the same for so long, each its next call when the last one has returned. */
final class Load {

    private static final int FIRST_CAPACITY = 1 << 14;

    private final Duration time;
    private final Supplier<Duration> serverCpu;

    /**
     * Says how long, and on what.
     *
     * @param time after that, no call begins
     * @param serverCpu tells the CPU time of the database server so far
     */
    Load(Duration time, Supplier<Duration> serverCpu) {
        this.time = time;
        this.serverCpu = serverCpu;
    }

    /** Runs it; a call that throws ends it. */
    Cell run(String name, int callers, Consumer<Caller> call) {
        Duration server = serverCpu.get();
        long cpu = cpu();
        long start = System.nanoTime();
        long[] nanos = all(callers, call, start + time.toNanos());
        double seconds = (System.nanoTime() - start) / 1e9;
        double clientMicros = (cpu() - cpu) / 1e3 / nanos.length;
        double serverMicros = serverCpu.get().minus(server).toNanos() / 1e3 / nanos.length;
        return new Cell(
                name + "@" + callers,
                nanos.length / seconds,
                millis(nanos, 0.5),
                millis(nanos, 0.95),
                millis(nanos, 0.99),
                clientMicros,
                serverMicros);
    }

    private static long[] all(int callers, Consumer<Caller> call, long end) {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            List<Future<long[]>> running = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                running.add(threads.submit(() -> one(new Caller(), call, end)));
            }
            List<long[]> done = new ArrayList<>();
            for (Future<long[]> future : running) {
                done.add(future.get());
            }
            return done.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static long[] one(Caller caller, Consumer<Caller> call, long end) {
        long[] nanos = new long[FIRST_CAPACITY];
        int calls = 0;
        for (long before = System.nanoTime(); before < end; ) {
            call.accept(caller);
            long after = System.nanoTime();
            if (calls == nanos.length) {
                nanos = Arrays.copyOf(nanos, calls * 2);
            }
            nanos[calls++] = after - before;
            before = after;
        }
        return Arrays.copyOf(nanos, calls);
    }

    private static double millis(long[] sorted, double share) {
        return sorted[(int) (sorted.length * share)] / 1e6;
    }

    private static long cpu() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }
}
