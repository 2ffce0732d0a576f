package org.headlessoms.preorder;

import java.util.Objects;

/**
 * The release date has come, everybody who waited had a turn, and the item is sold like any other from now on.
 *
 * @param terms the terms as they are now
 */
public record ItemReleased(PreorderTerms terms) implements PreorderEvent {
    /** Refuses missing terms. */
    public ItemReleased {
        Objects.requireNonNull(terms, "terms");
    }
}
