package org.headlessoms.reference;

import java.util.Objects;
import org.headlessoms.check.Check;

/**
 * References of one kind that are found together. Meant for what belongs to one thing, tens or hundreds: it is always read
 * as a whole.
 *
 * @param kind their kind
 * @param name their group, see {@link Reference#group()}
 */
public record ReferenceGroup(ReferenceKind kind, String name) {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is not one of a group
     */
    public ReferenceGroup {
        Objects.requireNonNull(kind, "kind");
        Check.path("group", name);
    }
}
