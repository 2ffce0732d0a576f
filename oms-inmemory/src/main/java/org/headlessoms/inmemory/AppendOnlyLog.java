package org.headlessoms.inmemory;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A list that only grows. One thread at a time may append; any number may read meanwhile without a lock. It grows by
 * chunks, so that a long log is never copied.
 */
final class AppendOnlyLog<T> {

    private final int chunkSize;
    // Readers look at the size before the chunks: whatever lies below a size they saw is in the chunks they see then.
    private volatile Object[][] chunks = new Object[1][];
    private volatile int size;

    AppendOnlyLog(int chunkSize) {
        this.chunkSize = chunkSize;
    }

    int size() {
        return size;
    }

    void append(T element) {
        int index = size;
        int chunk = index / chunkSize;
        if (index % chunkSize == 0) {
            addChunk(chunk);
        }
        chunks[chunk][index % chunkSize] = element;
        size = index + 1;
    }

    /** The elements from an index on, at most so many. */
    List<T> slice(long from, int limit) {
        return stream(from).limit(limit).toList();
    }

    /** The elements there are now, from an index on. */
    Stream<T> stream(long from) {
        int end = size;
        return IntStream.range((int) Math.min(from, end), end).mapToObj(this::get);
    }

    @SuppressWarnings("unchecked")
    T get(int index) {
        return (T) chunks[index / chunkSize][index % chunkSize];
    }

    private void addChunk(int chunk) {
        Object[][] grown = chunk < chunks.length ? chunks : Arrays.copyOf(chunks, 2 * chunk);
        grown[chunk] = new Object[chunkSize];
        chunks = grown;
    }
}
