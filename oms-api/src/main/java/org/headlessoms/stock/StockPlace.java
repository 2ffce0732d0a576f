package org.headlessoms.stock;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.check.Check;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.LotId;

/**
 * Where units are and for whom: a location, at it perhaps a lot, and perhaps ring-fenced for one channel. Each place has a
 * level of its own; what is on hand at a location is the sum over its places. Written {@code WH1}, {@code WH1#LOT7},
 * {@code WH1~WEB} or {@code WH1#LOT7~WEB}.
 *
 * @param location the location
 * @param lot the lot, of an item that is kept by lots
 * @param ringFence the only channel that may sell them; empty if they are shared by all
 */
public record StockPlace(LocationId location, Optional<LotId> lot, Optional<ChannelId> ringFence)
        implements Comparable<StockPlace> {

    private static final char LOT = '#';
    private static final char RING_FENCE = '~';
    private static final Comparator<StockPlace> WITHIN_LOCATION = Comparator.comparing(
                    (StockPlace place) -> place.lot.map(LotId::value).orElse(""))
            .thenComparing(place -> place.ringFence.map(ChannelId::value).orElse(""));

    /** Refuses missing parts. */
    public StockPlace {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(lot, "lot");
        Objects.requireNonNull(ringFence, "ringFence");
    }

    /**
     * The shared units of no lot at a location.
     *
     * @param location the location
     * @return the place
     */
    public static StockPlace of(LocationId location) {
        return new StockPlace(location, Optional.empty(), Optional.empty());
    }

    /**
     * Reads a place as {@link #toString()} writes it.
     *
     * @param text the text
     * @return the place
     * @throws IllegalArgumentException if it is not the text of a place
     */
    public static StockPlace of(String text) {
        int fence = text.indexOf(RING_FENCE);
        String inside = fence < 0 ? text : text.substring(0, fence);
        int hash = inside.indexOf(LOT);
        StockPlace place = new StockPlace(
                LocationId.of(hash < 0 ? inside : inside.substring(0, hash)),
                hash < 0 ? Optional.empty() : Optional.of(LotId.of(inside.substring(hash + 1))),
                fence < 0 ? Optional.empty() : Optional.of(ChannelId.of(text.substring(fence + 1))));
        Check.require(place.toString().equals(text), "not a place");
        return place;
    }

    /**
     * The place of a lot at the same location, for the same channel.
     *
     * @param other the lot; empty for no lot
     * @return the place
     */
    public StockPlace inLot(Optional<LotId> other) {
        return new StockPlace(location, other, ringFence);
    }

    /**
     * The place ring-fenced for a channel at the same location, of the same lot.
     *
     * @param channel the channel; empty for shared stock
     * @return the place
     */
    public StockPlace forChannel(Optional<ChannelId> channel) {
        return new StockPlace(location, lot, channel);
    }

    @Override
    public int compareTo(StockPlace other) {
        int byLocation = location.compareTo(other.location);
        return byLocation != 0 ? byLocation : WITHIN_LOCATION.compare(this, other);
    }

    @Override
    public String toString() {
        return location
                + lot.map(id -> "" + LOT + id).orElse("")
                + ringFence.map(id -> "" + RING_FENCE + id).orElse("");
    }
}
