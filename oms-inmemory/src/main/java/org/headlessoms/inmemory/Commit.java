package org.headlessoms.inmemory;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommandReceipt;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.ReferenceWrite;
import org.headlessoms.spi.StockDelta;
import org.headlessoms.stock.LedgerEntry;
import org.headlessoms.stock.StockMovement;
import org.headlessoms.value.Sku;

/** One change set on its way into a tenant's state, by a caller that holds the stripes of all it touches. */
final class Commit {

    private static final CommitResult COMMITTED = new CommitResult.Committed();

    private final TenantState state;
    private final ChangeSet changeSet;
    private final List<StockDelta> deltas;
    private final WorkPlan work;

    Commit(TenantState state, ChangeSet changeSet, List<StockDelta> deltas) {
        this.state = state;
        this.changeSet = changeSet;
        this.deltas = deltas;
        work = new WorkPlan(state.work());
    }

    CommitResult run() {
        Optional<CommitResult> refusal =
                new Guards(state, changeSet, deltas).refusal().or(this::fencedOff);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        apply();
        return COMMITTED;
    }

    private Optional<CommitResult> fencedOff() {
        return work.plan(changeSet.work()).map(id -> Guards.conflict("WORK/" + id));
    }

    /** In the order that the package's story explains. */
    private void apply() {
        changeSet.events().forEach(state.events()::append);
        changeSet.receipt().ifPresent(receipt -> state.receipts().put(receipt.commandId(), receipt));
        deltas.forEach(state.stock()::apply);
        changeSet.receipt().ifPresent(this::appendLedger);
        changeSet.references().forEach(this::store);
        changeSet.counters().forEach(state.counters()::apply);
        changeSet.holds().forEach(write -> state.holds().put(write.hold()));
        changeSet.orders().forEach(write -> state.orders().put(write.order()));
        changeSet.backorders().forEach(state.backorders()::apply);
        work.apply();
        changeSet.events().forEach(state.events()::publish);
    }

    private void store(ReferenceWrite write) {
        if (write instanceof ReferenceWrite.Put put) {
            state.references().put(put.reference());
        }
    }

    private Set<Sku> moved() {
        Set<Sku> skus = new HashSet<>();
        deltas.forEach(delta -> skus.add(delta.key().sku()));
        return Set.copyOf(skus);
    }

    private void appendLedger(CommandReceipt receipt) {
        int ordinal = 0;
        for (StockMovement movement : changeSet.movements()) {
            state.stock().append(new LedgerEntry(receipt.commandId(), ordinal, changeSet.at(), movement));
            ordinal++;
        }
        if (ordinal > 0) {
            state.stock().moved(receipt.commandId(), moved());
        }
    }
}
