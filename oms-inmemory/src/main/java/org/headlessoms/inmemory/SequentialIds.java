package org.headlessoms.inmemory;

import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.headlessoms.spi.IdSource;

/** Ids that count: {@code prefix-1}, {@code prefix-2} and so on. Safe for use by several threads. */
public final class SequentialIds implements IdSource {

    // Leaves room for a hyphen and any positive long within the 64 characters of an id.
    private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9._:-]{1,44}");

    private final String prefix;
    private final AtomicLong last = new AtomicLong();

    private SequentialIds(String prefix) {
        this.prefix = prefix;
    }

    /**
     * Ids with this prefix, counting from 1.
     *
     * @param prefix 1 to 44 characters of {@code [A-Za-z0-9._:-]}
     * @return the source
     * @throws IllegalArgumentException if the prefix breaks the rule
     */
    public static SequentialIds startingAt(String prefix) {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException("prefix must be 1 to 44 characters of A-Z a-z 0-9 . _ : -");
        }
        return new SequentialIds(prefix);
    }

    @Override
    public String next() {
        return prefix + "-" + last.incrementAndGet();
    }
}
