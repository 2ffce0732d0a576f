package org.headlessoms.returns;

import java.util.Objects;
import org.headlessoms.value.ReturnId;

/**
 * Whatever was outstanding of a return will not come back.
 *
 * @param returnId the return
 */
public record ReturnCancelled(ReturnId returnId) implements ReturnEvent {
    /** Refuses a missing id. */
    public ReturnCancelled {
        Objects.requireNonNull(returnId, "returnId");
    }
}
