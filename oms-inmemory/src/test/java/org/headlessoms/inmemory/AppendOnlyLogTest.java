package org.headlessoms.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AppendOnlyLogTest {

    @Test
    void keepsElementsInOrderAcrossChunks() {
        AppendOnlyLog<Integer> log = filled(3, 100);
        assertThat(log.size()).isEqualTo(100);
        assertThat(log.slice(0, 1000)).isEqualTo(numbers(0, 100));
        assertThat(log.get(99)).isEqualTo(99);
    }

    @Test
    void slicesFromAnIndexUpToALimit() {
        AppendOnlyLog<Integer> log = filled(4, 10);
        assertThat(log.slice(3, 4)).isEqualTo(numbers(3, 7));
        assertThat(log.slice(8, 4)).isEqualTo(numbers(8, 10));
        assertThat(log.slice(10, 4)).isEmpty();
        assertThat(log.slice(Long.MAX_VALUE, 4)).isEmpty();
    }

    @Test
    void aReaderBesideTheWriterMissesNothing() {
        AppendOnlyLog<Integer> log = new AppendOnlyLog<>(2);
        CompletableFuture<Void> writer =
                CompletableFuture.runAsync(() -> IntStream.range(0, 200_000).forEach(log::append));
        int read = 0;
        while (read < 200_000 && !writer.isCompletedExceptionally()) {
            List<Integer> more = log.slice(read, 1000);
            assertThat(more).isEqualTo(numbers(read, read + more.size()));
            read += more.size();
        }
        assertThat(writer).succeedsWithin(Duration.ofSeconds(10));
        assertThat(read).isEqualTo(200_000);
    }

    private static AppendOnlyLog<Integer> filled(int chunkSize, int count) {
        AppendOnlyLog<Integer> log = new AppendOnlyLog<>(chunkSize);
        numbers(0, count).forEach(log::append);
        return log;
    }

    private static List<Integer> numbers(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }
}
