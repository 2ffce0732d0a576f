package org.headlessoms.examples.replay;

import org.headlessoms.order.OrderPlaced;
import org.headlessoms.order.PlacedLine;
import org.headlessoms.stock.ReceiptLine;
import org.headlessoms.stock.StockReceived;

/** What only the events tell while they happen, and what of the file never reached the engine. */
final class Totals {

    long unitsOpening;
    long unitsReceived;
    long unitsBackordered;
    long unitsReturnUnmatched;
    long creditNotes;
    long creditLinesNotProduct;
    long skippedInvoices;
    long skippedLines;

    void opening(StockReceived received) {
        unitsOpening += units(received);
    }

    void received(StockReceived received) {
        unitsReceived += units(received);
    }

    void placed(OrderPlaced placed) {
        unitsBackordered +=
                placed.lines().stream().mapToLong(PlacedLine::backordered).sum();
    }

    private static long units(StockReceived received) {
        return received.lines().stream().mapToLong(ReceiptLine::quantity).sum();
    }
}
