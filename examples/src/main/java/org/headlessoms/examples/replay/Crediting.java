package org.headlessoms.examples.replay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.returns.AuthorizeReturn;
import org.headlessoms.returns.Disposition;
import org.headlessoms.returns.ReceiveReturn;
import org.headlessoms.returns.ReturnAuthorized;
import org.headlessoms.spi.OrderQuery;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;

/** Turns a credit note into returns of what the same customer received, the newest order and its last line first. */
final class Crediting {

    private static final int PAGE = 50;

    private final Shop shop;
    private final Totals totals;

    Crediting(Shop shop, Totals totals) {
        this.shop = shop;
        this.totals = totals;
    }

    void credit(Invoice note) {
        totals.creditNotes++;
        for (InvoiceLine line : note.lines()) {
            if (line.isProduct()) {
                credit(line);
            } else {
                totals.creditLinesNotProduct++;
            }
        }
    }

    private void credit(InvoiceLine line) {
        long left = Math.max(0, -line.quantity());
        if (!line.customer().isEmpty()) {
            left = giveBack(line, left);
        }
        totals.unitsReturnUnmatched += left;
    }

    private long giveBack(InvoiceLine line, long units) {
        OrderQuery ofCustomer = OrderQuery.ofCustomer(Names.customer(line.customer()));
        PageRequest request = PageRequest.first(PAGE);
        long left = units;
        while (left > 0) {
            Page<Order> page = shop.oms().orders().search(ofCustomer, request);
            for (Order order : page.items()) {
                left -= giveBack(order, Names.sku(line), left);
            }
            if (page.next().isEmpty()) {
                return left;
            }
            request = new PageRequest(page.next(), PAGE);
        }
        return left;
    }

    private long giveBack(Order order, Sku sku, long units) {
        List<AuthorizeReturn.Line> matched = new ArrayList<>();
        long left = units;
        for (int i = order.lines().size() - 1; i >= 0; i--) {
            OrderLine line = order.lines().get(i);
            long given =
                    line.sku().equals(sku) ? Math.min(left, line.quantities().returnable()) : 0;
            if (given > 0) {
                matched.add(new AuthorizeReturn.Line(line.id(), given, ""));
                left -= given;
            }
        }
        if (!matched.isEmpty()) {
            receive(order.id(), matched, sku);
        }
        return units - left;
    }

    private void receive(OrderId order, List<AuthorizeReturn.Line> matched, Sku sku) {
        ReturnAuthorized authorized = shop.oms()
                .returns()
                .authorize(new AuthorizeReturn(shop.nextCommand(), order, matched))
                .orElseThrow();
        List<ReceiveReturn.Line> received = matched.stream()
                .map(line -> new ReceiveReturn.Line(line.lineId(), line.quantity(), Disposition.RESTOCK))
                .toList();
        Set<OrderId> next = nextInQueue(sku, matched);
        shop.oms()
                .returns()
                .receive(new ReceiveReturn(
                        shop.nextCommand(), order, authorized.authorized().id(), Shop.MAIN, received))
                .orElseThrow();
        next.forEach(shop::ship);
    }

    /** Whom the returned units may serve: so many units cannot serve more entries of the queue. */
    private Set<OrderId> nextInQueue(Sku sku, List<AuthorizeReturn.Line> matched) {
        long units = matched.stream().mapToLong(AuthorizeReturn.Line::quantity).sum();
        Set<OrderId> next = new LinkedHashSet<>();
        shop.oms()
                .backorders()
                .queue(sku, (int) Math.min(units, Integer.MAX_VALUE))
                .forEach(entry -> next.add(entry.orderId()));
        return next;
    }
}
