package org.headlessoms.core.pipeline;

import java.util.Optional;
import org.headlessoms.command.Outcome;
import org.headlessoms.event.Event;

/** What one try of a command came to: an outcome, or a conflict that calls for another try. */
record Attempt<E extends Event>(Optional<Outcome<E>> outcome, String conflict) {

    static <E extends Event> Attempt<E> done(Outcome<E> outcome) {
        return new Attempt<>(Optional.of(outcome), "");
    }

    static <E extends Event> Attempt<E> conflict(String conflict) {
        return new Attempt<>(Optional.empty(), conflict);
    }
}
