package org.headlessoms.core.backorder;

import java.util.List;
import java.util.Optional;
import org.headlessoms.core.capacity.DailyLoads;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.OrderDraft;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.LineId;

/** Replaces units that lines lost by what is available of them elsewhere, in the same commit. */
public final class Replacing {

    private Replacing() {}

    /** Serves the orders as they were read, in the order of service; all levels of their lost items were read too. */
    public static void serve(Snapshot snapshot, Change change, List<Order> orders) {
        Stock stock = new Stock(snapshot, change, DailyLoads.UNLIMITED);
        for (Order before : orders) {
            OrderDraft draft = change.edit(before);
            for (OrderLine line : before.lines()) {
                serve(draft, line, stock);
            }
        }
    }

    private static void serve(OrderDraft draft, OrderLine before, Stock stock) {
        for (StockKey place : places(draft, before, stock)) {
            Optional<OrderLine> waiting = lost(draft, before);
            long units = stock.available(place);
            if (waiting.isPresent() && units > 0) {
                Sets.give(draft, waiting.get(), stock, place, units);
            }
        }
    }

    private static List<StockKey> places(OrderDraft draft, OrderLine before, Stock stock) {
        Optional<StockPlace> first = before.reservedAt().keySet().stream().findFirst();
        if (first.isEmpty() || lost(draft, before).isEmpty()) {
            return List.of();
        }
        return stock.places(before.sku(), first.get().location(), draft.order().header());
    }

    /** The line as it is now, if more of it waits than before. */
    private static Optional<OrderLine> lost(OrderDraft draft, OrderLine before) {
        LineId id = before.id();
        return draft.order()
                .line(id)
                .filter(line ->
                        line.quantities().backordered() > before.quantities().backordered());
    }
}
