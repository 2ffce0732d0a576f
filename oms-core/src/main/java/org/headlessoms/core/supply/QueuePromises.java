package org.headlessoms.core.supply;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.headlessoms.core.preorder.Unreleased;
import org.headlessoms.core.sourcing.Buyer;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.supply.AvailableToPromise;
import org.headlessoms.supply.ExpectedSupply;
import org.headlessoms.supply.SupplyPolicy;
import org.headlessoms.value.Sku;

/**
 * What an item's queue is promised: its first units those that come first, wherever. What is on hand counts only before the
 * item's release: otherwise whoever waits beside stock waits for something else, e.g. the rest of a kit.
 */
final class QueuePromises {

    private final LocalDate today;
    private final AvailableToPromise supply;

    private QueuePromises(LocalDate today, AvailableToPromise supply) {
        this.today = today;
        this.supply = supply;
    }

    static QueuePromises of(Snapshot snapshot, Sku sku, Instant now, SupplyPolicy policy) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<ExpectedSupply> expected = snapshot.group(ExpectedSupply.of(sku), ExpectedSupply.class);
        AvailableToPromise supply = Unreleased.terms(snapshot, sku)
                .map(terms -> AvailableToPromise.of(
                                PromisableSupply.onHand(snapshot, sku, new Buyer(Optional.empty(), terms.opensAt())),
                                expected,
                                List.of(),
                                today,
                                policy)
                        .notBefore(later(today, terms.releaseOn())))
                .orElseGet(() -> AvailableToPromise.of(0, expected, List.of(), today, policy));
        return new QueuePromises(today, supply);
    }

    /** The day on which the n-th unit of the queue comes. */
    Optional<LocalDate> day(long n) {
        return supply.earliest(n);
    }

    /** How many units of the queue come by a day. */
    long by(LocalDate day) {
        return supply.by(day);
    }

    /**
     * The day a line is told that was told one before. A supply that is overdue but still counts moves from day to day with
     * today; who was promised a day for it knows no better one.
     */
    Optional<LocalDate> dayAfter(Optional<LocalDate> before, long n) {
        Optional<LocalDate> day = day(n);
        boolean merelyDue = day.equals(Optional.of(today))
                && before.filter(promised -> !promised.isAfter(today)).isPresent();
        return merelyDue ? before : day;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
