package org.headlessoms.core.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.Stock;
import org.headlessoms.command.Outcome;
import org.headlessoms.core.stock.StockHistory;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.stock.AdjustStock;
import org.headlessoms.stock.BookCycleCount;
import org.headlessoms.stock.ChangeCondition;
import org.headlessoms.stock.ConditionChanged;
import org.headlessoms.stock.CountStock;
import org.headlessoms.stock.CycleCountBooked;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.DefineLot;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.ItemDefined;
import org.headlessoms.stock.LedgerEntry;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.LocationDefined;
import org.headlessoms.stock.LotDefined;
import org.headlessoms.stock.ReceiveStock;
import org.headlessoms.stock.SafetyStockSet;
import org.headlessoms.stock.SetSafetyStock;
import org.headlessoms.stock.StockAdjusted;
import org.headlessoms.stock.StockCounted;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.stock.StockReceived;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.Sku;
import org.headlessoms.watch.StockWatched;
import org.headlessoms.watch.WatchStock;

/** Stock of one tenant. */
final class StockFacade implements Stock {

    private final TenantOms oms;

    StockFacade(TenantOms oms) {
        this.oms = oms;
    }

    @Override
    public Outcome<ItemDefined> defineItem(DefineItem command) {
        return oms.execute(oms.handlers().itemDefining, command);
    }

    @Override
    public Outcome<LotDefined> defineLot(DefineLot command) {
        return oms.execute(oms.handlers().lotDefining, command);
    }

    @Override
    public Outcome<LocationDefined> defineLocation(DefineLocation command) {
        return oms.execute(oms.handlers().locationDefining, command);
    }

    @Override
    public Outcome<StockReceived> receive(ReceiveStock command) {
        return oms.execute(oms.handlers().stockReceiving, command);
    }

    @Override
    public Outcome<StockAdjusted> adjust(AdjustStock command) {
        return oms.execute(oms.handlers().stockAdjusting, command);
    }

    @Override
    public Outcome<StockCounted> count(CountStock command) {
        return oms.execute(oms.handlers().stockCounting, command);
    }

    @Override
    public Outcome<CycleCountBooked> bookCycleCount(BookCycleCount command) {
        return oms.execute(oms.handlers().cycleCounting, command);
    }

    @Override
    public Outcome<SafetyStockSet> setSafetyStock(SetSafetyStock command) {
        return oms.execute(oms.handlers().safetyStockSetting, command);
    }

    @Override
    public Outcome<ConditionChanged> changeCondition(ChangeCondition command) {
        return oms.execute(oms.handlers().conditionChanging, command);
    }

    @Override
    public Outcome<StockWatched> watch(WatchStock command) {
        return oms.execute(oms.handlers().watching, command);
    }

    @Override
    public StockLevel levelAt(StockKey key, Instant moment) {
        return new StockHistory(oms.storage()).levelAt(oms.tenant(), key, moment);
    }

    @Override
    public List<StockLevel> levels(Sku sku) {
        return oms.read(oms.request().withSkus(Set.of(sku))).levels(sku);
    }

    @Override
    public Optional<Item> item(Sku sku) {
        return oms.read(oms.request().withSkus(Set.of(sku))).item(sku);
    }

    @Override
    public Optional<Location> location(LocationId id) {
        return oms.read(oms.request().withLocations(Set.of(id))).location(id);
    }

    @Override
    public Page<StockLevel> levels(PageRequest page) {
        return oms.storage().levels(oms.tenant(), page);
    }

    @Override
    public Page<LedgerEntry> ledger(StockKey key, PageRequest page) {
        return oms.storage().ledger(oms.tenant(), Optional.of(key), page);
    }
}
