package org.headlessoms.examples.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.OrderPlaced;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.order.PlaceOrderBuilder;
import org.headlessoms.value.OrderId;

/** Turns an invoice into an order: products are its lines, everything else its charges. */
final class Selling {

    private final Shop shop;
    private final Totals totals;
    private final Map<String, Integer> uses = new HashMap<>();

    Selling(Shop shop, Totals totals) {
        this.shop = shop;
        this.totals = totals;
    }

    void sell(Invoice invoice) {
        List<InvoiceLine> sold =
                invoice.lines().stream().filter(Selling::isSold).toList();
        totals.skippedLines += invoice.lines().size() - sold.size();
        if (sold.isEmpty()) {
            totals.skippedInvoices++;
            return;
        }
        List<InvoiceLine> products =
                sold.stream().filter(InvoiceLine::isProduct).toList();
        shop.openProducts(products.stream().map(Names::sku).toList());
        OrderPlaced placed = shop.oms().orders().place(order(invoice, sold)).orElseThrow();
        totals.placed(placed);
        if (!products.isEmpty()) {
            shop.ship(placed.orderId());
        }
    }

    /** A price below zero is a correction, not a sale. */
    private static boolean isSold(InvoiceLine line) {
        return line.quantity() > 0 && line.pence() >= 0;
    }

    private PlaceOrder order(Invoice invoice, List<InvoiceLine> sold) {
        PlaceOrderBuilder order = PlaceOrder.builder(shop.nextCommand(), "GBP")
                .orderId(orderId(invoice))
                .allocation(AllocationPolicy.BACKORDER)
                .tender("card-of-" + Names.escape(invoice.customer()));
        if (!invoice.customer().isEmpty()) {
            order.customer(Names.customer(invoice.customer()));
        }
        for (InvoiceLine line : sold) {
            if (line.isProduct()) {
                order.line(Names.sku(line), line.quantity(), line.pence());
            } else {
                order.charge(Names.escape(line.stockCode()), Math.multiplyExact(line.quantity(), line.pence()));
            }
        }
        return order.build();
    }

    /** A number that comes again later in the file is another invoice. */
    private OrderId orderId(Invoice invoice) {
        int use = uses.merge(invoice.number(), 1, Integer::sum);
        String number = Names.escape(invoice.number());
        return OrderId.of(use == 1 ? number : number + "-" + use);
    }
}
