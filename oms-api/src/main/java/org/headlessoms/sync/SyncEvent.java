package org.headlessoms.sync;

import org.headlessoms.event.Event;

/** A fact about synchronisation with another system. */
public sealed interface SyncEvent extends Event permits StockSynchronised, SnapshotCompleted {}
