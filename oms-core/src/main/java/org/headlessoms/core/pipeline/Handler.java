package org.headlessoms.core.pipeline;

import org.headlessoms.command.Command;
import org.headlessoms.event.Event;
import org.headlessoms.spi.ReadRequest;

/**
 * Decides one kind of command. Pure: what it knows is in the command and the reading, what it wants goes into the change,
 * and it may be called again for the same command after a conflict.
 *
 * @param <C> the command
 * @param <E> the event that answers it
 */
public interface Handler<C extends Command<E>, E extends Event> {

    /** What to read before deciding; {@code nothing} asks for nothing yet and carries the tenant. */
    ReadRequest reads(C command, ReadRequest nothing);

    Decision<E> decide(C command, Reading reading, Change change);
}
