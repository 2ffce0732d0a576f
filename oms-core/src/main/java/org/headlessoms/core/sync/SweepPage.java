package org.headlessoms.core.sync;

import java.util.List;
import org.headlessoms.command.Command;
import org.headlessoms.stock.StockKey;
import org.headlessoms.sync.CompleteSnapshot;
import org.headlessoms.sync.StockSynchronised;
import org.headlessoms.value.CommandId;

/**
 * Empty those of some keys that a snapshot did not mention.
 *
 * @param keys levels at the snapshot's locations, without ring-fence
 * @param from where the sweep must stand
 * @param next where it stands then
 * @param last whether nothing is left to look at
 */
public record SweepPage(
        CommandId commandId, CompleteSnapshot snapshot, List<StockKey> keys, String from, String next, boolean last)
        implements Command<StockSynchronised> {}
