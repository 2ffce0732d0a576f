package org.headlessoms.shortage;

import org.headlessoms.event.Event;

/** A fact about a shortage of stock. */
public sealed interface ShortageEvent extends Event permits ShortageRecorded, ShortageResolved {}
