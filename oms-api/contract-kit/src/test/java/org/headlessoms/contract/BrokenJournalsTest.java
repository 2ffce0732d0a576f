package org.headlessoms.contract;

import static org.headlessoms.contract.Suspect.caught;
import static org.headlessoms.contract.Suspect.with;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.JournalPage;
import org.headlessoms.spi.StockDelta;
import org.headlessoms.spi.Storage;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;
import org.junit.jupiter.api.Test;

/** The kit finds storages that lose events, that race, or that group commits wrongly. */
class BrokenJournalsTest {

    @Test
    void aStorageThatLosesAnEventIsCaught() {
        Storage broken = with(() -> new TenantData() {
            private int appended;

            @Override
            void append(long position, RecordedEvent event) {
                if (++appended % 17 != 0) {
                    super.append(position, event);
                }
            }
        });
        caught(
                broken,
                StorageContract.Journal.class,
                "anEventOfEveryKindIsReadBackEqual",
                "everyEventIsInTheBucketOfItsStream");
        caught(broken, StorageContract.Feed.class, "aReaderThatFollowsEightWritersGetsEveryEventOnce");
    }

    @Test
    void aStorageThatPutsTheEndBehindWhatIsToComeIsCaught() {
        Storage broken = new ReferenceStorage() {
            @Override
            public long journalEnd(Tenant tenant, int bucket) {
                long end = super.journalEnd(tenant, bucket);
                return end == 0 ? 0 : end + 1000;
            }
        };
        caught(broken, StorageContract.Journal.class, "whoBeginsAtTheEndGetsEverythingThatComesLater");
    }

    @Test
    void aStorageThatCountsOnlyWhatIsReadIsCaught() {
        Storage broken = new ReferenceStorage() {
            private long read;

            @Override
            public synchronized JournalPage journal(Tenant tenant, int bucket, long after, int limit) {
                JournalPage page = super.journal(tenant, bucket, after, limit);
                read = Math.max(read, page.position());
                return page;
            }

            @Override
            public synchronized long journalAhead(Tenant tenant, int bucket, long after) {
                return read - after;
            }
        };
        caught(broken, StorageContract.Journal.class, "itTellsHowManyEventsComeAfterAPosition");
    }

    @Test
    void aStorageThatForgetsWhatACommandMovedIsCaught() {
        Storage broken = new ReferenceStorage() {
            @Override
            public Map<CommandId, Set<Sku>> movedBy(Tenant tenant, Set<CommandId> commands) {
                return Map.of();
            }
        };
        caught(broken, StorageContract.Ledger.class, "theLedgerTellsWhichItemsACommandMoved");
    }

    @Test
    void aStorageThatGivesPositionsBeforeTheCommitIsCaught() {
        Storage broken = new ReferenceStorage() {
            private final AtomicLong positions = new AtomicLong();
            private final ThreadLocal<Long> next = new ThreadLocal<>();

            @Override
            TenantData newData() {
                return new TenantData() {
                    @Override
                    void append(long position, RecordedEvent event) {
                        super.append(next.get(), event);
                        next.set(next.get() + 1);
                    }
                };
            }

            @Override
            public CommitResult commit(ChangeSet change) {
                next.set(1 + positions.getAndAdd(change.events().size()));
                Thread.yield();
                return super.commit(change);
            }
        };
        caught(
                broken,
                StorageContract.Feed.class,
                "aReaderThatFollowsEightWritersGetsEveryEventOnce",
                "aReaderThatFollowsOneBusyBucketGetsEveryEventOnce");
    }

    @Test
    void aStorageThatReversesTheEventsOfACommitIsCaught() {
        Storage broken = with(() -> new TenantData() {
            @Override
            void append(long position, RecordedEvent event) {
                journal.add(new Entry(1_000_000 - position, event));
            }
        });
        caught(broken, StorageContract.Journal.class, "aBucketIsReadFromPositionToPositionEachEventOnce");
    }

    @Test
    void aStorageThatNumbersTheJournalAnewIsCaught() {
        Storage broken = new ReferenceStorage() {
            @Override
            public synchronized JournalPage journal(Tenant tenant, int bucket, long after, int limit) {
                List<TenantData.Entry> entries = data(tenant).journal;
                List<RecordedEvent> sorted = entries.stream()
                        .map(TenantData.Entry::event)
                        .sorted(Comparator.comparing(RecordedEvent::version))
                        .toList();
                entries.clear();
                for (RecordedEvent event : sorted) {
                    entries.add(new TenantData.Entry(entries.size() + 1L, event));
                }
                return super.journal(tenant, bucket, after, limit);
            }
        };
        caught(broken, StorageContract.Journal.class, "positionsNeverChange");
    }

