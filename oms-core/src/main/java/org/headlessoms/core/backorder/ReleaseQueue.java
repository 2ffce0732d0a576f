package org.headlessoms.core.backorder;

import org.headlessoms.command.Command;
import org.headlessoms.order.UnitsAllocated;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.Sku;

/** Serve an item's queue from whatever is available. */
public record ReleaseQueue(CommandId commandId, Sku sku) implements Command<UnitsAllocated> {}
