package org.headlessoms.scenario;

import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.spi.Storage;

/** Counts reads, what is read of backorder queues and how large commits are. For one thread. */
final class CountingStorage extends FlakyStorage {

    private long reads;
    private long entriesRead;
    private long mostEntriesRead;
    private long commits;
    private long mostOrdersCommitted;

    CountingStorage(Storage storage) {
        super(storage);
    }

    void reset() {
        reads = 0;
        entriesRead = 0;
        mostEntriesRead = 0;
        commits = 0;
        mostOrdersCommitted = 0;
    }

    long reads() {
        return reads;
    }

    long entriesRead() {
        return entriesRead;
    }

    long mostEntriesRead() {
        return mostEntriesRead;
    }

    long commits() {
        return commits;
    }

    long mostOrdersCommitted() {
        return mostOrdersCommitted;
    }

    @Override
    public Snapshot read(ReadRequest request) {
        reads++;
        Snapshot found = super.read(request);
        long entries = request.queues().skus().stream()
                .mapToLong(sku -> found.queue(sku).size())
                .sum();
        entriesRead += entries;
        mostEntriesRead = Math.max(mostEntriesRead, entries);
        return found;
    }

    @Override
    public CommitResult commit(ChangeSet changeSet) {
        commits++;
        mostOrdersCommitted = Math.max(mostOrdersCommitted, changeSet.orders().size());
        return super.commit(changeSet);
    }
}
