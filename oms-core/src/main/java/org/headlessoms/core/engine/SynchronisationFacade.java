package org.headlessoms.core.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.Synchronisation;
import org.headlessoms.command.Outcome;
import org.headlessoms.reference.ReferenceKind;
import org.headlessoms.shortage.ResolveShortage;
import org.headlessoms.shortage.ShortageResolved;
import org.headlessoms.shortage.StockShortage;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.Sku;

/** Synchronisation of one tenant. */
final class SynchronisationFacade implements Synchronisation {

    private final TenantOms oms;

    SynchronisationFacade(TenantOms oms) {
        this.oms = oms;
    }

    @Override
    public Outcome<ShortageResolved> resolve(ResolveShortage command) {
        return oms.execute(oms.handlers().shortageResolving, command);
    }

    @Override
    public Optional<StockShortage> shortage(StockKey key) {
        return oms.read(oms.request().withReferences(Set.of(StockShortage.key(key))))
                .reference(StockShortage.key(key), StockShortage.class);
    }

    @Override
    public List<StockShortage> openShortages(Sku sku) {
        return oms.read(oms.request().withGroups(Set.of(StockShortage.of(sku))))
                .group(StockShortage.of(sku), StockShortage.class);
    }

    @Override
    public Page<StockShortage> shortages(PageRequest page) {
        Page<?> found = oms.storage().references(oms.tenant(), ReferenceKind.STOCK_SHORTAGE, page);
        return new Page<>(found.items().stream().map(StockShortage.class::cast).toList(), found.next());
    }
}
