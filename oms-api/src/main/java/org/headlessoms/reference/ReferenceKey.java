package org.headlessoms.reference;

import java.util.Objects;
import org.headlessoms.check.Check;

/**
 * Names a reference within a tenant.
 *
 * @param kind what kind of thing
 * @param id its id: one id, or several separated by {@code /}, 1 to 300 characters of {@code [A-Za-z0-9._:/#~-]}
 */
public record ReferenceKey(ReferenceKind kind, String id) implements Comparable<ReferenceKey> {

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
        String id = ids[0].toString();
        for (int i = 1; i < ids.length; i++) {
            id = id + "/" + ids[i];
        }
        return new ReferenceKey(kind, id);
    }

    @Override
    public int compareTo(ReferenceKey other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
