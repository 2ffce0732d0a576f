package org.headlessoms.core.supply;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.core.pipeline.WaitingUnits;
import org.headlessoms.core.preorder.Unreleased;
import org.headlessoms.core.sourcing.Buyer;
import org.headlessoms.core.sourcing.UsablePlaces;
import org.headlessoms.exclusion.SourcingExclusion;
import org.headlessoms.preorder.PreorderTerms;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.supply.AvailableToPromise;
import org.headlessoms.supply.ExpectedSupply;
import org.headlessoms.supply.SupplyPolicy;
import org.headlessoms.value.Sku;

/** What of an item can be promised to somebody who asks now: behind all who wait already. */
public record PromisableSupply(Sku sku, Instant now, SupplyPolicy policy) {

    public static ReadRequest reads(ReadRequest nothing, Sku sku) {
        return nothing.withSkus(Set.of(sku))
                .withGroups(Set.of(ExpectedSupply.of(sku), SourcingExclusion.of(sku)))
                .withReferences(Set.of(PreorderTerms.key(sku)))
                .withCounters(Set.of(WaitingUnits.of(sku)));
    }

    public AvailableToPromise of(Snapshot snapshot) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Optional<PreorderTerms> terms = Unreleased.terms(snapshot, sku);
        Instant from = terms.map(PreorderTerms::opensAt).filter(now::isBefore).orElse(now);
        LocalDate first = LocalDate.ofInstant(from, ZoneOffset.UTC);
        long waiting = snapshot.counter(WaitingUnits.of(sku));
        AvailableToPromise all = AvailableToPromise.of(
                onHand(snapshot, sku, from),
                snapshot.group(ExpectedSupply.of(sku), ExpectedSupply.class),
                List.of(new AvailableToPromise.Demand(first, waiting)),
                today,
                policy);
        return terms.isPresent() ? all.notBefore(first) : all;
    }

    /** What is on hand and can be sold in every channel at a moment, if nobody takes it before. */
    static long onHand(Snapshot snapshot, Sku sku, Instant at) {
        UsablePlaces usable = new UsablePlaces(snapshot, new Buyer(Optional.empty(), at));
        return snapshot.levels(sku).stream()
                .filter(level -> usable.isUsableForQueue(level.key()))
                .filter(level -> snapshot.location(level.key().location())
                        .filter(Location::enabled)
                        .isPresent())
                .mapToLong(StockLevel::available)
                .sum();
    }
}
