package org.headlessoms;

import java.util.List;
import java.util.Optional;
import org.headlessoms.command.Outcome;
import org.headlessoms.shortage.ResolveShortage;
import org.headlessoms.shortage.ShortageResolved;
import org.headlessoms.shortage.StockShortage;
import org.headlessoms.spi.Page;
import org.headlessoms.spi.PageRequest;
import org.headlessoms.stock.StockKey;
import org.headlessoms.sync.CompleteSnapshot;
import org.headlessoms.sync.SnapshotCompleted;
import org.headlessoms.sync.SourceStock;
import org.headlessoms.sync.StockSynchronised;
import org.headlessoms.sync.SynchroniseStock;
import org.headlessoms.value.Sku;
import org.headlessoms.value.SourceId;

/**
 * Keeping the books equal to what is physically there, and what is done where that is less than was promised. Safe for use by
 * several threads.
 */
public interface Synchronisation {

    /**
     * Takes over what another system says about stock. Every line gets an answer of its own; refused as a whole only with
     * {@link org.headlessoms.command.LimitExceeded}.
     *
     * @param command one chunk
     * @return accepted with a report, or refused
     */
    Outcome<StockSynchronised> synchronise(SynchroniseStock command);

    /**
     * Empties what a snapshot did not mention at its locations. Takes as long as there are levels, in small commits. Refused
     * with {@link org.headlessoms.command.NotFound} for an unknown location.
     *
     * @param command which snapshot
     * @return accepted with the event, or refused
     */
    Outcome<SnapshotCompleted> complete(CompleteSnapshot command);

    /**
     * The last that was taken over from a source about a level.
     *
     * @param source the source
     * @param key the item and the place, without ring-fence
     * @return the versions; empty if nothing ever was
     */
    Optional<SourceStock> lastApplied(SourceId source, StockKey key);

    /**
     * Closes a shortage by hand. Refused with {@link org.headlessoms.command.NotFound} or {@link
     * org.headlessoms.shortage.ShortageNotOpen}.
     *
     * @param command what to do
     * @return accepted with the event, or refused
     */
    Outcome<ShortageResolved> resolve(ResolveShortage command);

    /**
     * The record of the last shortage at a level.
     *
     * @param key the item and the place; the key without ring-fence if it was found by a count over all channels
     * @return the record, open or resolved; empty if there never was one
     */
    Optional<StockShortage> shortage(StockKey key);

    /**
     * The open shortages of an item.
     *
     * @param sku the item
     * @return sorted by place
     */
    List<StockShortage> openShortages(Sku sku);

    /**
     * The records of all shortages, open and resolved, sorted by SKU and place.
     *
     * @param page which page
     * @return a page
     */
    Page<StockShortage> shortages(PageRequest page);
}
