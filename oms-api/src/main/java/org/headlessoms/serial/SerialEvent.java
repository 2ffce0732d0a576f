package org.headlessoms.serial;

import org.headlessoms.event.Event;

/** A fact about a unit with a number of its own. */
public sealed interface SerialEvent extends Event permits SerialShipped, SerialReturned {

    /**
     * The unit.
     *
     * @return where it is after this
     */
    SerializedUnit unit();
}
