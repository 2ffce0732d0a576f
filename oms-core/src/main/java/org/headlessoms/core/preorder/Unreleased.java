package org.headlessoms.core.preorder;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.WaitingUnits;
import org.headlessoms.order.PlacedLine;
import org.headlessoms.preorder.NotYetReleased;
import org.headlessoms.preorder.PreorderLimitExceeded;
import org.headlessoms.preorder.PreorderTerms;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.value.Sku;

/** What orders for items that are not released must not do. */
public final class Unreleased {

    private Unreleased() {}

    public static Optional<PreorderTerms> terms(Snapshot snapshot, Sku sku) {
        return snapshot.reference(PreorderTerms.key(sku), PreorderTerms.class).filter(terms -> !terms.released());
    }

    /** An order that does not want to wait cannot have what nobody may have yet. */
    public static Optional<Refusal> notWithoutWaiting(Snapshot snapshot, Collection<Sku> shortSkus) {
        return shortSkus.isEmpty()
                ? Optional.empty()
                : shortSkus.stream()
                        .sorted()
                        .flatMap(sku -> terms(snapshot, sku).stream())
                        .map(terms -> (Refusal) new NotYetReleased(terms.sku(), terms.releaseOn()))
                        .findFirst();
    }

    /** No more may wait than the terms say; the counter of who waits has been read. */
    public static Optional<Refusal> aboveLimit(Snapshot snapshot, List<PlacedLine> lines) {
        Map<Sku, Long> wanted = new TreeMap<>();
        lines.stream()
                .filter(line -> line.backordered() > 0)
                .forEach(line -> wanted.merge(line.sku(), line.backordered(), Long::sum));
        return wanted.keySet().stream()
                .flatMap(sku -> terms(snapshot, sku).stream())
                .flatMap(terms -> aboveLimit(snapshot, terms, Objects.requireNonNull(wanted.get(terms.sku()))).stream())
                .findFirst();
    }

    /** Holds the limit against orders that are placed at the same time. */
    public static void guard(Snapshot snapshot, List<PlacedLine> lines, Change change) {
        lines.stream()
                .filter(line -> line.backordered() > 0)
                .flatMap(line -> terms(snapshot, line.sku()).stream())
                .forEach(terms -> change.limit(WaitingUnits.of(terms.sku()), terms.limit()));
    }

    private static Optional<Refusal> aboveLimit(Snapshot snapshot, PreorderTerms terms, long wanted) {
        long waiting = snapshot.counter(WaitingUnits.of(terms.sku()));
        return waiting + wanted <= terms.limit()
                ? Optional.empty()
                : Optional.of(new PreorderLimitExceeded(terms.sku(), terms.limit(), waiting, wanted));
    }
}
