package org.headlessoms.benchmark;

import java.util.Arrays;
import java.util.List;

/** How long calls took, in ns. For one thread. */
final class Latencies {

    private static final int FIRST_CAPACITY = 1 << 12;

    private long[] nanos = new long[FIRST_CAPACITY];
    private int calls;

    void add(long took) {
        if (calls == nanos.length) {
            nanos = Arrays.copyOf(nanos, calls * 2);
        }
        nanos[calls++] = took;
    }

    /**
     * Sums up.
     *
     * @param parts of several threads, with one call at least
     * @param seconds how long they took together
     * @param clientMicros CPU time of this process per call
     * @param serverMicros CPU time of the database server per call
     */
    static Cell cell(String name, List<Latencies> parts, double seconds, double clientMicros, double serverMicros) {
        long[] sorted = parts.stream()
                .flatMapToLong(part -> Arrays.stream(part.nanos, 0, part.calls))
                .sorted()
                .toArray();
        return new Cell(
                name,
                sorted.length / seconds,
                millis(sorted, 0.5),
                millis(sorted, 0.95),
                millis(sorted, 0.99),
                clientMicros,
                serverMicros);
    }

    int calls() {
        return calls;
    }

    private static double millis(long[] sorted, double share) {
        return sorted[(int) (sorted.length * share)] / 1e6;
    }
}
