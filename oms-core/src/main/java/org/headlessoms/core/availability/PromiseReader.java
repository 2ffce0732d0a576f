package org.headlessoms.core.availability;

import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.headlessoms.availability.Promise;
import org.headlessoms.availability.PromiseQuery;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.RefusedException;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.core.pipeline.WaitingUnits;
import org.headlessoms.core.sourcing.Buyer;
import org.headlessoms.core.sourcing.Planner;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.spi.Storage;
import org.headlessoms.supply.ExpectedSupply;
import org.headlessoms.supply.SupplyPolicy;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;

/** Answers whether and when units can be had. */
public final class PromiseReader {

    private final Storage storage;
    private final Supplier<Instant> clock;
    private final Limits limits;
    private final Planner planner;
    private final SupplyPolicy policy;

    public PromiseReader(
            Storage storage, Supplier<Instant> clock, Limits limits, Planner planner, SupplyPolicy policy) {
        this.storage = storage;
        this.clock = clock;
        this.limits = limits;
        this.planner = planner;
        this.policy = policy;
    }

    public Promise read(Tenant tenant, PromiseQuery query) {
        if (query.lines().size() > limits.orderLines()) {
            throw new RefusedException(new LimitExceeded(
                    "promise.lines", limits.orderLines(), query.lines().size()));
        }
        Set<Sku> skus = query.lines().stream().map(PromiseQuery.Line::sku).collect(Collectors.toUnmodifiableSet());
        Buyer buyer = new Buyer(query.channel(), clock.get());
        ReservableStock stock = ReservableStock.read(storage, tenant, skus, buyer);
        Snapshot expected = storage.read(expected(tenant, stock.skus()));
        ReservableStock complete = stock.and(expected).and(storage.read(places(tenant, stock.skus(), expected)));
        return new Outlook(complete, buyer, planner, policy).of(query);
    }

    private static ReadRequest places(Tenant tenant, Set<Sku> skus, Snapshot expected) {
        return ReadRequest.of(tenant)
                .withLocations(skus.stream()
                        .flatMap(sku -> expected.group(ExpectedSupply.of(sku), ExpectedSupply.class).stream())
                        .map(ExpectedSupply::location)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static ReadRequest expected(Tenant tenant, Set<Sku> skus) {
        return ReadRequest.of(tenant)
                .withGroups(skus.stream().map(ExpectedSupply::of).collect(Collectors.toUnmodifiableSet()))
                .withCounters(skus.stream().map(WaitingUnits::of).collect(Collectors.toUnmodifiableSet()));
    }
}
