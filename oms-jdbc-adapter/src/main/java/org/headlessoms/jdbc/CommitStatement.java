package org.headlessoms.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.headlessoms.jdbc.CommitText.Failure;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.StorageException;

/**
 * Applies change sets with one statement, which is its own transaction: one round trip, whatever they contain. It locks what
 * the guards look at in one order, so that rivals never wait in a circle, and writes nothing unless every guard of every
 * change set holds. Of a group in which one does not, those that have nothing to do with it go once more together and each of
 * the others alone.
 */
final class CommitStatement {

    private final Transactions transactions;
    private final List<CommitPart> parts;
    private final PlanAge age;

    /** The parts that can refuse come in the order in which their reasons count; so do the locks. */
    CommitStatement(Transactions transactions, Tables tables, PlanAge age) {
        this.transactions = transactions;
        this.age = age;
        parts = List.of(
                new CommandPart(tables.commands()),
                new OrderPart(),
                new HoldPart(),
                new ReferencePart(),
                new CounterPart(),
                new StockPart(tables.stock()),
                new EventPart(),
                new WorkPart(),
                new LedgerPart(),
                new BackorderPart());
    }

    /** Applies change sets that do not depend on each other, see {@link Claims}. */
    List<CommitResult> commit(List<ChangeSet> changeSets) {
        age.add(changeSets.size());
        CommitText text = text(changeSets);
        if (changeSets.size() == 1) {
            CommitResult result = transactions.single(connection -> alone(connection, text));
            return List.of(result);
        }
        Set<Integer> failed = transactions.single(connection -> together(connection, text));
        return failed.isEmpty()
                ? Collections.nCopies(changeSets.size(), new CommitResult.Committed())
                : apart(changeSets, failed);
    }

    private List<CommitResult> apart(List<ChangeSet> changeSets, Set<Integer> failed) {
        Map<Integer, CommitResult> results = new TreeMap<>();
        try {
            commit(changeSets, places(changeSets, place -> !failed.contains(place)), results);
            places(changeSets, failed::contains).forEach(place -> commit(changeSets, List.of(place), results));
        } catch (StorageException failure) {
            throw ofAll(failure, results.values());
        }
        return List.copyOf(results.values());
    }

    /** Who failed must not make those look uncommitted who were applied before. */
    private static StorageException ofAll(StorageException failure, Collection<CommitResult> before) {
        return before.stream().anyMatch(CommitResult.Committed.class::isInstance) && failure.isUncommitted()
                ? StorageException.unknown("some of the change sets were not applied", failure)
                : failure;
    }

    private static List<Integer> places(List<ChangeSet> changeSets, IntPredicate wanted) {
        return IntStream.range(0, changeSets.size()).filter(wanted).boxed().toList();
    }

    /** Makes the results of some of the change sets. */
    private void commit(List<ChangeSet> all, List<Integer> places, Map<Integer, CommitResult> results) {
        if (places.isEmpty()) {
            return;
        }
        List<CommitResult> some = commit(places.stream().map(all::get).toList());
        for (int i = 0; i < places.size(); i++) {
            results.put(places.get(i), some.get(i));
        }
    }

    /** Applies all or nothing; answers the places of those that something is in the way of. */
    private Set<Integer> together(Connection connection, CommitText text) throws SQLException {
        Set<Integer> owners = new HashSet<>();
        text.execute(connection, age).forEach(failure -> owners.addAll(text.owners(failure)));
        return owners;
    }

    private CommitResult alone(Connection connection, CommitText text) throws SQLException {
        List<Failure> failures = new ArrayList<>(text.execute(connection, age));
        if (failures.isEmpty()) {
            return new CommitResult.Committed();
        }
        failures.sort(Comparator.comparing(Failure::guard).thenComparing(Failure::row));
        return text.refusal(connection, failures.get(0));
    }

    private CommitText text(List<ChangeSet> changeSets) {
        CommitText text = new CommitText();
        ChangeGroup group = new ChangeGroup(changeSets);
        parts.forEach(part -> part.compose(group, text));
        return text;
    }
}
