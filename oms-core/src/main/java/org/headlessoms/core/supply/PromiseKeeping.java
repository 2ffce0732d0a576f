package org.headlessoms.core.supply;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headlessoms.core.pipeline.AfterDecision;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Keys;
import org.headlessoms.core.pipeline.OrderDraft;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.pipeline.WaitingUnits;
import org.headlessoms.core.preorder.Unreleased;
import org.headlessoms.order.OrderHeader;
import org.headlessoms.order.OrderLine;
import org.headlessoms.preorder.PreorderTerms;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.StockDelta;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.supply.ExpectedSupply;
import org.headlessoms.supply.SupplyPolicy;
import org.headlessoms.value.LineId;
import org.headlessoms.value.Sku;

/**
 * Sees to it that promise dates are computed anew when supply or queue moves: in the commit of what moves it, for a little
 * later. All that moves within a slot of time is one piece of work, and its time is fixed, so that a queue that never stands
 * still is not put off for ever.
 */
public final class PromiseKeeping implements AfterDecision {

    private static final long SLOT_SECONDS = 10;

    /** Longer than commands take that read the supply as it was before. */
    private static final Duration LATER = Duration.ofSeconds(5);

    private final SupplyPolicy policy;

    public PromiseKeeping(SupplyPolicy policy) {
        this.policy = policy;
    }

    @Override
    public Optional<ReadRequest> complete(Reading reading, Change change) {
        List<ExpectedSupply> supplies = change.stored(ExpectedSupply.class);
        Set<Sku> moved = movedQueues(reading, change);
        addUnreleasedStock(moved, reading, change);
        if (moved.isEmpty()
                && supplies.isEmpty()
                && change.stored(PreorderTerms.class).isEmpty()) {
            return Optional.empty();
        }
        Optional<ReadRequest> missing = reading.missing(ReadRequest.of(change.tenant())
                .withGroups(moved.stream().map(ExpectedSupply::of).collect(Collectors.toUnmodifiableSet())));
        if (missing.isPresent()) {
            return missing;
        }
        Set<Sku> skus = new TreeSet<>();
        supplies.forEach(supply -> skus.add(supply.sku()));
        change.stored(PreorderTerms.class).forEach(terms -> skus.add(terms.sku()));
        // where nothing is expected nobody was promised anything, except what is on hand before its release
        moved.stream().filter(sku -> isExpected(reading, sku)).forEach(skus::add);
        skus.forEach(sku -> change.schedule(begin(sku, change.now())));
        supplies.forEach(supply -> watch(supply, change));
        return Optional.empty();
    }

    private static boolean isExpected(Reading reading, Sku sku) {
        boolean nothing = reading.snapshot()
                .group(ExpectedSupply.of(sku), ExpectedSupply.class)
                .isEmpty();
        return !nothing || Unreleased.terms(reading.snapshot(), sku).isPresent();
    }

    /** The day after the last on which a supply counts, its promises are computed anew. */
    private void watch(ExpectedSupply supply, Change change) {
        if (supply.open()) {
            change.schedule(WorkItem.due(
                    Keys.supplyOverdue(supply.id()),
                    WorkItem.Kind.PROMISE_DATES,
                    supply.sku().value(),
                    PromiseWork.BEGIN,
                    policy.lastDay(supply).plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)));
        } else {
            change.complete(Keys.supplyOverdue(supply.id()));
        }
    }

    private static WorkItem begin(Sku sku, Instant now) {
        long slot = now.getEpochSecond() / SLOT_SECONDS;
        Instant end = Instant.ofEpochSecond((slot + 1) * SLOT_SECONDS);
        return WorkItem.due(
                Keys.promiseDates(sku, slot),
                WorkItem.Kind.PROMISE_DATES,
                sku.value(),
                PromiseWork.BEGIN,
                end.plus(LATER));
    }

    private static void addUnreleasedStock(Set<Sku> moved, Reading reading, Change change) {
        for (StockDelta delta : change.stockDeltas()) {
            Sku sku = delta.key().sku();
            if (delta.available() != 0
                    && Unreleased.terms(reading.snapshot(), sku).isPresent()) {
                moved.add(sku);
            }
        }
    }

    private static Set<Sku> movedQueues(Reading reading, Change change) {
        Set<Sku> moved = new TreeSet<>();
        for (OrderDraft draft : change.drafts()) {
            if (draft.concernsQueues()) {
                Stream<OrderLine> lines = draft.isNew() ? overtaking(draft, reading) : movedLines(draft);
                lines.map(OrderLine::sku).forEach(moved::add);
            }
        }
        return moved;
    }

    /** Lines of a new order that join before others; the counter of those who may be behind was read to promise a day. */
    private static Stream<OrderLine> overtaking(OrderDraft draft, Reading reading) {
        int priority = draft.order().header().priority();
        return draft.order().lines().stream()
                .filter(line -> waiting(line) > 0)
                .filter(line -> priority < OrderHeader.DEFAULT_PRIORITY
                        || reading.snapshot().counter(WaitingUnits.deferred(line.sku())) > 0);
    }

    /** Lines that joined, left or changed their place. */
    private static Stream<OrderLine> movedLines(OrderDraft draft) {
        boolean prioritized =
                draft.before().header().priority() != draft.order().header().priority();
        Map<LineId, OrderLine> before = draft.before().linesById();
        return draft.order().lines().stream().filter(line -> {
            OrderLine old = before.get(line.id());
            long waited = old == null ? 0 : waiting(old);
            return waiting(line) != waited || (prioritized && waited > 0);
        });
    }

    private static long waiting(OrderLine line) {
        return line.quantities().backordered();
    }
}
