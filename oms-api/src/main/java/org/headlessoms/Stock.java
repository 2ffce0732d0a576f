package org.headlessoms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.headlessoms.command.Outcome;
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

/**
 * Items, locations and the stock of items at locations. Safe for use by several threads.
 */
public interface Stock {

    /**
     * Defines an item, or defines it anew.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<ItemDefined> defineItem(DefineItem command);

    /**
     * Defines a lot of an item, or defines it anew. Refused with {@link org.headlessoms.command.NotFound} or, if the item is
     * not kept by lots, {@link org.headlessoms.stock.LotMismatch}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<LotDefined> defineLot(DefineLot command);

    /**
     * Defines a location, or defines it anew.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<LocationDefined> defineLocation(DefineLocation command);

    /**
     * Books goods that came in and serves waiting backorders with them. Refused with
     * {@link org.headlessoms.command.NotFound} for an unknown item or location.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<StockReceived> receive(ReceiveStock command);

    /**
     * Corrects what is available and serves waiting backorders with what is added. Refused with
     * {@link org.headlessoms.command.NotFound} or {@link org.headlessoms.stock.InsufficientStock}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<StockAdjusted> adjust(AdjustStock command);

    /**
     * Books a count and serves waiting backorders with what was found more. Refused with
     * {@link org.headlessoms.command.NotFound} or {@link org.headlessoms.stock.InsufficientStock}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<StockCounted> count(CountStock command);

    /**
     * Books a count of several levels, all or nothing. Refused with {@link org.headlessoms.command.NotFound}, {@link
     * org.headlessoms.command.LimitExceeded} or {@link org.headlessoms.stock.InsufficientStock}, which names every level.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<CycleCountBooked> bookCycleCount(BookCycleCount command);

    /**
     * Keeps units back from sale. Refused with {@link org.headlessoms.command.NotFound} or
     * {@link org.headlessoms.command.LimitExceeded}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<SafetyStockSet> setSafetyStock(SetSafetyStock command);

    /**
     * Books that units are in another condition. Refused with {@link org.headlessoms.command.NotFound} or
     * {@link org.headlessoms.stock.InsufficientStock}, which tells how many are in that condition.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<ConditionChanged> changeCondition(ChangeCondition command);

    /**
     * Watches what is available of an item at a location. Refused with {@link org.headlessoms.command.NotFound}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<StockWatched> watch(WatchStock command);

    /**
     * A level as it was at a moment, folded from the ledger: everything recorded until then, that moment included. Takes as
     * long as the level's ledger is.
     *
     * @param key the item and the place
     * @param moment the moment
     * @return the level then; all zero if there was no stock yet
     */
    StockLevel levelAt(StockKey key, Instant moment);

    /**
     * The stock of an item, straight from storage.
     *
     * @param sku the item
     * @return its levels, sorted by location; empty if it never had stock
     */
    List<StockLevel> levels(Sku sku);

    /**
     * An item's master data.
     *
     * @param sku the item
     * @return the item, if it is defined
     */
    Optional<Item> item(Sku sku);

    /**
     * A location's master data.
     *
     * @param id the location
     * @return the location, if it is defined
     */
    Optional<Location> location(LocationId id);

    /**
     * All stock levels, sorted by SKU and location.
     *
     * @param page which page
     * @return a page
     */
    Page<StockLevel> levels(PageRequest page);

    /**
     * The ledger of a level.
     *
     * @param key the item and the place
     * @param page which page
     * @return a page of entries, each exactly once
     */
    Page<LedgerEntry> ledger(StockKey key, PageRequest page);
}
