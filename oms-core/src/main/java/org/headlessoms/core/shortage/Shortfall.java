package org.headlessoms.core.shortage;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.headlessoms.core.hold.LiveHolds;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Keys;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.sourcing.Buyer;
import org.headlessoms.event.Event;
import org.headlessoms.event.StreamId;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.shortage.ShortageRecorded;
import org.headlessoms.shortage.StockShortage;
import org.headlessoms.spi.PromisedAt;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.Sku;

/**
 * Takes back promises that what is physically there does not cover. How much one commit does is bounded: what is left stays
 * uncovered in the record, and due work goes on with it.
 */
public final class Shortfall {

    /** Levels at which one commit takes promises back. */
    static final int LEVELS = 20;

    /** Orders, and holds, of a level that one commit looks at. */
    static final int PROMISES = 200;

    /** Longer than commands take that change the same level at the same time. */
    private static final Duration LATER = Duration.ofSeconds(5);

    private Shortfall() {}

    /** The record's keys, to be read by whoever corrects levels. */
    public static Set<ReferenceKey> records(Set<StockKey> keys) {
        return keys.stream().map(StockShortage::key).collect(Collectors.toUnmodifiableSet());
    }

    /** What a decision that corrects levels has to wait for or to read first; empty if it can go on. */
    public static <E extends Event> Optional<Decision<E>> first(
            Reading reading, Change change, List<Correction> corrections) {
        List<Correction> lacking = missing(corrections);
        if (lacking.isEmpty()) {
            return Optional.empty();
        }
        Set<Sku> skus = lacking.stream().map(one -> one.position().key().sku()).collect(Collectors.toSet());
        Optional<Decision<E>> expired = LiveHolds.inTheWay(reading, change, skus);
        if (expired.isPresent()) {
            return expired;
        }
        ReadRequest nothing = ReadRequest.of(change.tenant());
        return reading.missing(nothing.withPromised(new PromisedAt(keys(lacking), PROMISES)))
                .or(() -> reading.missing(nothing.withSkus(siblings(reading.snapshot(), lacking))
                        .withReferences(buyers(reading.snapshot(), lacking))))
                .map(Decision::needMore);
    }

    /** Books the corrections, takes promises back where units are missing, and records it. */
    public static void settle(Snapshot snapshot, Change change, List<Correction> corrections) {
        corrections.forEach(correction -> correction.book(change));
        Losses losses = new Losses(snapshot, change);
        List<Correction> now = missing(corrections);
        for (Correction correction : corrections) {
            Losses.Taken taken = now.contains(correction) ? losses.take(correction) : Losses.Taken.NOTHING;
            record(snapshot, change, correction, taken);
        }
        losses.book();
    }

    private static List<Correction> missing(List<Correction> corrections) {
        return corrections.stream()
                .filter(correction -> correction.missing() > 0)
                .limit(LEVELS)
                .toList();
    }

    private static Set<StockKey> keys(List<Correction> corrections) {
        return corrections.stream()
                .flatMap(correction -> correction.position().keys().stream())
                .collect(Collectors.toSet());
    }

    /** A kit gives its components back together, and may be served elsewhere. */
    private static Set<Sku> siblings(Snapshot snapshot, List<Correction> corrections) {
        Set<Sku> siblings = new HashSet<>();
        for (StockKey key : keys(corrections)) {
            for (StreamId subject : snapshot.promisedAt(key)) {
                KitLines.order(snapshot, subject)
                        .ifPresent(order -> siblings.addAll(KitLines.siblings(order, key.sku())));
            }
        }
        return siblings;
    }

    /** What has to be known of the channels of those who may be served elsewhere. */
    private static Set<ReferenceKey> buyers(Snapshot snapshot, List<Correction> corrections) {
        return keys(corrections).stream()
                .flatMap(key -> snapshot.promisedAt(key).stream())
                .flatMap(subject -> KitLines.order(snapshot, subject).stream())
                .flatMap(order -> Buyer.reads(order.header().channel()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void record(Snapshot snapshot, Change change, Correction correction, Losses.Taken taken) {
        StockKey key = correction.position().key();
        long uncovered = Math.max(0, correction.missing() - taken.units());
        Optional<StockShortage> open = Shortages.open(snapshot, change, key);
        boolean asBefore = open.map(StockShortage::uncovered).orElse(0L) == uncovered;
        if (asBefore && taken.lost().isEmpty()) {
            return;
        }
        StockShortage shortage = open.orElseGet(() -> StockShortage.found(
                        key, change.now(), correction.cause().reason()))
                .losing(taken.lost())
                .uncovering(uncovered, taken.atRisk());
        Shortages.put(snapshot, change, new ShortageRecorded(shortage, taken.lost()));
        if (uncovered > 0) {
            boolean goOn = taken.isPartOfAll() || taken.equals(Losses.Taken.NOTHING);
            change.schedule(work(key.sku(), change, goOn ? Duration.ZERO : LATER));
        }
    }

    private static WorkItem work(Sku sku, Change change, Duration delay) {
        return WorkItem.due(
                Keys.stockShortage(sku),
                WorkItem.Kind.STOCK_SHORTAGE,
                sku.value(),
                "",
                change.now().plus(delay));
    }
}
