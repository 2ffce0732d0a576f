package org.headlessoms.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomIdsTest {

    private static final int IDS = 5000;
    private static final int LENGTH = 26;

    @Test
    void manyThreadsGetNoIdTwice() {
        RandomIds ids = new RandomIds(() -> Instant.EPOCH, new Random(1));
        List<String> made =
                IntStream.range(0, IDS).parallel().mapToObj(i -> ids.next()).toList();
        assertThat(made).doesNotHaveDuplicates().allMatch(id -> id.length() == LENGTH);
    }

    @Test
    void laterIdsSortBehindEarlierOnes() {
        Random random = new Random(1);
        List<String> made = Stream.of(0L, 1L, 31L, 32L, 1_000_000_000_000L, (1L << 48) - 1)
                .map(millis -> new RandomIds(() -> Instant.ofEpochMilli(millis), random).next())
                .toList();
        assertThat(made).isSorted();
    }

    @Test
    void otherRandomBytesMakeOtherIds() {
        String one = new RandomIds(() -> Instant.EPOCH, new Random(1)).next();
        String other = new RandomIds(() -> Instant.EPOCH, new Random(2)).next();
        assertThat(one).isNotEqualTo(other);
    }
}
