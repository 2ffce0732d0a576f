package org.headlessoms.core.pipeline;

import com.google.common.base.Joiner;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.headlessoms.event.StreamId;
import org.headlessoms.reference.ReferenceKey;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.OperationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.SerialNumber;
import org.headlessoms.value.ShipmentId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.SupplyId;
import org.headlessoms.value.Tenant;
import org.headlessoms.value.TransferId;
import org.headlessoms.value.WorkId;

/**
 * Keys made from what they name: the same thing always has the same key, in every process and on every try. Hashed,
 * because the names together are longer than a key may be.
 */
public final class Keys {

    private static final Joiner SLASH = Joiner.on('/');
    private static final int HASH_CHARACTERS = 48;

    private Keys() {}

    /** The key a gateway recognises a payment operation by. An operation's id is never used for another attempt at it. */
    public static String payment(Tenant tenant, OrderId order, OperationId operation) {
        return "pay-" + hash(tenant, order, operation);
    }

    /** The key a carrier recognises a label purchase by. */
    public static String label(Tenant tenant, OrderId order, ShipmentId shipment) {
        return "label-" + hash(tenant, order, shipment);
    }

    /** An id for a command of the engine's own: the same step of the same thing has the same id. */
    public static CommandId command(Object... parts) {
        return CommandId.of(CommandId.RESERVED_PREFIX + hash(parts));
    }

    public static WorkId paymentRecovery(OrderId order, OperationId operation) {
        return WorkId.of("pay-" + hash(order, operation));
    }

    public static WorkId labelRecovery(OrderId order, ShipmentId shipment) {
        return WorkId.of("label-" + hash(order, shipment));
    }

    public static WorkId holdExpiry(HoldId hold) {
        return WorkId.of("hold-" + hash(hold));
    }

    public static WorkId backorderRelease(Sku sku) {
        return WorkId.of("queue-" + hash(sku));
    }

    /** The search for queues that something was defined anew for. */
    static WorkId backorderSweep(ReferenceKey defined) {
        return WorkId.of("sweep-" + hash(defined));
    }

    /** A look at a queue that a search found. */
    public static WorkId backorderFound(Sku sku) {
        return WorkId.of("found-" + hash(sku));
    }

    /** One for all that begin to wait within a minute or so, so that nobody puts off the check of those before. */
    static WorkId backorderCheck(Sku sku, long period) {
        return WorkId.of("check-" + hash(sku, period));
    }

    /** A look at a queue when a location takes orders again. */
    public static WorkId backorderPutOff(Sku sku, LocationId location) {
        return WorkId.of("full-" + hash(sku, location));
    }

    public static WorkId stockShortage(Sku sku) {
        return WorkId.of("short-" + hash(sku));
    }

    public static WorkId exclusionEnd(Sku sku, LocationId location) {
        return WorkId.of("excl-" + hash(sku, location));
    }

    public static WorkId stockWatch(Sku sku) {
        return WorkId.of("watch-" + hash(sku));
    }

    /** What a line of a transfer is expected as. */
    public static SupplyId transferSupply(TransferId transfer, LineId line) {
        return SupplyId.of("transfer-" + hash(transfer, line));
    }

    public static WorkId promiseDates(Sku sku, Object piece) {
        return WorkId.of("promise-" + hash(sku, piece));
    }

    public static WorkId itemRelease(Sku sku) {
        return WorkId.of("release-" + hash(sku));
    }

    public static WorkId supplyOverdue(SupplyId supply) {
        return WorkId.of("overdue-" + hash(supply));
    }

    /**
     * Where the fencing token of work begins: nowhere near where any earlier work of the same id was, so that no old lease holds
     * again. It only has to be different, so half of all numbers are enough, and leave room to count up.
     *
     * @param origin what there is only once: the command or step that schedules the work
     */
    public static long token(Object origin, WorkId work) {
        return Hashing.sha256()
                        .hashString(SLASH.join(origin, work), StandardCharsets.UTF_8)
                        .asLong()
                >>> 2;
    }

    /** The stream of a unit with a number of its own. */
    public static StreamId serial(Sku sku, SerialNumber serial) {
        return new StreamId(StreamId.Kind.SERIAL, hash(sku, serial));
    }

    static String hash(Object... parts) {
        return Hashing.sha256()
                .hashString(SLASH.join(parts), StandardCharsets.UTF_8)
                .toString()
                .substring(0, HASH_CHARACTERS);
    }
}
