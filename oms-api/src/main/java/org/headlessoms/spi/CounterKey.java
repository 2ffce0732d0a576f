package org.headlessoms.spi;

import java.util.Comparator;
import java.util.Objects;
import java.util.StringJoiner;
import org.headlessoms.check.Check;

/**
 * Names a counter within a tenant.
 *
 * @param kind what is counted
 * @param id of what: one id, or several separated by {@code /}, 1 to 300 characters
 */
public record CounterKey(CounterKind kind, String id) implements Comparable<CounterKey> {

    private static final Comparator<CounterKey> ORDER =
            Comparator.comparing(CounterKey::kind).thenComparing(CounterKey::id);

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id is not one
     */
    public CounterKey {
        Objects.requireNonNull(kind, "kind");
        Check.path("counter id", id);
    }

    /**
     * The key of what several ids name together.
     *
     * @param kind what is counted
     * @param ids at least one
     * @return the key
     * @throws IllegalArgumentException if they are too long together
     */
    public static CounterKey of(CounterKind kind, Object... ids) {
        StringJoiner id = new StringJoiner("/");
        for (Object one : ids) {
            id.add(one.toString());
        }
        return new CounterKey(kind, id.toString());
    }

    @Override
    public int compareTo(CounterKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
