package org.headlessoms.spi;

import java.util.Objects;
import org.headlessoms.check.Check;

/**
 * Names a counter within a tenant.
 *
 * @param kind what is counted
 * @param id of what: one id, or several separated by {@code /}, 1 to 300 characters
 */
public record CounterKey(CounterKind kind, String id) implements Comparable<CounterKey> {

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
        String id = ids[0].toString();
        for (int i = 1; i < ids.length; i++) {
            id = id + "/" + ids[i];
        }
        return new CounterKey(kind, id);
    }

    @Override
    public int compareTo(CounterKey other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
