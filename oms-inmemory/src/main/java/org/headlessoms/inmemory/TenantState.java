package org.headlessoms.inmemory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.headlessoms.spi.CommandReceipt;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.Location;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;

/** Everything one tenant has. */
record TenantState(
        ConcurrentMap<CommandId, CommandReceipt> receipts,
        OrderTable orders,
        HoldTable holds,
        ConcurrentMap<Sku, Item> items,
        ConcurrentMap<LocationId, Location> locations,
        StockTable stock,
        BackorderQueue backorders,
        WorkQueue work,
        EventLog events) {

    static TenantState empty() {
        return new TenantState(
                new ConcurrentHashMap<>(),
                new OrderTable(),
                new HoldTable(),
                new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>(),
                new StockTable(),
                new BackorderQueue(),
                new WorkQueue(),
                new EventLog());
    }
}
