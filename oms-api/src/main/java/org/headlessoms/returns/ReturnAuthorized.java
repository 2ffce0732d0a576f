package org.headlessoms.returns;

import java.util.Objects;

/**
 * A customer may send units back.
 *
 * @param authorized the return as it was authorised
 */
public record ReturnAuthorized(Return authorized) implements ReturnEvent {
    /** Refuses a missing return. */
    public ReturnAuthorized {
        Objects.requireNonNull(authorized, "authorized");
    }
}
