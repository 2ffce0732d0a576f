package org.headlessoms.inmemory;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/** The behaviours of the calls to come, first in, first out, and the one of all others. Not for several threads. */
final class Script {

    private final Queue<Behaviour> next = new ArrayDeque<>();
    private Behaviour otherwise = Behaviour.approve();

    void add(Behaviour behaviour) {
        next.add(behaviour);
    }

    void always(Behaviour behaviour) {
        otherwise = behaviour;
    }

    /** What to do with the call, if it was said call by call. */
    Optional<Behaviour> poll() {
        return Optional.ofNullable(next.poll());
    }

    Behaviour take() {
        return poll().orElse(otherwise);
    }
}
