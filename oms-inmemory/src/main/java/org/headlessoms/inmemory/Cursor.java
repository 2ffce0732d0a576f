package org.headlessoms.inmemory;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** Writes and reads the opaque cursors of one list. Ids hold no {@code |}, so it separates the parts. */
final class Cursor {

    private static final String SEPARATOR = "|";
    private static final String FOREIGN = "not a cursor of this list";

    private final String list;
    private final int parts;

    /** Cursors of the named list that have so many parts. */
    Cursor(String list, int parts) {
        this.list = list;
        this.parts = parts;
    }

    String write(Object... values) {
        StringBuilder text = new StringBuilder(list);
        for (Object value : values) {
            text.append(SEPARATOR).append(value);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The parts, or an {@link IllegalArgumentException} if this list never made the cursor. */
    List<String> read(String cursor) {
        String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        List<String> values = List.of(text.split("\\|", -1));
        if (values.size() != parts + 1 || !values.get(0).equals(list)) {
            throw foreign();
        }
        return values.subList(1, values.size());
    }

    static IllegalArgumentException foreign() {
        return new IllegalArgumentException(FOREIGN);
    }

    static Instant instant(String part) {
        try {
            return Instant.parse(part);
        } catch (DateTimeException notATime) {
            throw new IllegalArgumentException(FOREIGN, notATime);
        }
    }

    static int index(String part) {
        int index = Integer.parseInt(part);
        if (index < 0) {
            throw foreign();
        }
        return index;
    }
}
