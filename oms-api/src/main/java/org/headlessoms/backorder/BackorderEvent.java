package org.headlessoms.backorder;

import org.headlessoms.event.Event;

/** Something about the backorder queues. */
public sealed interface BackorderEvent extends Event permits BackordersLimited, BackordersReleased {}
