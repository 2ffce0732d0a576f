package org.headlessoms.core.supply;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.core.pipeline.CommandPipeline;
import org.headlessoms.core.pipeline.Keys;
import org.headlessoms.core.work.WorkStep;
import org.headlessoms.spi.ChangeSet;
import org.headlessoms.spi.CommitResult;
import org.headlessoms.spi.IdSource;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.ReferenceWrite;
import org.headlessoms.spi.Storage;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.spi.WorkWrite;
import org.headlessoms.supply.PromiseRun;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;
import org.headlessoms.value.WorkId;

/**
 * Computes the promise dates of a queue anew, from its head to its end, a few neighbours in each commit. A long queue is walked
 * in several pieces of work, and where to go on is stored. Whatever moves meanwhile makes it begin again, but not before the end
 * is reached: else those at the end would never have their turn.
 */
public final class PromiseWork implements WorkStep {

    /** Begin at the head. */
    static final String BEGIN = "begin";

    /** Go on where the last piece ended. */
    static final String GO_ON = "go-on";

    private static final int NEIGHBOURS = 50;
    private static final int COMMITS = 20;

    private final Storage storage;
    private final CommandPipeline pipeline;
    private final Promising promising;
    private final IdSource ids;

    public PromiseWork(Storage storage, CommandPipeline pipeline, Promising promising, IdSource ids) {
        this.storage = storage;
        this.pipeline = pipeline;
        this.promising = promising;
        this.ids = ids;
    }

    @Override
    public boolean run(Tenant tenant, WorkItem item) {
        Sku sku = Sku.of(item.subject());
        PromiseRun stored = stored(tenant, sku);
        boolean begin = item.detail().equals(BEGIN);
        boolean underWay = stored.cursor().isPresent();
        if (begin && underWay) {
            return stored.again() || store(tenant, again(stored), List.of());
        }
        boolean nothingToGoOnWith = !begin && !underWay;
        return nothingToGoOnWith || walk(tenant, stored);
    }

    /** Stores how far it came; not stored is not done, and done again from where it was. */
    private boolean walk(Tenant tenant, PromiseRun stored) {
        Optional<String> cursor = stored.cursor();
        long ahead = stored.ahead();
        for (int i = 0; i < COMMITS; i++) {
            Page<BackorderEntry> page = storage.backorders(tenant, stored.sku(), new PageRequest(cursor, NEIGHBOURS));
            promise(tenant, stored.sku(), page.items(), ahead);
            ahead += page.items().stream().mapToLong(BackorderEntry::quantity).sum();
            cursor = page.next();
            if (cursor.isEmpty()) {
                return finish(tenant, stored);
            }
        }
        PromiseRun reached = new PromiseRun(stored.sku(), cursor, ahead, stored.again(), stored.version() + 1);
        return store(tenant, reached, List.of(next(stored.sku(), GO_ON)));
    }

    private boolean finish(Tenant tenant, PromiseRun stored) {
        if (stored.cursor().isEmpty()) {
            return true;
        }
        PromiseRun done = new PromiseRun(stored.sku(), Optional.empty(), 0, false, stored.version() + 1);
        return store(tenant, done, stored.again() ? List.of(next(stored.sku(), BEGIN)) : List.of());
    }

    private void promise(Tenant tenant, Sku sku, List<BackorderEntry> entries, long ahead) {
        if (!entries.isEmpty()) {
            pipeline.executeInternal(
                    tenant, promising, new PromiseLines(Keys.command(ids.next()), sku, entries, ahead));
        }
    }

    private WorkItem next(Sku sku, String detail) {
        WorkId id = Keys.promiseDates(sku, detail);
        return WorkItem.due(id, WorkItem.Kind.PROMISE_DATES, sku.value(), detail, pipeline.now())
                .withToken(Keys.token(ids.next(), id));
    }

    private PromiseRun stored(Tenant tenant, Sku sku) {
        return storage.read(ReadRequest.of(tenant).withReferences(Set.of(PromiseRun.key(sku))))
                .reference(PromiseRun.key(sku), PromiseRun.class)
                .orElse(new PromiseRun(sku, Optional.empty(), 0, false, 0));
    }

    private static PromiseRun again(PromiseRun run) {
        return new PromiseRun(run.sku(), run.cursor(), run.ahead(), true, run.version() + 1);
    }

    private boolean store(Tenant tenant, PromiseRun run, List<WorkItem> next) {
        ChangeSet changes = ChangeSet.housekeeping(
                tenant,
                pipeline.now(),
                List.of(new ReferenceWrite.Put(run)),
                next.stream().<WorkWrite>map(WorkWrite.Schedule::new).toList());
        return storage.commit(changes) instanceof CommitResult.Committed;
    }
}
