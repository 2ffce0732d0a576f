package org.headlessoms.order;

import org.headlessoms.event.OrderEvent;

/** A fact about an order's lines and charges. */
public sealed interface OrderLifecycleEvent extends OrderEvent
        permits OrderPlaced,
                OrderPrioritized,
                UnitsAllocated,
                UnitsDeallocated,
                UnitsCancelled,
                PromiseDateChanged,
                PriceReduced,
                ChargesBilled,
                ChargesCancelled {}
