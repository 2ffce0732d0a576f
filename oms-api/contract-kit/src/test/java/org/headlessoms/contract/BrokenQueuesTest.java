package org.headlessoms.contract;

import static org.headlessoms.contract.Suspect.caught;
import static org.headlessoms.contract.Suspect.with;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.spi.BackorderWrite;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommandReceipt;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.spi.Storage;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.spi.WorkWrite;
import org.headlessoms.stock.LedgerEntry;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;
import org.junit.jupiter.api.Test;

/** The kit finds storages that are wrong about the ledger, the backorder queue or the due work. */
class BrokenQueuesTest {

    @Test
    void aStorageThatSkipsALedgerEntryIsCaught() {
        Storage broken = with(() -> new TenantData() {
            @Override
            void applyLedger(ChangeSet change) {
                int before = ledger.size();
                super.applyLedger(change);
                if (ledger.size() > before + 1) {
                    ledger.remove(before + 1);
                }
            }
        });
        caught(
                broken,
                StorageContract.Ledger.class,
                "theMovementsOfACommandAreNumberedFromZeroInTheirOrder",
                "everyEntryIsListedExactlyOnceOverAllPages",
                "aLevelIsTheSumOfItsLedger");
    }

    @Test
    void aStorageThatNumbersTheEntriesOfALevelIsCaught() {
        Storage broken = with(() -> new TenantData() {
            @Override
            void applyLedger(ChangeSet change) {
                for (CommandReceipt receipt : change.receipt().stream().toList()) {
                    change.movements()
                            .forEach(one -> ledger.add(new LedgerEntry(receipt.commandId(), 0, change.at(), one)));
                }
            }
        });
        caught(broken, StorageContract.Ledger.class, "theMovementsOfACommandAreNumberedFromZeroInTheirOrder");
    }

    @Test
    void aStorageThatIgnoresTheKeyOfTheLedgerIsCaught() {
        Storage broken = new ReferenceStorage() {
            @Override
            public synchronized Page<LedgerEntry> ledger(Tenant tenant, Optional<StockKey> key, PageRequest page) {
                return super.ledger(tenant, Optional.empty(), page);
            }
        };
        caught(broken, StorageContract.Ledger.class, "theLedgerOfOneLevelHasOnlyItsEntries");
    }

    @Test
    void aStorageThatServesTheQueueInAnotherOrderIsCaught() {
        Storage broken = new ReferenceStorage() {
            @Override
            Comparator<BackorderEntry> queueOrder() {
                return Comparator.comparing(BackorderEntry::sku).thenComparing(BackorderEntry::since);
            }
        };
        caught(broken, StorageContract.Backorders.class, "theQueueIsReadInTheOrderOfService");
    }

    @Test
    void aStorageThatReadsTheQueueWithoutItsOrdersOrLimitIsCaught() {
        Storage broken = new ReferenceStorage() {
            @Override
            void readQueue(TenantData data, Sku sku, ReadRequest request, Snapshot.Builder found) {
                found.queue(
                        sku,
                        data.backorders
                                .all()
                                .filter(one -> one.sku().equals(sku))
                                .toList());
            }
        };
        caught(
                broken,
                StorageContract.Backorders.class,
                "theOrdersThatWaitAreReadWithTheQueue",
                "onlyTheHeadOfTheQueueIsReadUpToTheLimit");
    }

    @Test
    void aStorageThatGoesOnInTheQueueByTheWrongEntryIsCaught() {
        List<BiPredicate<BackorderEntry, BackorderEntry>> mistakes = List.of(
                (entry, last) -> true,
                (entry, last) -> entry.compareTo(last) >= 0,
                (entry, last) -> entry.since().isAfter(last.since()),
                (entry, last) -> entry.orderId().compareTo(last.orderId()) > 0);
        for (BiPredicate<BackorderEntry, BackorderEntry> mistake : mistakes) {
            Storage broken = new ReferenceStorage() {
                @Override
                boolean isBehind(BackorderEntry entry, BackorderEntry last) {
                    return mistake.test(entry, last);
                }
            };
            caught(broken, StorageContract.Backorders.class, "theQueueIsReadOnBehindAnyEntry");
        }
    }

