package org.headlessoms.returns;

import org.headlessoms.event.OrderEvent;

/** A fact about goods on their way back. */
public sealed interface ReturnEvent extends OrderEvent permits ReturnAuthorized, ReturnReceived, ReturnCancelled {}
