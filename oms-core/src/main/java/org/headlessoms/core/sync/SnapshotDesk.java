package org.headlessoms.core.sync;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.command.Outcome;
import org.headlessoms.core.pipeline.CommandPipeline;
import org.headlessoms.core.pipeline.Keys;
import org.headlessoms.spi.IdSource;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Storage;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.sync.CompleteSnapshot;
import org.headlessoms.sync.SnapshotCompleted;
import org.headlessoms.sync.SnapshotSweep;
import org.headlessoms.value.Tenant;

/**
 * Sweeps through all levels page by page, each a commit that also says how far it came: whoever comes next goes on there,
 * after a crash or at the same time.
 */
public final class SnapshotDesk {

    private static final int PAGE = 500;

    private final Storage storage;
    private final CommandPipeline pipeline;
    private final IdSource ids;
    private final SnapshotCompleting completing = new SnapshotCompleting();
    private final SnapshotSweeping sweeping = new SnapshotSweeping();

    public SnapshotDesk(Storage storage, CommandPipeline pipeline, IdSource ids) {
        this.storage = storage;
        this.pipeline = pipeline;
        this.ids = ids;
    }

    public Outcome<SnapshotCompleted> complete(Tenant tenant, CompleteSnapshot command) {
        Outcome<SnapshotCompleted> outcome = pipeline.execute(tenant, completing, command);
        while (!outcome.isAccepted() && outcome.refusalOrThrow() instanceof SnapshotCompleting.NotSwept) {
            sweep(tenant, command);
            outcome = pipeline.execute(tenant, completing, command);
        }
        return outcome;
    }

    /** Goes on to the next page that has levels at the snapshot's locations, or to the end, and on from there. */
    private void sweep(Tenant tenant, CompleteSnapshot command) {
        Optional<String> position = position(tenant, command);
        while (position.isPresent()) {
            position = sweepOn(tenant, command, position.get());
        }
    }

    private Optional<String> sweepOn(Tenant tenant, CompleteSnapshot command, String from) {
        Optional<String> cursor = Optional.of(from).filter(text -> !text.isEmpty());
        while (true) {
            Page<StockLevel> page = storage.levels(tenant, new PageRequest(cursor, PAGE));
            List<StockKey> keys = keys(page, command);
            cursor = page.next();
            if (!keys.isEmpty() || cursor.isEmpty()) {
                String next = cursor.orElse("");
                SweepPage swept = new SweepPage(Keys.command(ids.next()), command, keys, from, next, cursor.isEmpty());
                boolean ours = pipeline.executeInternal(tenant, sweeping, swept).isAccepted();
                return ours ? cursor : Optional.empty();
            }
        }
    }

    /** Where to go on; empty if there is nothing left to do. */
    private Optional<String> position(Tenant tenant, CompleteSnapshot command) {
        Optional<SnapshotSweep> sweep = SnapshotSweeping.stored(
                command, storage.read(ReadRequest.of(tenant).withReferences(Set.of(SnapshotSweeping.key(command)))));
        return sweep.isEmpty()
                ? Optional.of("")
                : sweep.filter(one -> !one.done()).map(SnapshotSweep::position);
    }

    private static List<StockKey> keys(Page<StockLevel> page, CompleteSnapshot command) {
        Set<?> locations = Set.copyOf(command.locations());
        return page.items().stream()
                .map(StockLevel::key)
                .filter(key -> locations.contains(key.location()))
                .map(key -> new StockKey(key.sku(), key.place().forChannel(Optional.empty())))
                .distinct()
                .toList();
    }
}
