package org.headlessoms.contract;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.headlessoms.order.Order;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.StockDelta;
import org.headlessoms.spi.StockExpectation;
import org.headlessoms.stock.StockLevel;
import org.junit.jupiter.api.Test;

/** The kit finds storages whose guards or receipts are broken. */
class BrokenGuardsTest {

    @Test
    void aStorageThatForgetsVersionsIsCaught() {
        Supplier<TenantData> broken = () -> new TenantData() {
            @Override
            <T> boolean isStale(Optional<T> stored, ToLongFunction<T> version, long expected) {
                return false;
            }
        };
        caught(broken, StorageContract.Orders.class, "updatingAnOlderVersionIsAConflict");
        caught(broken, StorageContract.Holds.class, "changingAnOlderVersionOfAHoldIsAConflict");
        caught(
                broken,
                StorageContract.Reference.class,
                "anItemNeedsTheVersionBeforeItsOwn",
                "aLocationNeedsTheVersionBeforeItsOwn");
        caught(broken, StorageContract.Races.class, "ofTwoWritersThatExpectTheSameVersionExactlyOneWins");
    }

    @Test
    void aStorageThatTakesNewerVersionsThanExpectedIsCaught() {
        caught(
                () -> new TenantData() {
                    @Override
                    <T> boolean isStale(Optional<T> stored, ToLongFunction<T> version, long expected) {
                        return stored.map(version::applyAsLong).orElse(0L) > expected;
                    }
                },
                StorageContract.Orders.class,
                "updatingAVersionThatIsNotThereYetIsAConflict");
    }

    @Test
    void aStorageThatOverwritesOnInsertIsCaught() {
        caught(
                () -> new TenantData() {
                    @Override
                    <T> boolean isStale(Optional<T> stored, ToLongFunction<T> version, long expected) {
                        return expected > 0 && super.isStale(stored, version, expected);
                    }
                },
                StorageContract.Orders.class,
                "insertingAnOrderThatExistsIsAConflict");
    }

    @Test
    void aStorageThatOversellsIsCaught() {
        Supplier<TenantData> broken = () -> new TenantData() {
            @Override
            Stream<CommitResult> shortages(ChangeSet change) {
                return Stream.empty();
            }

            @Override
            void applyStock(StockDelta delta) {
                StockLevel level = level(delta);
                long available = Math.max(0, level.available() + delta.available());
                long reserved = level.reserved() + delta.reserved();
                levels.put(delta.key(), new StockLevel(delta.key(), available, reserved, 0, 0, 0, 0));
            }
        };
        caught(broken, StorageContract.StockLevels.class, "theLastUnitCanBeTakenAndNotOneMore");
        caught(broken, StorageContract.Concurrency.class, "eightHundredAttemptsOnAHundredUnitsSellExactlyAHundred");
    }

    @Test
    void aStorageThatGuardsOnlyWhatIsAvailableIsCaught() {
        caught(
                () -> new TenantData() {
                    @Override
                    Stream<CommitResult> shortages(ChangeSet change) {
                        return change.stockDeltas().stream()
                                .filter(delta -> level(delta).available() + delta.available() < 0)
                                .map(delta -> new CommitResult.StockShort(level(delta), delta));
                    }
                },
                StorageContract.StockLevels.class,
                "everyBucketIsGuarded");
    }

    @Test
    void aStorageThatGuardsEveryMovementAloneIsCaught() {
        caught(
                () -> new TenantData() {
                    @Override
                    Stream<CommitResult> shortages(ChangeSet change) {
                        return change.movements().stream()
                                .flatMap(one -> StockDelta.of(List.of(one)).stream())
                                .filter(delta -> !delta.fits(level(delta)))
                                .map(delta -> new CommitResult.StockShort(level(delta), delta));
                    }
                },
                StorageContract.StockLevels.class,
                "movementsOfOneLevelAreNettedBeforeTheGuard");
    }

    @Test
    void aStorageThatIgnoresExpectationsIsCaught() {
        Supplier<TenantData> broken = () -> new TenantData() {
            @Override
            boolean isMet(StockExpectation expected) {
                return true;
            }
        };
        caught(broken, StorageContract.StockLevels.class, "anotherNumberOnHandThanExpectedIsAConflict");
        caught(broken, StorageContract.Atomicity.class, "anotherNumberOnHandLeavesNothingBehind");
    }

