package org.headlessoms.core.fulfilment;

import org.headlessoms.command.OrderCommand;
import org.headlessoms.fulfilment.FulfilmentEvent;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.ShipmentId;

/** Write down what became known of a label purchase. */
public record SettleLabels(CommandId commandId, OrderId orderId, ShipmentId shipmentId, FulfilmentEvent finding)
        implements OrderCommand<FulfilmentEvent> {}
