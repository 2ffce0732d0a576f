package org.headlessoms.core.order;

import java.util.List;
import org.headlessoms.channel.PurchaseWindow;

/** What an order sells: its price, its lines with kits put apart, and the windows of purchase limits it counts in. */
record Sale(Priced priced, List<OrderedLine> lines, List<PurchaseWindow> windows) {

    Sale {
        lines = List.copyOf(lines);
        windows = List.copyOf(windows);
    }
}
