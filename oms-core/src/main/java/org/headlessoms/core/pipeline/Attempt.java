package org.headlessoms.core.pipeline;

import java.util.Optional;
import org.headlessoms.command.Outcome;
import org.headlessoms.event.Event;

/**
 * What one try of a command came to: an outcome, or a conflict that calls for another try. If something that was in the way
 * is out of it, the try does not count.
 */
record Attempt<E extends Event>(Optional<Outcome<E>> outcome, String conflict, boolean counts) {

    static <E extends Event> Attempt<E> done(Outcome<E> outcome) {
        return new Attempt<>(Optional.of(outcome), "", true);
    }

    static <E extends Event> Attempt<E> conflict(String conflict) {
        return new Attempt<>(Optional.empty(), conflict, true);
    }

    static <E extends Event> Attempt<E> cleared() {
        return new Attempt<>(Optional.empty(), "", false);
    }
}
