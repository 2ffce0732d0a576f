package org.headlessoms.serial;

import java.util.Optional;
import org.headlessoms.command.Refusal;
import org.headlessoms.value.LineId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.SerialNumber;
import org.headlessoms.value.Sku;

/**
 * A unit cannot come back from an order line: it did not ship with it, or came back already.
 *
 * @param orderId the order
 * @param lineId its line
 * @param sku the item
 * @param serial the number
 * @param unit where it is; empty if it never shipped
 */
public record SerialNotWithOrder(
        OrderId orderId, LineId lineId, Sku sku, SerialNumber serial, Optional<SerializedUnit> unit)
        implements Refusal {}
