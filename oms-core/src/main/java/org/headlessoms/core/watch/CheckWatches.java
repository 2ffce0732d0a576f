package org.headlessoms.core.watch;

import org.headlessoms.command.Command;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.Sku;
import org.headlessoms.watch.WatchEvent;

/** Look at the watches of an item and tell what is due. */
public record CheckWatches(CommandId commandId, Sku sku) implements Command<WatchEvent> {}
