package org.headlessoms.crash;

import java.util.function.Function;
import org.headlessoms.command.Outcome;
import org.headlessoms.value.CommandId;

/** Sends commands for somebody who has decided what to do when there is no answer, and who remembers what was acknowledged. */
interface Caller {

    /** Sends a command with this id until it is answered. */
    <E> Outcome<E> send(String id, Function<CommandId, Outcome<E>> command);
}
