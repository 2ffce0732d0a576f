package org.headlessoms.core.supply;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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
import org.headlessoms.supply.AvailableToPromise.Demand;
import org.headlessoms.supply.ExpectedSupply;
import org.headlessoms.supply.SupplyPolicy;
import org.headlessoms.value.Sku;

/** What of an item can be promised to a buyer who asks now: behind all who wait already, and not before its release. */
public record PromisableSupply(Sku sku, Buyer buyer, SupplyPolicy policy) {

    public static ReadRequest reads(ReadRequest nothing, Sku sku) {
        return nothing.withSkus(Set.of(sku))
                .withGroups(Set.of(ExpectedSupply.of(sku), SourcingExclusion.of(sku)))
                .withReferences(Set.of(PreorderTerms.key(sku)))
                .withCounters(Set.of(WaitingUnits.of(sku)));
    }

    public AvailableToPromise of(Snapshot snapshot) {
        return of(snapshot, snapshot.group(ExpectedSupply.of(sku), ExpectedSupply.class), onHand(snapshot, sku, buyer));
    }

    /** Of what is expected only some, and of what is on hand so many units. */
    public AvailableToPromise of(Snapshot snapshot, List<ExpectedSupply> supplies, long onHand) {
        LocalDate today = LocalDate.ofInstant(buyer.now(), ZoneOffset.UTC);
        Demand waiting = new Demand(today, snapshot.counter(WaitingUnits.of(sku)));
        return Unreleased.terms(snapshot, sku)
                .map(terms -> {
                    long then = onHand(snapshot, sku, new Buyer(buyer.channel(), terms.opensAt()));
                    return AvailableToPromise.of(then, supplies, List.of(waiting), today, policy)
                            .notBefore(QueuePromises.later(today, terms.releaseOn()));
                })
                .orElseGet(() -> AvailableToPromise.of(onHand, supplies, List.of(waiting), today, policy));
    }

    /** What is on hand for a buyer at a moment, if nobody takes it before. */
    static long onHand(Snapshot snapshot, Sku sku, Buyer buyer) {
        UsablePlaces usable = new UsablePlaces(snapshot, buyer);
        return snapshot.levels(sku).stream()
                .filter(level -> usable.isUsableForQueue(level.key()))
                .filter(level -> snapshot.location(level.key().location())
                        .filter(Location::enabled)
                        .isPresent())
                .mapToLong(StockLevel::available)
                .sum();
    }
}
