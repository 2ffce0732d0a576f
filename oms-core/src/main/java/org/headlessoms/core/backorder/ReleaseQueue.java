package org.headlessoms.core.backorder;

import org.headlessoms.backorder.BackordersReleased;
import org.headlessoms.command.Command;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.Sku;

/**
 * Serve the next part of an item's queue from whatever is available.
 *
 * @param fromHead whether all of the queue is to be asked, also if a release is under way that is past its head
 * @param goesOn whether the caller goes on by itself with what is left; else due work does it
 */
public record ReleaseQueue(CommandId commandId, Sku sku, boolean fromHead, boolean goesOn)
        implements Command<BackordersReleased> {}
