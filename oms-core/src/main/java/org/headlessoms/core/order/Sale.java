package org.headlessoms.core.order;

import java.util.List;
import org.headlessoms.channel.PurchaseWindow;
import org.headlessoms.core.capacity.DailyLoads;

/**
 * What an order sells: its price, its lines with kits put apart, the windows of purchase limits it counts in, and what the
 * locations that could send it were given today.
 */
record Sale(Priced priced, List<OrderedLine> lines, List<PurchaseWindow> windows, DailyLoads loads) {

    Sale {
        lines = List.copyOf(lines);
        windows = List.copyOf(windows);
    }
}
