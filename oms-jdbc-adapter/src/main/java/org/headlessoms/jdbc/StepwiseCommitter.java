package org.headlessoms.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.StorageException;

/** A transaction for each change set and a batch for each kind of statement, for databases that know no other way. */
final class StepwiseCommitter implements Committer {

    private final Transactions transactions;
    private final Tables tables;

    StepwiseCommitter(Transactions transactions, Tables tables) {
        this.transactions = transactions;
        this.tables = tables;
    }

    @Override
    public CommitResult commit(ChangeSet changeSet) {
        return transactions.write(
                connection -> tables.apply(connection, changeSet), CommitResult.Committed.class::isInstance);
    }

    @Override
    public List<CommitResult> commitAll(List<ChangeSet> changeSets) {
        List<CommitResult> results = new ArrayList<>();
        for (ChangeSet changeSet : changeSets) {
            try {
                results.add(commit(changeSet));
            } catch (StorageException failure) {
                throw ofAll(failure, results);
            }
        }
        return results;
    }

    /** What is known of all change sets when one of them failed after others. */
    private static StorageException ofAll(StorageException failure, List<CommitResult> results) {
        boolean nothingBefore = results.stream().noneMatch(CommitResult.Committed.class::isInstance);
        return nothingBefore && failure.isUncommitted()
                ? failure
                : StorageException.unknown("some of the change sets were not applied", failure);
    }
}
