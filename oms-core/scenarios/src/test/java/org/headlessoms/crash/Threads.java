package org.headlessoms.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Numbered threads that do the same. */
final class Threads implements AutoCloseable {

    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final List<Future<?>> running = new ArrayList<>();

    static Threads start(int threads, IntConsumer work) {
        Threads started = new Threads();
        for (int i = 0; i < threads; i++) {
            int number = i;
            started.running.add(started.executor.submit(() -> work.accept(number)));
        }
        return started;
    }

    /** Waits for all of them; what one of them threw is thrown. */
    void join() throws InterruptedException {
        try {
            for (Future<?> future : running) {
                future.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("a caller saw a failure", e.getCause());
        } finally {
            close();
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
