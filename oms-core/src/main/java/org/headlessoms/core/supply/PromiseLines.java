package org.headlessoms.core.supply;

import java.util.List;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.command.Command;
import org.headlessoms.order.PromiseDateChanged;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.Sku;

/**
 * Compute the promise dates of some neighbours in a queue anew.
 *
 * @param ahead units that wait before the first of them
 */
public record PromiseLines(CommandId commandId, Sku sku, List<BackorderEntry> entries, long ahead)
        implements Command<PromiseDateChanged> {

    public PromiseLines {
        entries = List.copyOf(entries);
    }
}
