package org.headlessoms.inmemory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.spi.StockDelta;
import org.headlessoms.stock.LedgerEntry;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockLevel;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.Sku;

/** A tenant's stock levels with their ledgers: by key, by item, and sorted. */
final class StockTable {

    private static final Cursor LEVEL_CURSOR = new Cursor("levels", 2);
    private static final Cursor LEDGER_CURSOR = new Cursor("ledger", 3);

    private final ConcurrentMap<StockKey, StockCell> cells = new ConcurrentHashMap<>();
    private final ConcurrentMap<Sku, NavigableMap<StockPlace, StockCell>> bySku = new ConcurrentHashMap<>();
    private final ConcurrentMap<CommandId, Set<Sku>> moved = new ConcurrentHashMap<>();
    private final NavigableMap<StockKey, StockCell> sorted = new ConcurrentSkipListMap<>();

    StockLevel level(StockKey key) {
        StockCell cell = cells.get(key);
        return cell == null ? StockLevel.empty(key) : cell.level();
    }

    List<StockLevel> levels(Sku sku) {
        List<StockLevel> levels = new ArrayList<>();
        bySku.getOrDefault(sku, Collections.emptyNavigableMap()).values().forEach(cell -> levels.add(cell.level()));
        return levels;
    }

    /** Changes a level; the caller holds its stripe and checked that the change fits. */
    void apply(StockDelta delta) {
        Optional.ofNullable(cells.get(delta.key())).ifPresentOrElse(cell -> cell.apply(delta), () -> create(delta));
    }

    /** Appends to the ledger of a level that exists; the caller holds its stripe. */
    void append(LedgerEntry entry) {
        Optional.ofNullable(cells.get(entry.movement().key())).orElseThrow().append(entry);
    }

    /** Remembers which items a command moved. */
    void moved(CommandId command, Set<Sku> skus) {
        moved.put(command, skus);
    }

    Map<CommandId, Set<Sku>> movedBy(Set<CommandId> commands) {
        return commands.stream().filter(moved::containsKey).collect(Collectors.toMap(id -> id, moved::get));
    }

    Page<StockLevel> page(PageRequest page) {
        NavigableMap<StockKey, StockCell> rest = page.cursor()
                .map(LEVEL_CURSOR::read)
                .map(parts -> sorted.tailMap(key(parts), false))
                .orElse(sorted);
        return Pages.cut(
                rest.values().stream().map(StockCell::level),
                page.limit(),
                level -> LEVEL_CURSOR.write(level.key().sku(), level.key().place()));
    }

    Page<LedgerEntry> ledger(Optional<StockKey> only, PageRequest page) {
        Optional<List<String>> after = page.cursor().map(LEDGER_CURSOR::read);
        Optional<StockKey> start = after.map(StockTable::key);
        if (only.isPresent() && start.isPresent() && !only.equals(start)) {
            throw Cursor.foreign();
        }
        int from = after.map(parts -> Cursor.index(parts.get(2))).orElse(0);
        Stream<StockCell.Row> rows = cells(only, start)
                .flatMap(cell ->
                        cell.rows(start.filter(cell.level().key()::equals).isPresent() ? from : 0));
        return Pages.cut(
                rows,
                page.limit(),
                StockCell.Row::entry,
                row -> LEDGER_CURSOR.write(row.key().sku(), row.key().place(), row.index() + 1));
    }

    /** The ledger of a level, in the order in which it was written. */
    Stream<LedgerEntry> entries(StockKey key) {
        return cells(Optional.of(key), Optional.empty())
                .flatMap(cell -> cell.rows(0))
                .map(StockCell.Row::entry);
    }

    private Stream<StockCell> cells(Optional<StockKey> only, Optional<StockKey> start) {
        if (only.isPresent()) {
            return only.map(cells::get).stream();
        }
        return start.map(key -> sorted.tailMap(key, true)).orElse(sorted).values().stream();
    }

    private static StockKey key(List<String> parts) {
        return new StockKey(Sku.of(parts.get(0)), StockPlace.of(parts.get(1)));
    }

    private void create(StockDelta delta) {
        StockKey key = delta.key();
        StockCell cell = new StockCell(key);
        cell.apply(delta);
        cells.put(key, cell);
        bySku.computeIfAbsent(key.sku(), sku -> new ConcurrentSkipListMap<>()).put(key.place(), cell);
        sorted.put(key, cell);
    }
}
