package org.headlessoms.inmemory;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.headlessoms.spi.Page;

/** Cuts a page from what is left of a list. */
final class Pages {

    private Pages() {}

    static <T> Page<T> cut(Stream<T> rest, int limit, Function<T, String> cursor) {
        return cut(rest, limit, Function.identity(), cursor);
    }

    /** A page of rows, each shown as an item; the cursor names the last row shown. */
    static <R, T> Page<T> cut(Stream<R> rest, int limit, Function<R, T> item, Function<R, String> cursor) {
        List<R> rows = rest.limit(limit + 1L).toList();
        boolean isLast = rows.size() <= limit;
        List<R> shown = isLast ? rows : rows.subList(0, limit);
        Optional<String> next = isLast ? Optional.empty() : Optional.of(cursor.apply(shown.get(limit - 1)));
        return new Page<>(shown.stream().map(item).toList(), next);
    }
}
