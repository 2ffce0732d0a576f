package org.headlessoms.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;

/** Where a page ended: the sort key of its last row. No id holds the separator. */
final class Cursor {

    /** No key holds it. */
    private static final String SEPARATOR = "|";

    private static final String NOT_OURS = "the cursor is not one of this list";

    private final List<String> parts;

    private Cursor(List<String> parts) {
        this.parts = parts;
    }

    /**
     * Where a page starts.
     *
     * @param start the key before every other, one part for each part of the sort key
     */
    static Cursor of(PageRequest page, String... start) {
        if (page.cursor().isEmpty()) {
            return new Cursor(List.of(start));
        }
        List<String> parts = List.of(page.cursor().get().split(Pattern.quote(SEPARATOR), -1));
        if (parts.size() != start.length) {
            throw new IllegalArgumentException(NOT_OURS);
        }
        return new Cursor(parts);
    }

    String text(int part) {
        return parts.get(part);
    }

    long number(int part) {
        try {
            return Long.parseLong(parts.get(part));
        } catch (NumberFormatException notOurs) {
            throw new IllegalArgumentException(NOT_OURS, notOurs);
        }
    }

    /**
     * Makes a page of rows.
     *
     * @param found one row more than the page may hold, if there are that many
     * @param key the sort key of a row
     */
    static <T> Page<T> page(List<T> found, PageRequest page, Function<T, List<?>> key) {
        if (found.size() <= page.limit()) {
            return new Page<>(found, Optional.empty());
        }
        List<T> items = found.subList(0, page.limit());
        List<String> parts = key.apply(items.get(items.size() - 1)).stream()
                .map(Object::toString)
                .toList();
        return new Page<>(items, Optional.of(String.join(SEPARATOR, parts)));
    }
}
