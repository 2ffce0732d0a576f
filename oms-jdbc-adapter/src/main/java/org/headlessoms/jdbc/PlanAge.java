package org.headlessoms.jdbc;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps the database from holding on to plans it made while a table was nearly empty: until it looks at the tables by itself,
 * which takes a minute or more, it would read them from end to end. The statements' texts change a few times while the
 * first change sets are written, so that it plans anew.
 */
final class PlanAge {

    /** After so many change sets any plan uses the indexes. */
    private static final long ENOUGH = 100_000;

    private final AtomicLong written = new AtomicLong();

    void add(int changeSets) {
        if (written.get() < ENOUGH) {
            written.addAndGet(changeSets);
        }
    }

    /** The text of a statement for the present age. */
    String of(String sql) {
        int age = (Long.SIZE - Long.numberOfLeadingZeros(written.get())) / 2;
        return "/* " + age + " */ " + sql;
    }
}
