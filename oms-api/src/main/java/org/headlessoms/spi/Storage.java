package org.headlessoms.spi;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId;
import org.headlessoms.hold.Hold;
import org.headlessoms.order.Order;
import org.headlessoms.reference.Reference;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.stock.LedgerEntry;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;

/**
 * Where everything is kept. Reads return committed state; there is one kind of write.
 *
 * <p>What an adapter promises, and the contract kit checks:
 *
 * <ul>
 *   <li>A change set is applied as a whole or not at all, and once {@link #commit} answers {@link
 *       CommitResult.Committed} it is durable and seen by every later read.
 *   <li>Guards hold under any concurrency: of two change sets that expect the same version one conflicts; no stock bucket
 *       ever becomes negative; a command id is taken once.
 *   <li>Expected conflicts are results, never exceptions. A broken connection or a lost answer is a {@link
 *       StorageException}: nobody knows whether the change set was applied, and the engine finds out by its receipt.
 *   <li>Tenants never see each other. Ids are compared byte by byte. Times keep milliseconds.
 *   <li>The journal loses nothing: whoever reads a bucket from position to position gets every event once committed, and
 *       the events of one stream in the order of their versions.
 * </ul>
 *
 * <p>Safe for use by several threads, and by several processes if the underlying store is shared.
 */
public interface Storage {

    /** The journal is read in so many buckets; a stream is in {@link #bucketOf(StreamId)} of them for ever. */
    int JOURNAL_BUCKETS = 16;

    /**
     * Reads all that a command needs.
     *
     * @param request what is wanted
     * @return what there is
     * @throws StorageException if the store cannot be reached
     */
    Snapshot read(ReadRequest request);

    /**
     * Applies a change set as a whole or not at all.
     *
     * @param changeSet what to change
     * @return what became of it
     * @throws StorageException if nobody knows what became of it, or it certainly did not happen
     */
    CommitResult commit(ChangeSet changeSet);

    /**
     * Applies independent change sets; each succeeds or fails alone. An adapter may apply several in one transaction of
     * the underlying store.
     *
     * @param changeSets what to change, applied in this order
     * @return one result each, in the same order
     * @throws StorageException if nobody knows what became of some of them
     */
    List<CommitResult> commitAll(List<ChangeSet> changeSets);

    /**
     * Lists orders, newest first.
     *
     * @param tenant whose
     * @param query which
     * @param page which page
     * @return a page; orders placed meanwhile may be missing, none comes twice
     * @throws StorageException if the store cannot be reached
     */
    Page<Order> orders(Tenant tenant, OrderQuery query, PageRequest page);

    /**
     * Lists all stock levels, sorted by key.
     *
     * @param tenant whose
     * @param page which page
     * @return a page
     * @throws StorageException if the store cannot be reached
     */
    Page<StockLevel> levels(Tenant tenant, PageRequest page);

    /**
     * Lists ledger entries, each exactly once, in any order that is the same for every page.
     *
     * @param tenant whose
     * @param key only of this level; empty means all
     * @param page which page
     * @return a page; entries written meanwhile may be missing
     * @throws StorageException if the store cannot be reached
     */
    Page<LedgerEntry> ledger(Tenant tenant, Optional<StockKey> key, PageRequest page);

    /**
     * Lists all holds that are {@link Hold.Status#ACTIVE}, sorted by id.
     *
     * @param tenant whose
     * @param page which page
     * @return a page
     * @throws StorageException if the store cannot be reached
     */
    Page<Hold> activeHolds(Tenant tenant, PageRequest page);

    /**
     * Lists the references of a kind, sorted by id.
     *
     * @param tenant whose
     * @param kind which kind
     * @param page which page
     * @return a page
     * @throws StorageException if the store cannot be reached
     */
    Page<Reference> references(Tenant tenant, ReferenceKind kind, PageRequest page);

    /**
     * Lists all counters that are not 0, sorted by key (the kinds in the order of their declaration or of their names).
     *
     * @param tenant whose
     * @param page which page
     * @return a page
     * @throws StorageException if the store cannot be reached
     */
    Page<Counter> counters(Tenant tenant, PageRequest page);

    /**
     * Lists the backorder queues of all items, in their natural order.
     *
     * @param tenant whose
     * @param page which page
     * @return a page
     * @throws StorageException if the store cannot be reached
     */
    Page<BackorderEntry> backorders(Tenant tenant, PageRequest page);

    /**
     * Lists the backorder queue of an item, in the order of service. Where a page ends stays valid if entries come and go.
     *
     * @param tenant whose
     * @param sku the item
     * @param page which page
     * @return a page
     * @throws StorageException if the store cannot be reached
     */
    Page<BackorderEntry> backorders(Tenant tenant, Sku sku, PageRequest page);

    /**
     * Reads a stream. An event is seen only together with all that its commit did, the receipt of its command among it: whoever
     * sees an effect here also sees its receipt in every later {@link #read}.
     *
     * @param tenant whose
     * @param stream the stream
     * @param after only events with a higher version, 0 for all
     * @param limit how many at most
     * @return events with ascending versions
     * @throws StorageException if the store cannot be reached
     */
    List<RecordedEvent> stream(Tenant tenant, StreamId stream, long after, int limit);

    /**
     * Reads a bucket of the journal. Positions ascend, may have gaps, and never change.
     *
     * @param tenant whose
     * @param bucket 0 to {@link #JOURNAL_BUCKETS} - 1
     * @param after only events after this position, 0 for all
     * @param limit how many at most
     * @return the events, and where to go on
     * @throws StorageException if the store cannot be reached
     */
    JournalPage journal(Tenant tenant, int bucket, long after, int limit);

    /**
     * Where the journal begins that is still to come: a reader that goes on from there gets every event of the bucket that is
     * committed after this call, and perhaps some that were committed before.
     *
     * @param tenant whose
     * @param bucket 0 to {@link #JOURNAL_BUCKETS} - 1
     * @return the position of the last event that any reader could have got; 0 if there is none
     * @throws StorageException if the store cannot be reached
     */
    long journalEnd(Tenant tenant, int bucket);

    /**
     * How many events of a bucket of the journal come after a position, also those that no reader has asked for yet.
     *
     * @param tenant whose
     * @param bucket 0 to {@link #JOURNAL_BUCKETS} - 1
     * @param after the position, 0 for the beginning
     * @return their number
     * @throws StorageException if the store cannot be reached
     */
    long journalAhead(Tenant tenant, int bucket, long after);

    /**
     * The items whose stock commands moved, by the ledger.
     *
     * @param tenant whose
     * @param commands the commands
     * @return for each of them that moved any the items it moved; the others are not in it
     * @throws StorageException if the store cannot be reached
     */
    Map<CommandId, Set<Sku>> movedBy(Tenant tenant, Set<CommandId> commands);

    /**
     * Lists work that is due and not leased, the longest due first. However much work of other kinds is due, it is not in the
     * way.
     *
     * @param tenant whose
     * @param kinds only of these kinds
     * @param now the moment
     * @param limit how many at most
     * @return work with {@code dueAt <= now} and {@code leasedUntil <= now}
     * @throws StorageException if the store cannot be reached
     */
    List<WorkItem> dueWork(Tenant tenant, Set<WorkItem.Kind> kinds, Instant now, int limit);

    /**
     * The bucket of a stream: the same in every adapter and for ever.
     *
     * @param stream the stream
     * @return 0 to {@link #JOURNAL_BUCKETS} - 1
     */
    static int bucketOf(StreamId stream) {
        return Math.floorMod(stream.toString().hashCode(), JOURNAL_BUCKETS);
    }
}
