package org.headlessoms.hold;

import org.headlessoms.event.Event;

/** A fact about a hold. */
public sealed interface HoldEvent extends Event
        permits HoldPlaced, HoldChanged, HoldExtended, HoldReleased, HoldExpired, HoldPromoted {}
