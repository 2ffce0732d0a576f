package org.headlessoms.inmemory;

import java.util.BitSet;
import java.util.List;
import org.headlessoms.event.StreamId;
import org.headlessoms.spi.BackorderWrite;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.StockDelta;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.OrderId;

/** The stripes of all keys a change set touches. */
final class Footprint {

    private static final int RECEIPT = 101;
    private static final int LEVEL = 102;
    private static final int WORK = 103;
    private static final int REFERENCE = 104;
    private static final int COUNTER = 105;

    private final BitSet stripes = new BitSet();
    private final int tenantHash;

    private Footprint(ChangeSet changeSet) {
        tenantHash = changeSet.tenant().hashCode();
    }

    static BitSet of(ChangeSet changeSet, List<StockDelta> deltas) {
        Footprint footprint = new Footprint(changeSet);
        footprint.addDocuments(changeSet);
        deltas.forEach(delta -> footprint.add(delta.key()));
        changeSet.expectations().forEach(expectation -> footprint.add(expectation.key()));
        changeSet.backorders().forEach(footprint::add);
        changeSet.work().forEach(write -> footprint.add(WORK, write.id().hashCode()));
        changeSet
                .receipt()
                .ifPresent(receipt -> footprint.add(RECEIPT, receipt.commandId().hashCode()));
        return footprint.stripes;
    }

    private void addDocuments(ChangeSet changeSet) {
        changeSet.orders().forEach(write -> add(write.order().id()));
        changeSet
                .holds()
                .forEach(write -> add(StreamId.Kind.HOLD, write.hold().id().value()));
        changeSet.references().forEach(write -> add(REFERENCE, write.key().hashCode()));
        changeSet.counters().forEach(delta -> add(COUNTER, delta.key().hashCode()));
        changeSet
                .events()
                .forEach(event -> add(event.stream().kind(), event.stream().id()));
    }

    /** A queue entry names its order, so the order's stripe guards it and a busy SKU is no bottleneck. */
    private void add(BackorderWrite write) {
        if (write instanceof BackorderWrite.Put put) {
            add(put.entry().orderId());
        } else if (write instanceof BackorderWrite.Remove remove) {
            add(remove.orderId());
        }
    }

    private void add(OrderId id) {
        add(StreamId.Kind.ORDER, id.value());
    }

    /** A document and its stream share a stripe. */
    private void add(StreamId.Kind kind, String id) {
        add(kind.name().hashCode(), id.hashCode());
    }

    private void add(StockKey key) {
        add(LEVEL, 31 * key.sku().hashCode() + key.place().hashCode());
    }

    private void add(int kind, int hash) {
        stripes.set(StripedLocks.stripeOf((31 * tenantHash + kind) * 31 + hash));
    }
}
