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

    /** Go on serving the backorder queues of items. */
    record ReleaseBackorders(List<Sku> skus) implements FollowUp {
        public ReleaseBackorders {
            skus = List.copyOf(skus);
        }
    }
}
