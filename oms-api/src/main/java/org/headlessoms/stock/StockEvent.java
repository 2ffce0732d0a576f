package org.headlessoms.stock;

import org.headlessoms.event.Event;

/** A fact about master data or stock. */
public sealed interface StockEvent extends Event
        permits ItemDefined,
                LocationDefined,
                LotDefined,
                StockReceived,
                StockAdjusted,
                StockCounted,
                CycleCountBooked,
                SafetyStockSet,
                ConditionChanged {}
