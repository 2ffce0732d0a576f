package org.headlessoms.crash;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.headlessoms.Oms;
import org.headlessoms.crash.TableGateway.Effect;
import org.headlessoms.inmemory.ScriptableGateway;
import org.headlessoms.jdbc.JdbcStorage;

/** Threads of this JVM that live lives of orders on one engine, whatever happens to the database. */
final class Shop implements AutoCloseable {

    private static final int THREADS = 6;
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(1);

    final Retrying caller = new Retrying();
    private final ScriptableGateway gateway = new ScriptableGateway();
    private final JdbcStorage storage;
    private final Oms oms;
    private final AtomicIntegerArray lived = new AtomicIntegerArray(THREADS);
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Threads threads;

    Shop(Opened opened) {
        storage = opened.storage();
        oms = opened.engine(Instant::now).payments(gateway).build();
        OrderLife.prepare(oms);
        threads = Threads.start(THREADS, this::live);
    }

    private void live(int thread) {
        while (!stopped.get()) {
            new OrderLife(thread, lived.get(thread)).live(oms, caller);
            lived.incrementAndGet(thread);
        }
    }

    /** Waits until so many more commands are acknowledged. */
    void awaitMore(int commands) throws InterruptedException {
        int wanted = caller.acknowledged.size() + commands;
        while (caller.acknowledged.size() < wanted) {
            threads.check();
            LockSupport.parkNanos(LOOK);
        }
    }

    /** Lets each thread end the life it is at, recovers what is left, and looks at the books. */
    void endWithCleanBooks() throws InterruptedException {
        stopped.set(true);
        threads.join();
        List<Effect> effects = new ArrayList<>();
        Books books = Books.recovered(storage, gateway, Instant.now());
        gateway.effects()
                .forEach(done -> effects.add(new Effect(done.key(), done.order(), done.kind(), done.amount())));
        books.assertRight(lives(), caller.acknowledged, effects);
    }

    List<OrderLife> lives() {
        return IntStream.range(0, THREADS)
                .boxed()
                .flatMap(thread ->
                        IntStream.range(0, lived.get(thread)).mapToObj(number -> new OrderLife(thread, number)))
                .toList();
    }

    @Override
    public String toString() {
        return "%d orders, %d acknowledged commands, %d storage exceptions unknown, %d uncommitted, %d found committed"
                .formatted(
                        lives().size(),
                        caller.acknowledged.size(),
                        caller.unknown.get(),
                        caller.uncommitted.get(),
                        caller.found.get());
    }

    @Override
    public void close() {
        stopped.set(true);
        threads.close();
    }
}
