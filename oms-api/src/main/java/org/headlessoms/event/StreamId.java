package org.headlessoms.event;

import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.SourceId;
import org.headlessoms.value.TransferId;

/**
 * Names the stream of one thing's events.
 *
 * @param kind what kind of thing
 * @param id its id, 1 to 64 characters of {@code [A-Za-z0-9._:-]}
 */
public record StreamId(Kind kind, String id) implements Comparable<StreamId> {

    /** What a stream belongs to. */
    public enum Kind {
        /** An order. */
        ORDER,
        /** A checkout hold. */
        HOLD,
        /** An item's master data. */
        ITEM,
        /** A location's master data. */
        LOCATION,
        /** Stock on its way from one location to another. */
        TRANSFER,
        /** A unit with a serial number; its stream's id is a hash of item and number, which are in its events. */
        SERIAL,
        /** One change of stock, named by the command that made it; such a stream has one event. */
        STOCK,
        /** A system that reports stock: what its deltas moved is its doing. It has no events of its own. */
        SOURCE
    }

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id breaks the rule
     */
    public StreamId {
        Objects.requireNonNull(kind, "kind");
        Check.id("stream id", id);
    }

    /**
     * An order's stream.
     *
     * @param id the order
     * @return its stream
     */
    public static StreamId of(OrderId id) {
        return new StreamId(Kind.ORDER, id.value());
    }

    /**
     * A hold's stream.
     *
     * @param id the hold
     * @return its stream
     */
    public static StreamId of(HoldId id) {
        return new StreamId(Kind.HOLD, id.value());
    }

    /**
     * An item's stream.
     *
     * @param sku the item
     * @return its stream
     */
    public static StreamId of(Sku sku) {
        return new StreamId(Kind.ITEM, sku.value());
    }

    /**
     * A location's stream.
     *
     * @param id the location
     * @return its stream
     */
    public static StreamId of(LocationId id) {
        return new StreamId(Kind.LOCATION, id.value());
    }

    /**
     * A transfer's stream.
     *
     * @param id the transfer
     * @return its stream
     */
    public static StreamId of(TransferId id) {
        return new StreamId(Kind.TRANSFER, id.value());
    }

    /**
     * The stream of one change of stock.
     *
     * @param id the command that made the change
     * @return its stream
     */
    public static StreamId of(CommandId id) {
        return new StreamId(Kind.STOCK, id.value());
    }

    /**
     * Whose doing the deltas of a source are.
     *
     * @param id the source
     * @return the subject of their movements
     */
    public static StreamId of(SourceId id) {
        return new StreamId(Kind.SOURCE, id.value());
    }

    @Override
    public int compareTo(StreamId other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
