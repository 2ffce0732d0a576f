package org.headlessoms.payment;

import org.headlessoms.command.Refusal;
import org.headlessoms.value.OperationId;

/**
 * The operation's outcome is known already.
 *
 * @param operationId the operation
 * @param status what is known
 */
public record OperationNotPending(OperationId operationId, PaymentOperation.Status status) implements Refusal {}
