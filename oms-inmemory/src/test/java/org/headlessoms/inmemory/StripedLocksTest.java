package org.headlessoms.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StripedLocksTest {

    private final StripedLocks locks = new StripedLocks();

    @Test
    void stripesOfAnyHashAreInRangeAndSpread() {
        BitSet used = new BitSet();
        IntStream.range(-100_000, 100_000).forEach(hash -> used.set(StripedLocks.stripeOf(hash)));
        assertThat(used.length()).isEqualTo(1024);
        assertThat(used.cardinality()).isEqualTo(1024);
    }

    @Test
    void overlappingSetsExcludeEachOtherAndNeverDeadlock() {
        int[] counters = new int[16];
        Together.run(8, thread -> {
            Random random = new Random(thread);
            for (int i = 0; i < 5_000; i++) {
                BitSet stripes = fiveOf(random, counters.length);
                locks.holding(stripes, () -> {
                    stripes.stream().forEach(stripe -> counters[stripe]++);
                    return stripes;
                });
            }
            return thread;
        });
        assertThat(IntStream.of(counters).sum()).isEqualTo(8 * 5_000 * 5);
    }

    @Test
    void stripesAreFreeAgainAfterAnException() {
        BitSet stripes = BitSet.valueOf(new long[] {0b1011});
        assertThatThrownBy(() -> locks.holding(stripes, () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        List<String> answers = Together.run(1, thread -> locks.holding(stripes, () -> "free"));
        assertThat(answers).containsExactly("free");
    }

    @Test
    void noStripesAreHeldForNothing() {
        assertThat(locks.holding(new BitSet(), () -> 1)).isEqualTo(1);
    }

    private static BitSet fiveOf(Random random, int bound) {
        BitSet stripes = new BitSet();
        while (stripes.cardinality() < 5) {
            stripes.set(random.nextInt(bound));
        }
        return stripes;
    }
}
