package org.headlessoms.payment;

import org.headlessoms.event.OrderEvent;

/** A fact about an order's money. */
public sealed interface PaymentEvent extends OrderEvent
        permits PaymentRequested, PaymentSettled, PaymentUnknown, PaymentAttentionNeeded, RefundGranted {}