    @Test
    void aStorageWithSmallNumbersIsCaught() {
        caught(
                () -> new TenantData() {
                    @Override
                    void applyStock(StockDelta delta) {
                        Math.toIntExact(delta.applyTo(level(delta)).onHand());
                        super.applyStock(delta);
                    }
                },
                StorageContract.StockLevels.class,
                "levelsHoldMoreThanAnIntegerCan");
    }

    @Test
    void aStorageThatIgnoresReceiptsIsCaught() {
        Supplier<TenantData> broken = () -> new TenantData() {
            @Override
            Stream<CommitResult> duplicates(ChangeSet change) {
                return Stream.empty();
            }
        };
        caught(broken, StorageContract.Receipts.class, "aRepetitionIsADuplicateAndChangesNothing");
        caught(broken, StorageContract.Races.class, "aCommandSentByEightThreadsTakesEffectOnce");
        caught(broken, StorageContract.Batch.class, "aCommandThatComesTwiceInABatchTakesEffectOnce");
    }

    @Test
    void aStorageThatAnswersWithTheNewReceiptIsCaught() {
        caught(
                () -> new TenantData() {
                    @Override
                    Stream<CommitResult> duplicates(ChangeSet change) {
                        return super.duplicates(change)
                                .map(any -> new CommitResult.Duplicate(
                                        change.receipt().orElseThrow()));
                    }
                },
                StorageContract.Receipts.class,
                "aRepetitionWithOtherContentGetsTheReceiptStoredThen");
    }

    @Test
    void aStorageThatTellsOtherReasonsBeforeDuplicateIsCaught() {
        Supplier<TenantData> broken = () -> new TenantData() {
            @Override
            Optional<CommitResult> refuse(ChangeSet change) {
                return Stream.of(conflicts(change), otherStock(change), shortages(change), duplicates(change))
                        .flatMap(found -> found)
                        .findFirst();
            }
        };
        caught(
                broken,
                StorageContract.Receipts.class,
                "duplicateComesBeforeConflict",
                "duplicateComesBeforeStockShort");
    }

    @Test
    void aStorageThatKeepsReceiptsOfRefusedCommandsIsCaught() {
        caught(
                () -> new TenantData() {
                    @Override
                    Stream<CommitResult> duplicates(ChangeSet change) {
                        List<CommitResult> found = super.duplicates(change).toList();
                        change.receipt().ifPresent(receipt -> receipts.put(receipt.commandId(), receipt));
                        return found.stream();
                    }
                },
                StorageContract.Receipts.class,
                "aCommandThatWasRefusedHasNoReceipt");
    }

    @Test
    void aStorageThatAppliesHalfOfAFailedChangeSetIsCaught() {
        Supplier<TenantData> ordersFirst = () -> new TenantData() {
            @Override
            Stream<CommitResult> shortages(ChangeSet change) {
                change.orders().forEach(write -> orders.put(write.order().id(), write.order()));
                return super.shortages(change);
            }
        };
        Supplier<TenantData> levelsOneByOne = () -> new TenantData() {
            @Override
            Stream<CommitResult> shortages(ChangeSet change) {
                return change.stockDeltas().stream()
                        .filter(delta -> {
                            boolean fits = delta.fits(level(delta));
                            if (fits) {
                                super.applyStock(delta);
                            }
                            return !fits;
                        })
                        .map(delta -> new CommitResult.StockShort(level(delta), delta));
            }

            @Override
            void applyStock(StockDelta delta) {
                level(delta);
            }
        };
        caught(ordersFirst, StorageContract.Atomicity.class, "aShortLevelLeavesNothingBehind");
        caught(levelsOneByOne, StorageContract.Atomicity.class, "aShortLevelLeavesNothingBehind");
        caught(levelsOneByOne, StorageContract.StockLevels.class, "oneShortLevelSpoilsAllLevelsOfItsChangeSet");
    }

    @Test
    void aStorageThatDropsMillisecondsIsCaught() {
        caught(
                () -> new TenantData() {
                    @Override
                    void apply(ChangeSet change) {
                        super.apply(change);
                        change.orders()
                                .forEach(write -> orders.put(write.order().id(), seconds(write.order())));
                    }
                },
                StorageContract.Orders.class,
                "timesOfAnOrderKeepTheirMilliseconds");
    }

    private static Order seconds(Order order) {
        Order rounded = Samples.order(
                order.id().value(),
                order.header().placedAt().truncatedTo(ChronoUnit.SECONDS),
                order.header().customer());
        return rounded.atVersion(order.version());
    }

    private static void caught(Supplier<TenantData> broken, Class<?> theme, String... tests) {
        Suspect.caught(Suspect.with(broken), theme, tests);
    }
}
