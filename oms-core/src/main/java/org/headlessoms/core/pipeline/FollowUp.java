package org.headlessoms.core.pipeline;

import java.util.List;
import org.headlessoms.fulfilment.Shipment;
import org.headlessoms.order.Order;
import org.headlessoms.payment.PaymentOperation;
import org.headlessoms.value.Sku;

/** What is to be done once a change is committed. Due work does it later if this process does not live to. */
public sealed interface FollowUp {

    /** Ask the payment gateway for a recorded operation. */
    record CallGateway(Order order, PaymentOperation operation) implements FollowUp {}

    /** Ask the carrier for the labels of a recorded shipment. */
    record BuyLabels(Order order, Shipment shipment) implements FollowUp {}

    /**
     * Serve the backorder queues of items.
     *
     * @param fromHead whether from the head, or on from where the commit left off
     */
    record ReleaseBackorders(List<Sku> skus, boolean fromHead) implements FollowUp {
        public ReleaseBackorders {
            skus = List.copyOf(skus);
        }
    }
}
