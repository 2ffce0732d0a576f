package org.headlessoms.core.availability;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.headlessoms.availability.AvailabilityQuery;
import org.headlessoms.availability.ItemAvailability;
import org.headlessoms.command.LimitExceeded;
import org.headlessoms.command.RefusedException;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.core.sourcing.Buyer;
import org.headlessoms.spi.Storage;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;

/** Answers what there is of items, straight from storage. */
public final class AvailabilityReader {

    private final Storage storage;
    private final Supplier<Instant> clock;
    private final Limits limits;

    public AvailabilityReader(Storage storage, Supplier<Instant> clock, Limits limits) {
        this.storage = storage;
        this.clock = clock;
        this.limits = limits;
    }

    public SortedMap<Sku, ItemAvailability> read(Tenant tenant, AvailabilityQuery query) {
        requireNotTooMany(query);
        Buyer buyer = new Buyer(query.channel(), clock.get());
        ReservableStock stock = ReservableStock.read(storage, tenant, query.skus(), buyer);
        Appraisal appraisal = new Appraisal(stock, query.locations(), buyer);
        SortedMap<Sku, ItemAvailability> answers = new TreeMap<>();
        query.skus().forEach(sku -> answers.put(sku, appraisal.of(sku)));
        return answers;
    }

    void requireNotTooMany(AvailabilityQuery query) {
        if (query.skus().size() > limits.availabilitySkus()) {
            throw new RefusedException(new LimitExceeded(
                    "availability.skus", limits.availabilitySkus(), query.skus().size()));
        }
    }
}