    @Test
    void aStorageThatChecksFirstAndAppliesLaterIsCaught() {
        Storage broken = new ReferenceStorage() {
            @Override
            public CommitResult commit(ChangeSet change) {
                synchronized (this) {
                    CommitResult refusal = data(change.tenant()).refuse(change).orElse(null);
                    if (refusal != null) {
                        return refusal;
                    }
                }
                letOthersPass();
                synchronized (this) {
                    data(change.tenant()).apply(change);
                    return new CommitResult.Committed();
                }
            }
        };
        caught(broken, StorageContract.Concurrency.class, "eightHundredAttemptsOnAHundredUnitsSellExactlyAHundred");
        caught(
                broken,
                StorageContract.Races.class,
                "ofTwoWritersThatExpectTheSameVersionExactlyOneWins",
                "ofEightWritersThatInsertTheSameOrderExactlyOneWinsAndReserves",
                "ofEightWritersThatDefineTheSameItemOrLocationExactlyOneWins",
                "aHoldThatManyEndAtOnceGivesItsUnitsBackOnce",
                "aCommandSentByEightThreadsTakesEffectOnce",
                "workIsLeasedToOneOfEightWorkers");
    }

    @Test
    void aStorageThatChangesALevelInTwoStepsIsCaught() {
        Storage broken = new ReferenceStorage() {
            @Override
            public CommitResult commit(ChangeSet change) {
                for (StockDelta delta : change.stockDeltas()) {
                    add(change, new StockDelta(delta.key(), 0, -delta.reserved(), 0, 0, 0, 0));
                    letOthersPass();
                    add(change, new StockDelta(delta.key(), 0, delta.reserved(), 0, 0, 0, 0));
                }
                return super.commit(change);
            }

            private synchronized void add(ChangeSet change, StockDelta step) {
                TenantData data = data(change.tenant());
                if (step.fits(data.level(step))) {
                    data.applyStock(step);
                }
            }
        };
        caught(broken, StorageContract.Concurrency.class, "aLevelIsNeverReadHalfChanged");
    }

    @Test
    void aStorageThatThrowsWhenItIsBusyIsCaught() {
        Storage broken = new ReferenceStorage() {
            private final AtomicLong inside = new AtomicLong();

            @Override
            public CommitResult commit(ChangeSet change) {
                try {
                    if (inside.incrementAndGet() > 1) {
                        throw new IllegalStateException("deadlock found when trying to get lock");
                    }
                    letOthersPass();
                    return super.commit(change);
                } finally {
                    inside.decrementAndGet();
                }
            }
        };
        caught(broken, StorageContract.Concurrency.class, "basketsInAnyOrderNeverFailAndConserveTheUnits");
    }

    @Test
    void aStorageWhoseBatchesFailAsAWholeIsCaught() {
        Storage broken = new ReferenceStorage() {
            @Override
            public synchronized List<CommitResult> commitAll(List<ChangeSet> changes) {
                boolean refused = changes.stream()
                        .anyMatch(change -> data(change.tenant()).refuse(change).isPresent());
                CommitResult conflict = new CommitResult.Conflict("the batch");
                return refused ? Collections.nCopies(changes.size(), conflict) : super.commitAll(changes);
            }
        };
        caught(
                broken,
                StorageContract.Batch.class,
                "resultsComeInTheOrderOfTheChangeSetsAndFailuresStayAlone",
                "changeSetsOfABatchAreAppliedInTheirOrder");
    }

    @Test
    void aStorageThatAppliesABatchBackwardsIsCaught() {
        Storage broken = new ReferenceStorage() {
            @Override
            public synchronized List<CommitResult> commitAll(List<ChangeSet> changes) {
                List<ChangeSet> backwards = new ArrayList<>(changes);
                Collections.reverse(backwards);
                List<CommitResult> results = new ArrayList<>(super.commitAll(backwards));
                Collections.reverse(results);
                return results;
            }
        };
        caught(
                broken,
                StorageContract.Batch.class,
                "changeSetsOfABatchAreAppliedInTheirOrder",
                "theFirstOfTwoWritersInABatchWins",
                "aCommandThatComesTwiceInABatchTakesEffectOnce");
    }

    /** Long enough for every other thread to come to the same point. */
    private static void letOthersPass() {
        for (int i = 0; i < 200; i++) {
            Thread.yield();
        }
    }
}
