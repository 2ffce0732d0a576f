package org.headlessoms.contract;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Runs something in several threads that start at the same moment. */
final class Threads {

    static final int COUNT = 8;

    private static final long SECONDS = 120;

    private Threads() {}

    /** The answers of {@link #COUNT} threads; an exception in one of them fails the test. */
    static <T> List<T> together(IntFunction<T> task) {
        return together(COUNT, task);
    }

    static <T> List<T> together(int count, IntFunction<T> task) {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            return answers(start(threads, count, task));
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> List<Future<T>> start(ExecutorService threads, int count, IntFunction<T> task) {
        CountDownLatch ready = new CountDownLatch(count);
        List<Future<T>> running = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int thread = i;
            Callable<T> call = () -> {
                ready.countDown();
                ready.await();
                return task.apply(thread);
            };
            running.add(threads.submit(call));
        }
        return running;
    }

    private static <T> List<T> answers(List<Future<T>> running) {
        List<T> answers = new ArrayList<>();
        for (Future<T> one : running) {
            try {
                answers.add(one.get(SECONDS, TimeUnit.SECONDS));
            } catch (ExecutionException e) {
                fail("a thread failed: " + e.getCause(), e.getCause());
            } catch (TimeoutException e) {
                fail("a thread did not end within " + SECONDS + " seconds", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                fail("interrupted", e);
            }
        }
        return answers;
    }
}
