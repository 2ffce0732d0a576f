package org.headlessoms.benchmark;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** So many threads that all do the same for so long, each its next call when the last one has returned. */
final class Load {

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

    /** Calls of one kind. A call that throws ends it. */
    Cell run(String name, int callers, Consumer<Caller> call) {
        return run(callers, one(call, name)).get(0);
    }

    /**
     * Calls of several kinds. What CPU time each of them takes is not known, only the mean.
     *
     * @param call makes a call and says of which kind it was
     * @return a cell for each kind, sorted by name
     */
    List<Cell> run(int callers, Function<Caller, String> call) {
        Duration server = serverCpu.get();
        long client = clientCpu();
        long start = System.nanoTime();
        Map<String, List<Latencies>> kinds = new TreeMap<>();
        for (Map<String, Latencies> part : all(callers, call, () -> System.nanoTime() - start < time.toNanos())) {
            part.forEach((kind, latencies) ->
                    kinds.computeIfAbsent(kind, any -> new ArrayList<>()).add(latencies));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        int calls = kinds.values().stream()
                .flatMap(List::stream)
                .mapToInt(Latencies::calls)
                .sum();
        double clientMicros = (clientCpu() - client) / 1e3 / calls;
        double serverMicros = serverCpu.get().minus(server).toNanos() / 1e3 / calls;
        return kinds.entrySet().stream()
                .map(kind -> Latencies.cell(
                        kind.getKey() + "@" + callers, kind.getValue(), seconds, clientMicros, serverMicros))
                .toList();
    }

    /** So many calls in all, only made, not measured. */
    static void times(int callers, int calls, Consumer<Caller> call) {
        AtomicInteger left = new AtomicInteger(calls);
        all(callers, one(call, "made"), () -> left.getAndDecrement() > 0);
    }

    private static Function<Caller, String> one(Consumer<Caller> call, String kind) {
        return caller -> {
            call.accept(caller);
            return kind;
        };
    }

    private static List<Map<String, Latencies>> all(int callers, Function<Caller, String> call, BooleanSupplier more) {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            List<Future<Map<String, Latencies>>> running = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                running.add(threads.submit(() -> one(new Caller(), call, more)));
            }
            List<Map<String, Latencies>> done = new ArrayList<>();
            for (Future<Map<String, Latencies>> future : running) {
                done.add(future.get());
            }
            return done;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Map<String, Latencies> one(Caller caller, Function<Caller, String> call, BooleanSupplier more) {
        Map<String, Latencies> kinds = new HashMap<>();
        while (more.getAsBoolean()) {
            long start = System.nanoTime();
            String kind = call.apply(caller);
            kinds.computeIfAbsent(kind, any -> new Latencies()).add(System.nanoTime() - start);
        }
        return kinds;
    }

    private static long clientCpu() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }
}
