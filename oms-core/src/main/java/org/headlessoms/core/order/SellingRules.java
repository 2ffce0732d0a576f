package org.headlessoms.core.order;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.selling.Assortments;
import org.headlessoms.core.selling.PurchaseLimits;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.value.Sku;

/** Whether what an order asks for may be sold to whom it is for. Kits and their components both count. */
final class SellingRules {

    private SellingRules() {}

    static ReadRequest reads(ReadRequest nothing, Set<Sku> skus) {
        return nothing.withReferences(Assortments.keys(skus)).withGroups(PurchaseLimits.groups(skus));
    }

    static Optional<Refusal> notSold(PlaceOrder command, Snapshot snapshot) {
        Set<Sku> skus = wanted(command, snapshot).keySet();
        return Assortments.notSold(skus, command.channel(), snapshot)
                .or(() -> Assortments.notShipped(skus, command.shipTo(), snapshot));
    }

    static PurchaseLimits limits(PlaceOrder command, Snapshot snapshot, Instant now) {
        return PurchaseLimits.of(wanted(command, snapshot), command.channel(), command.customer(), snapshot, now);
    }

    /** Units by item, all lines together. */
    private static Map<Sku, Long> wanted(PlaceOrder command, Snapshot snapshot) {
        Map<Sku, Long> wanted = new TreeMap<>();
        for (PlaceOrder.Line line : command.lines()) {
            wanted.merge(line.sku(), line.quantity(), Math::addExact);
            for (KitComponent component :
                    snapshot.item(line.sku()).map(Item::components).orElse(List.of())) {
                wanted.merge(component.sku(), component.quantity() * line.quantity(), Math::addExact);
            }
        }
        return wanted;
    }
}
