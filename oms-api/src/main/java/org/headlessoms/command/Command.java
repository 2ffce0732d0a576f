package org.headlessoms.command;

import org.headlessoms.event.Event;
import org.headlessoms.value.CommandId;

/**
 * A wish, named in the imperative. Sending the same command again is safe: the same id with the same content is answered
 * with the stored outcome and changes nothing; the same id with other content is refused with {@link CommandMismatch}.
 *
 * @param <E> the event an accepted command causes; it is the answer
 */
public interface Command<E extends Event> {

    /**
     * The caller's id of this command, the same on every retry.
     *
     * @return the id
     */
    CommandId commandId();
}
