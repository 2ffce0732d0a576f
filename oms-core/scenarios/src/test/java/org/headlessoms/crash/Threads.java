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

    private final ExecutorService executor = Executors.newCachedThreadPool(Threads::daemon);
    private final List<Future<?>> running = new ArrayList<>();

    static Threads start(int threads, IntConsumer work) {
        Threads started = new Threads();
        for (int i = 0; i < threads; i++) {
            int number = i;
            started.running.add(started.executor.submit(() -> work.accept(number)));
        }
        return started;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    /** Fails if one of them ended too early. */
    void check() throws InterruptedException {
        for (Future<?> future : running) {
            if (future.isDone()) {
                resultOf(future);
                throw new AssertionError("a caller stopped");
            }
        }
    }

    /** Waits for all of them; what one of them threw is thrown. */
    void join() throws InterruptedException {
        try (this) {
            for (Future<?> future : running) {
                resultOf(future);
            }
        }
    }

    private static void resultOf(Future<?> future) throws InterruptedException {
        try {
            future.get();
        } catch (ExecutionException e) {
            throw new AssertionError("a caller saw a failure", e.getCause());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