    @Test
    void aStorageThatQueuesAnEntryTwiceIsCaught() {
        Storage broken = with(() -> new TenantData() {
            @Override
            void applyBackorder(BackorderWrite write) {
                if (write instanceof BackorderWrite.Put put) {
                    backorders.put(put.entry().toString(), put.entry());
                }
            }
        });
        caught(
                broken,
                StorageContract.Backorders.class,
                "puttingAnEntryAgainReplacesIt",
                "aRemovedEntryIsGoneAndTheOthersStay");
    }

    @Test
    void aStorageThatIgnoresFencingTokensIsCaught() {
        Storage broken = with(() -> new TenantData() {
            @Override
            boolean isFenced(WorkWrite write, Optional<WorkItem> stored) {
                return stored.isEmpty() && super.isFenced(write, stored);
            }
        });
        caught(
                broken,
                StorageContract.Work.class,
                "leasingWithAnotherTokenIsAConflict",
                "completingWithAnOlderTokenIsAConflict");
        caught(broken, StorageContract.Races.class, "workIsLeasedToOneOfEightWorkers");
    }

    @Test
    void aStorageThatForgetsTheTokenOnSchedulingAnewIsCaught() {
        Storage broken = with(() -> new TenantData() {
            @Override
            void applyWork(WorkWrite write) {
                if (write instanceof WorkWrite.Schedule) {
                    work.remove(write.id());
                }
                super.applyWork(write);
            }
        });
        caught(
                broken,
                StorageContract.Work.class,
                "schedulingAnewEndsTheLeaseAndRaisesTheToken",
                "anOldLeaseIsFencedOffAfterSchedulingAnew");
    }

    @Test
    void aStorageThatKeepsTheTokenOnSchedulingAnewIsCaught() {
        Storage broken = with(() -> new TenantData() {
            @Override
            void applyWork(WorkWrite write) {
                long token = work.find(write.id()).map(WorkItem::token).orElse(0L);
                super.applyWork(write);
                if (write instanceof WorkWrite.Schedule schedule) {
                    work.put(write.id(), copy(schedule.item(), 0, token, Instant.EPOCH));
                }
            }
        });
        caught(
                broken,
                StorageContract.Work.class,
                "schedulingAnewEndsTheLeaseAndRaisesTheToken",
                "anOldLeaseIsFencedOffAfterSchedulingAnew");
    }

    @Test
    void aStorageWhoseTokensAlwaysBeginAtZeroIsCaught() {
        Storage broken = with(() -> new TenantData() {
            @Override
            void applyWork(WorkWrite write) {
                boolean isNew = work.find(write.id()).isEmpty();
                super.applyWork(write);
                if (isNew && write instanceof WorkWrite.Schedule schedule) {
                    work.put(write.id(), copy(schedule.item(), 0, 0, Instant.EPOCH));
                }
            }
        });
        caught(
                broken,
                StorageContract.Work.class,
                "newWorkBeginsWithTheTokenItIsScheduledWithAndKnownWorkGoesOnFromItsOwn",
                "aLeaseOfWorkThatWasCompletedDoesNotHoldForWhatHasItsIdLater");
    }

    @Test
    void aStorageThatChoosesByKindOnlyAfterItCountedIsCaught() {
        Storage broken = new ReferenceStorage() {
            @Override
            public synchronized List<WorkItem> dueWork(
                    Tenant tenant, Set<WorkItem.Kind> kinds, Instant now, int limit) {
                return super.dueWork(tenant, WorkItem.Kind.ALL, now, limit).stream()
                        .filter(item -> kinds.contains(item.kind()))
                        .toList();
            }
        };
        caught(broken, StorageContract.Work.class, "workOfOtherKindsIsNotInTheWay");
    }

    @Test
    void aStorageThatListsLeasedWorkInAnyOrderIsCaught() {
        Storage broken = new ReferenceStorage() {
            @Override
            public synchronized List<WorkItem> dueWork(
                    Tenant tenant, Set<WorkItem.Kind> kinds, Instant now, int limit) {
                return data(tenant)
                        .work
                        .all()
                        .filter(item -> !item.dueAt().isAfter(now))
                        .limit(limit)
                        .toList();
            }
        };
        caught(
                broken,
                StorageContract.Work.class,
                "leasedWorkIsNotListedUntilTheLeaseEnds",
                "theLongestDueComesFirstUpToTheLimit");
    }
}
