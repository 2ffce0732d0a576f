package org.headlessoms.core.supply;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.order.Order;
import org.headlessoms.order.OrderLine;
import org.headlessoms.order.PromiseDateChanged;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.supply.ExpectedSupply;
import org.headlessoms.supply.SupplyPolicy;
import org.headlessoms.value.Sku;

/** Decides {@link PromiseLines}. */
public final class Promising implements Handler<PromiseLines, PromiseDateChanged> {

    private final SupplyPolicy policy;

    public Promising(SupplyPolicy policy) {
        this.policy = policy;
    }

    /** Every line is promised what it was. */
    record NothingMoved(Sku sku) implements Refusal {}

    @Override
    public ReadRequest reads(PromiseLines command, ReadRequest nothing) {
        return nothing.withOrders(
                        command.entries().stream().map(BackorderEntry::orderId).collect(Collectors.toUnmodifiableSet()))
                .withSkus(Set.of(command.sku()))
                .withGroups(Set.of(ExpectedSupply.of(command.sku())));
    }

    @Override
    public Decision<PromiseDateChanged> decide(PromiseLines command, Reading reading, Change change) {
        QueuePromises promises = QueuePromises.of(reading.snapshot(), command.sku(), change.now(), policy);
        long ahead = command.ahead();
        for (BackorderEntry entry : command.entries()) {
            ahead += entry.quantity();
            Optional<Order> order = reading.snapshot().order(entry.orderId());
            if (order.isPresent()) {
                promise(order.get(), entry, promises, ahead, change);
            }
        }
        return change.firstEvent(PromiseDateChanged.class)
                .map(Decision::accept)
                .orElseGet(() -> Decision.refuse(new NothingMoved(command.sku())));
    }

    private static void promise(Order order, BackorderEntry entry, QueuePromises promises, long units, Change change) {
        Optional<OrderLine> line =
                order.line(entry.lineId()).filter(one -> one.quantities().backordered() > 0);
        if (line.isPresent()) {
            Optional<LocalDate> before = line.get().promisedOn();
            Optional<LocalDate> after = promises.dayAfter(before, units);
            if (!after.equals(before)) {
                change.edit(order).raise(new PromiseDateChanged(entry.lineId(), before, after));
            }
        }
    }
}
