package org.headlessoms.channel;

import java.util.Objects;

/**
 * An item is sold elsewhere than before.
 *
 * @param assortment where it is sold from now on
 */
public record AssortmentSet(Assortment assortment) implements ChannelEvent {
    /** Refuses a missing assortment. */
    public AssortmentSet {
        Objects.requireNonNull(assortment, "assortment");
    }
}
