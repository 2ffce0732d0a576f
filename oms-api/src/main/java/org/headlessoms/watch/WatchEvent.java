package org.headlessoms.watch;

import org.headlessoms.event.Event;

/** Something about watched stock. */
public sealed interface WatchEvent extends Event permits StockWatched, StockRanLow, StockCameBack {}
