package org.headlessoms.supply;

import org.headlessoms.event.Event;

/** Something about what is expected. */
public sealed interface SupplyEvent extends Event
        permits SupplyExpected, ExpectedSupplyChanged, ExpectedSupplyCancelled, SupplyReceived {}
