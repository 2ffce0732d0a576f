package org.headlessoms.payment;

import org.headlessoms.command.Refusal;

/**
 * The order's money does not stand so that goods may leave.
 *
 * @param status how it stands
 */
public record PaymentNotReady(PaymentStatus status) implements Refusal {}
