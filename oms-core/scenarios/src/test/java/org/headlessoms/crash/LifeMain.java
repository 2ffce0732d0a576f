package org.headlessoms.crash;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.headlessoms.Oms;
import org.headlessoms.command.Outcome;
import org.headlessoms.value.CommandId;

/**
 * A process whose threads live lives of orders while another thread does due work, until it is told to stop or is killed. It
 * says each command that was acknowledged, and each life that is over. Arguments: the address, how many minutes its clock is
 * ahead, and for each thread with which life it goes on.
 */
final class LifeMain {

    private static final AtomicBoolean STOPPED = new AtomicBoolean();
    private static final Caller CALLER = new Caller() {
        @Override
        public <E> Outcome<E> send(String id, Function<CommandId, Outcome<E>> command) {
            Outcome<E> outcome = command.apply(CommandId.of(id));
            if (outcome.isAccepted()) {
                Console.say("ack " + id);
            }
            return outcome;
        }
    };

    private LifeMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        Duration ahead = Duration.ofMinutes(Long.parseLong(arguments[1]));
        InstantSource clock = () -> Instant.now().plus(ahead);
        int[] next = Arrays.stream(arguments[2].split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
        try (Opened opened = Opened.at(arguments[0], next.length + 1)) {
            Oms oms = opened.engine(clock)
                    .payments(new TableGateway(opened.pool()))
                    .build();
            Threads threads = Threads.start(next.length + 1, thread -> {
                try {
                    run(oms, thread, next);
                } catch (RuntimeException | Error failure) {
                    Console.say("failed " + failure);
                    throw failure;
                }
            });
            Console.await();
            STOPPED.set(true);
            threads.join();
        }
    }

    private static void run(Oms oms, int thread, int[] next) {
        if (thread == next.length) {
            recover(oms);
        } else {
            live(oms, thread, next[thread]);
        }
    }

    private static void live(Oms oms, int thread, int next) {
        for (int number = next; !STOPPED.get(); number++) {
            new OrderLife(thread, number).live(oms, CALLER);
            Console.say("lived " + thread + " " + number);
        }
    }

    private static void recover(Oms oms) {
        while (!STOPPED.get()) {
            oms.work().runDue();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }
}
