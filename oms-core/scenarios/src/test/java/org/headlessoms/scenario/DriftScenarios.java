package org.headlessoms.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.scenario.World.MAIN;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.headlessoms.core.OmsEngine;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.Storage;
import org.headlessoms.stock.ChangeCondition;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.DefineLot;
import org.headlessoms.stock.ReceiptLine;
import org.headlessoms.stock.ReceiveStock;
import org.headlessoms.stock.StockBucket;
import org.headlessoms.stock.StockCondition;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.stock.Tracking;
import org.headlessoms.value.LotId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;
import org.headlessoms.verify.Difference;
import org.headlessoms.verify.Difference.Code;
import org.junit.jupiter.api.Test;

/** A level that is not the fold of its ledger is named: which item, which location, which lot, which condition. */
@OnEveryStorage
class DriftScenarios extends Scenario {

    private static final Sku MILK = Sku.of("MILK");
    private static final List<StockBucket> BUCKETS = Stream.of(StockBucket.values())
            .filter(bucket -> bucket != StockBucket.OUTSIDE)
            .toList();

    /** Shows one unit more in one bucket of one level than there is. */
    private static final class Drifted extends FlakyStorage {

        private final StockKey key;
        private final StockBucket bucket;

        Drifted(Storage storage, StockKey key, StockBucket bucket) {
            super(storage);
            this.key = key;
            this.bucket = bucket;
        }

        @Override
        public Page<StockLevel> levels(Tenant tenant, PageRequest page) {
            Page<StockLevel> found = super.levels(tenant, page);
            return new Page<>(found.items().stream().map(this::drift).toList(), found.next());
        }

        private StockLevel drift(StockLevel level) {
            return level.key().equals(key)
                    ? new StockLevel(
                            key,
                            shown(level, StockBucket.AVAILABLE),
                            shown(level, StockBucket.RESERVED),
                            shown(level, StockBucket.HELD),
                            shown(level, StockBucket.SAFETY),
                            shown(level, StockBucket.QUARANTINE),
                            shown(level, StockBucket.DAMAGED))
                    : level;
        }

        private long shown(StockLevel level, StockBucket shown) {
            return level.in(shown) + (shown == bucket ? 1 : 0);
        }
    }

    private List<Difference> differences(StockKey key, StockBucket bucket) {
        return OmsEngine.builder()
                .storage(new Drifted(world.storage, key, bucket))
                .tenant(world.tenant)
                .build()
                .verify()
                .differences();
    }

    private StockKey lot(String id, long units) {
        LotId lot = LotId.of(id);
        world.oms
                .stock()
                .defineLot(new DefineLot(world.next(), MILK, lot, Optional.empty()))
                .orElseThrow();
        ReceiptLine line = new ReceiptLine(MILK, units, Optional.of(lot));
        world.oms
                .stock()
                .receive(new ReceiveStock(world.next(), MAIN, List.of(line), ""))
                .orElseThrow();
        return new StockKey(MILK, StockPlace.of(MAIN).inLot(Optional.of(lot)));
    }

    @Test
    void aUnitTooManyIsNamedByItemLocationLotAndCondition() {
        world.oms
                .stock()
                .defineItem(DefineItem.tracked(world.next(), MILK, "", Tracking.LOT))
                .orElseThrow();
        StockKey early = lot("L1", 5);
        lot("L2", 7);
        world.oms
                .stock()
                .changeCondition(new ChangeCondition(
                        world.next(), early, StockCondition.SELLABLE, StockCondition.DAMAGED, 2, "dropped"))
                .orElseThrow();
        for (StockBucket bucket : BUCKETS) {
            long there = bucket == StockBucket.AVAILABLE ? 3 : bucket == StockBucket.DAMAGED ? 2 : 0;
            Difference named = new Difference(
                    Code.LEVEL_IS_NOT_LEDGER,
                    "MILK@main#L1",
                    String.valueOf(there),
                    String.valueOf(there + 1),
                    bucket + " is not the sum of the ledger's movements");
            assertThat(differences(early, bucket))
                    .contains(named)
                    .allMatch(one -> one.equals(named)
                            || one.code() == Code.RESERVED_IS_NOT_ORDERS && bucket == StockBucket.RESERVED
                            || one.code() == Code.HELD_IS_NOT_HOLDS && bucket == StockBucket.HELD);
        }
    }
}
