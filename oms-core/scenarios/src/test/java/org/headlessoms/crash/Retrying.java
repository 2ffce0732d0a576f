package org.headlessoms.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.headlessoms.command.Outcome;
import org.headlessoms.spi.StorageException;
import org.headlessoms.value.CommandId;

/**
 * Does what a host does when the store does not answer: it sends the same command again until there is an outcome. It takes
 * storage exceptions at their word: a command that certainly was not committed must not turn out to have been.
 */
final class Retrying implements Caller {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

    final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    /** Storage exceptions after which nobody knew, and after which it was certain that nothing had happened. */
    final AtomicInteger unknown = new AtomicInteger();

    final AtomicInteger uncommitted = new AtomicInteger();
    /** Commands of which nobody knew, and which turned out to have been committed. */
    final AtomicInteger found = new AtomicInteger();

    @Override
    public <E> Outcome<E> send(String id, Function<CommandId, Outcome<E>> command) {
        boolean ambiguous = false;
        while (true) {
            try {
                Outcome<E> outcome = command.apply(CommandId.of(id));
                note(id, outcome, ambiguous);
                return outcome;
            } catch (StorageException failure) {
                ambiguous |= !failure.isUncommitted();
                (failure.isUncommitted() ? uncommitted : unknown).incrementAndGet();
                if (Thread.currentThread().isInterrupted()) {
                    throw failure;
                }
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private <E> void note(String id, Outcome<E> outcome, boolean ambiguous) {
        if (outcome instanceof Outcome.Accepted<E> accepted) {
            assertThat(accepted.replayed() && !ambiguous)
                    .as("%s is said to be uncommitted, and is there", id)
                    .isFalse();
            found.addAndGet(accepted.replayed() ? 1 : 0);
            acknowledged.add(id);
        }
    }
}
