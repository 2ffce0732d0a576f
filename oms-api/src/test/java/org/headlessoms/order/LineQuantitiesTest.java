package org.headlessoms.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headlessoms.order.LineBucket.BACKORDERED;
import static org.headlessoms.order.LineBucket.CANCELLED;
import static org.headlessoms.order.LineBucket.RELEASED;
import static org.headlessoms.order.LineBucket.RESERVED;
import static org.headlessoms.order.LineBucket.SHIPPED;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LineQuantitiesTest {

    private static final LineQuantities TEN = new LineQuantities(10, 1, 2, 7, 0, 0, 0, 0, 0);

    @Test
    void movesUnitsBetweenBucketsAndKeepsTheSum() {
        LineQuantities moved =
                TEN.move(RESERVED, RELEASED, 4).move(RELEASED, SHIPPED, 3).move(BACKORDERED, CANCELLED, 2);
        assertThat(moved).isEqualTo(new LineQuantities(10, 1, 0, 3, 1, 3, 2, 0, 0));
        assertThat(moved.unfinished()).isEqualTo(5);
    }

    @Test
    void noBucketGivesMoreThanItHas() {
        assertThatThrownBy(() -> TEN.move(RESERVED, RELEASED, 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TEN.move(RESERVED, RELEASED, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neitherMoreArrivesNorMoreComesBackThanShipped() {
        LineQuantities shipped = new LineQuantities(3, 0, 0, 0, 0, 3, 0, 0, 0);
        assertThat(shipped.deliver(3).delivered()).isEqualTo(3);
        assertThat(shipped.giveBack(2).returnable()).isEqualTo(1);
        assertThatThrownBy(() -> shipped.deliver(4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> shipped.giveBack(4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bucketsThatDoNotSumAreNoQuantities() {
        assertThatThrownBy(() -> new LineQuantities(10, 1, 2, 6, 0, 0, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LineQuantities(0, 0, 0, 0, 0, 0, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void anySequenceOfMovesConservesTheUnits(@ForAll @Size(max = 30) List<@IntRange(min = 0, max = 35) Integer> steps) {
        LineBucket[] buckets = LineBucket.values();
        LineQuantities quantities = TEN;
        for (int step : steps) {
            LineBucket from = buckets[step / buckets.length];
            LineBucket to = buckets[step % buckets.length];
            quantities = quantities.move(from, to, quantities.in(from) / 2 + quantities.in(from) % 2);
        }
        long sum = 0;
        for (LineBucket bucket : buckets) {
            sum += quantities.in(bucket);
        }
        assertThat(sum).isEqualTo(10);
    }
}
