package org.headlessoms.fulfilment;

import org.headlessoms.event.OrderEvent;

/** A fact about goods on their way to the customer. */
public sealed interface FulfilmentEvent extends OrderEvent
        permits FulfilmentsReleased,
                FulfilmentRejected,
                ShortPickReported,
                FulfilmentCancelled,
                ShipmentShipped,
                ShipmentDelivered,
                LabelsBought,
                LabelsRejected,
                LabelsUnknown,
                LabelsAttentionNeeded {}
