package org.headlessoms.inmemory;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Runs something in several threads that start at the same moment; a deadlock becomes a timeout. */
final class Together {

    private Together() {}

    static <T> List<T> run(int threads, IntFunction<T> task) {
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            return IntStream.range(0, threads)
                    .mapToObj(thread -> CompletableFuture.supplyAsync(() -> started(start, task, thread), pool))
                    .toList()
                    .stream()
                    .map(answer -> answer.orTimeout(60, TimeUnit.SECONDS).join())
                    .toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T started(CyclicBarrier start, IntFunction<T> task, int thread) {
        try {
            start.await(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return task.apply(thread);
    }
}
