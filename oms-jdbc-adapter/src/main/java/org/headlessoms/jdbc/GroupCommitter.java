package org.headlessoms.jdbc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.StorageException;

/**
 * Change sets of callers who come at the same time travel together. Whoever finds less than the allowed number of groups on
 * their way takes all that wait and leads them; the others wait for their results, and the first of them leads the next
 * group. Nobody waits for company: a caller without rivals leads at once. It has no thread of its own.
 */
final class GroupCommitter implements Committer {

    /** Rows that a group may have; a change set that has more travels alone. */
    private static final int MAX_ROWS = 4000;

    private final Function<List<ChangeSet>, List<CommitResult>> statement;
    private final int maxGroups;
    private final int maxSize;

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Passenger> waiting = new ArrayDeque<>();
    private final List<Passenger> travelling = new ArrayList<>();
    private int groups;

    /**
     * Makes a committer.
     *
     * @param statement applies change sets that do not depend on each other
     * @param maxGroups how many groups may travel at a time
     * @param maxSize how many change sets a group may have; with 1 everybody travels alone
     */
    GroupCommitter(Function<List<ChangeSet>, List<CommitResult>> statement, int maxGroups, int maxSize) {
        this.statement = statement;
        this.maxGroups = maxGroups;
        this.maxSize = maxSize;
    }

    @Override
    public CommitResult commit(ChangeSet changeSet) {
        return commitAll(List.of(changeSet)).get(0);
    }

    @Override
    public List<CommitResult> commitAll(List<ChangeSet> changeSets) {
        List<Passenger> passengers = changeSets.stream()
                .map(changeSet -> new Passenger(changeSet, Thread.currentThread()))
                .toList();
        enqueue(passengers);
        boolean interrupted = false;
        for (Passenger passenger : passengers) {
            while (!passenger.hasArrived()) {
                lead(passenger);
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return results(passengers);
    }

    private void enqueue(List<Passenger> passengers) {
        lock.lock();
        try {
            waiting.addAll(passengers);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes a group on its way if there is one to take; else waits a while. Between the last look at what it waits for and
     * the waiting nothing may park, which could use up the wake-up call.
     */
    private void lead(Passenger passenger) {
        List<Passenger> group = board();
        if (!group.isEmpty()) {
            travel(group);
        } else if (!passenger.hasArrived()) {
            LockSupport.park(this);
        }
    }

    private List<Passenger> board() {
        lock.lock();
        try {
            if (groups >= maxGroups) {
                return List.of();
            }
            List<Passenger> group = choose();
            if (!group.isEmpty()) {
                groups++;
                travelling.addAll(group);
                wakeNext();
            }
            return group;
        } finally {
            lock.unlock();
        }
    }

    /** The longest waiting that do not depend on each other, on those already travelling, or on one that must wait. */
    private List<Passenger> choose() {
        Claims claims = new Claims();
        travelling.forEach(passenger -> claims.add(passenger.claims()));
        List<Passenger> group = new ArrayList<>();
        int rows = 0;
        Iterator<Passenger> next = waiting.iterator();
        while (next.hasNext() && group.size() < maxSize) {
            Passenger passenger = next.next();
            boolean fits = group.isEmpty() || rows + passenger.rows() <= MAX_ROWS;
            if (fits && claims.agreeWith(passenger.claims())) {
                group.add(passenger);
                rows += passenger.rows();
                next.remove();
            }
            claims.add(passenger.claims());
        }
        return group;
    }

    private void travel(List<Passenger> group) {
        try {
            apply(group);
        } finally {
            leave(group);
        }
    }

    /** A failure belongs to whoever brought the change set, not to who leads. One that spoils a group must not spoil others. */
    private void apply(List<Passenger> group) {
        try {
            List<CommitResult> results =
                    statement.apply(group.stream().map(Passenger::changeSet).toList());
            for (int place = 0; place < results.size(); place++) {
                group.get(place).arrive(results.get(place));
            }
        } catch (RuntimeException | Error failure) {
            boolean unknown = failure instanceof StorageException ofStorage && !ofStorage.isUncommitted();
            if (group.size() == 1 || unknown || failure instanceof Error) {
                group.forEach(passenger -> passenger.fail(failure));
            } else {
                group.forEach(passenger -> apply(List.of(passenger)));
            }
        }
    }

    private void leave(List<Passenger> group) {
        lock.lock();
        try {
            groups--;
            travelling.removeAll(group);
            wakeNext();
        } finally {
            lock.unlock();
        }
        group.forEach(passenger -> LockSupport.unpark(passenger.thread()));
    }

    /** The longest waiting sees whether another group may start. */
    private void wakeNext() {
        if (groups < maxGroups && !waiting.isEmpty()) {
            LockSupport.unpark(waiting.getFirst().thread());
        }
    }

    private static List<CommitResult> results(List<Passenger> passengers) {
        List<CommitResult> results = new ArrayList<>();
        for (Passenger passenger : passengers) {
            Throwable failure = passenger.failure();
            if (failure != null) {
                throw ofAll(failure, passengers);
            }
            results.add(passenger.result());
        }
        return results;
    }

    private static RuntimeException ofAll(Throwable failure, List<Passenger> passengers) {
        if (failure instanceof Error error) {
            throw error;
        }
        if (passengers.size() == 1 && !(failure instanceof StorageException)) {
            return (RuntimeException) failure;
        }
        boolean nothing = passengers.stream().noneMatch(Passenger::mayBeCommitted);
        return nothing
                ? StorageException.uncommitted("the change was not applied", failure)
                : StorageException.unknown("nobody knows whether all changes were applied", failure);
    }
}
