package org.headlessoms.preorder;

import java.util.Objects;

/**
 * An item is sold before it is released, or on other terms than before.
 *
 * @param terms the terms as they are now
 */
public record PreorderTermsSet(PreorderTerms terms) implements PreorderEvent {
    /** Refuses missing terms. */
    public PreorderTermsSet {
        Objects.requireNonNull(terms, "terms");
    }
}
