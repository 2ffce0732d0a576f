package org.headlessoms.core.payment;

import org.headlessoms.command.OrderCommand;
import org.headlessoms.payment.PaymentEvent;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.OperationId;
import org.headlessoms.value.OrderId;

/** Write down what became known of an operation. */
public record SettlePayment(CommandId commandId, OrderId orderId, OperationId operationId, PaymentEvent finding)
        implements OrderCommand<PaymentEvent> {}
