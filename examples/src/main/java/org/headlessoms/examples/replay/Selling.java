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

    private static final int LONGEST_CHARGE_CODE = 32;

    private final Shop shop;
    private final Totals totals;
    private final Map<String, Integer> uses = new HashMap<>();

    Selling(Shop shop, Totals totals) {
        this.shop = shop;
        this.totals = totals;
    }

    void sell(Invoice invoice) {
        List<InvoiceLine> sold = invoice.sold();
        totals.skippedLines += invoice.lines().size() - sold.size();
        List<InvoiceLine> products =
                sold.stream().filter(InvoiceLine::isProduct).toList();
        shop.openProducts(products);
        OrderPlaced placed = shop.oms().orders().place(order(invoice, sold)).orElseThrow();
        totals.placed(placed);
        if (!products.isEmpty()) {
            shop.ship(placed.orderId());
        }
    }

    private PlaceOrder order(Invoice invoice, List<InvoiceLine> sold) {
        PlaceOrderBuilder order = PlaceOrder.builder(shop.nextCommand(), "GBP")
                .orderId(orderId(invoice))
                .allocation(AllocationPolicy.BACKORDER);
        if (!invoice.customer().isEmpty()) {
            order.customer(Names.customer(invoice.customer()));
        }
        long total = 0;
        for (InvoiceLine line : sold) {
            total = Math.addExact(total, add(line, order));
        }
        return total == 0
                ? order.build()
                : order.tender("token-" + invoice.number()).build();
    }

    private static long add(InvoiceLine line, PlaceOrderBuilder order) {
        long amount = Math.multiplyExact(line.quantity(), line.pence());
        if (line.isProduct()) {
            order.line(Names.sku(line), line.quantity(), line.pence());
        } else {
            order.charge(Names.text(line.stockCode(), LONGEST_CHARGE_CODE), amount);
        }
        return amount;
    }

    /** A number that comes again later in the file is another invoice. */
    private OrderId orderId(Invoice invoice) {
        int use = uses.merge(invoice.number(), 1, Integer::sum);
        String number = Names.id(invoice.number());
        return OrderId.of(use == 1 ? number : number + "-" + use);
    }
}
