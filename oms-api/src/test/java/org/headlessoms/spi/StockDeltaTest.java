package org.headlessoms.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headlessoms.stock.StockBucket.AVAILABLE;
import static org.headlessoms.stock.StockBucket.OUTSIDE;
import static org.headlessoms.stock.StockBucket.RESERVED;

import java.util.List;
import org.headlessoms.event.StreamId;
import org.headlessoms.stock.StockBucket;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.stock.StockMovement;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.junit.jupiter.api.Test;

class StockDeltaTest {

    private static final StockKey A = key("A", "main");
    private static final StockKey B = key("B", "main");

    @Test
    void movementsOfAKeyAreNettedAndKeysAreSorted() {
        List<StockDelta> deltas = StockDelta.of(List.of(
                move(B, OUTSIDE, AVAILABLE, 100),
                move(A, AVAILABLE, RESERVED, 3),
                move(B, AVAILABLE, RESERVED, 60),
                move(B, RESERVED, OUTSIDE, 10)));
        assertThat(deltas).containsExactly(new StockDelta(A, -3, 3, 0, 0, 0, 0), new StockDelta(B, 40, 50, 0, 0, 0, 0));
    }

    @Test
    void fitsExactlyAsLongAsNoBucketBecomesNegative() {
        StockDelta three = new StockDelta(A, -3, 3, 0, 0, 0, 0);
        StockLevel justEnough = new StockLevel(A, 3, 0, 0, 0, 0, 0);
        assertThat(three.fits(justEnough)).isTrue();
        assertThat(three.applyTo(justEnough)).isEqualTo(new StockLevel(A, 0, 3, 0, 0, 0, 0));
        assertThat(three.fits(new StockLevel(A, 2, 9, 9, 9, 9, 9))).isFalse();
    }

    @Test
    void aMovementNeverChangesTheUnitsInAllExceptToAndFromOutside() {
        StockLevel level = new StockLevel(A, 5, 5, 5, 5, 5, 5);
        for (StockBucket from : StockBucket.values()) {
            for (StockBucket to : StockBucket.values()) {
                if (from != to) {
                    long expected = 30 + (from == OUTSIDE ? 2 : 0) - (to == OUTSIDE ? 2 : 0);
                    StockDelta delta =
                            StockDelta.of(List.of(move(A, from, to, 2))).get(0);
                    assertThat(delta.applyTo(level).onHand()).isEqualTo(expected);
                }
            }
        }
    }

    private static StockKey key(String sku, String location) {
        return new StockKey(Sku.of(sku), LocationId.of(location));
    }

    private static StockMovement move(StockKey key, StockBucket from, StockBucket to, long quantity) {
        StreamId order = StreamId.of(OrderId.of("1"));
        return new StockMovement(key, StockMovement.Kind.ADJUSTED, from, to, quantity, order, "");
    }
}
