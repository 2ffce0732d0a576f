package org.headlessoms.inmemory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.headlessoms.spi.CommandReceipt;
import org.headlessoms.value.CommandId;

/** Everything one tenant has. */
record TenantState(
        ConcurrentMap<CommandId, CommandReceipt> receipts,
        OrderTable orders,
        HoldTable holds,
        ReferenceTable references,
        CounterTable counters,
        StockTable stock,
        BackorderQueue backorders,
        WorkQueue work,
        EventLog events) {

    static TenantState empty() {
        return new TenantState(
                new ConcurrentHashMap<>(),
                new OrderTable(),
                new HoldTable(),
                new ReferenceTable(),
                new CounterTable(),
                new StockTable(),
                new BackorderQueue(),
                new WorkQueue(),
                new EventLog());
    }
}
