package org.headlessoms.reference;

import java.util.Comparator;
import java.util.Objects;
import java.util.StringJoiner;
import org.headlessoms.check.Check;

/**
 * Names a reference within a tenant.
 *
 * @param kind what kind of thing
 * @param id its id: one id, or several separated by {@code /}, 1 to 300 characters of {@code [A-Za-z0-9._:/#~-]}
 */
public record ReferenceKey(ReferenceKind kind, String id) implements Comparable<ReferenceKey> {

    private static final Comparator<ReferenceKey> ORDER =
            Comparator.comparing(ReferenceKey::kind).thenComparing(ReferenceKey::id);

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id breaks the rule
     */
    public ReferenceKey {
        Objects.requireNonNull(kind, "kind");
        Check.path("reference id", id);
    }

    /**
     * The key of a thing that several ids name together.
     *
     * @param kind what kind of thing
     * @param ids at least one
     * @return the key
     * @throws IllegalArgumentException if they are too long together
     */
    public static ReferenceKey of(ReferenceKind kind, Object... ids) {
        StringJoiner id = new StringJoiner("/");
        for (Object one : ids) {
            id.add(one.toString());
        }
        return new ReferenceKey(kind, id.toString());
    }

    @Override
    public int compareTo(ReferenceKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
