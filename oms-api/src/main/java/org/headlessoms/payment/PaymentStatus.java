package org.headlessoms.payment;

/** How an order stands with the customer's money, derived from its operations. */
public enum PaymentStatus {
    /** There is nothing to pay. */
    NOT_REQUIRED,
    /** An authorisation is on its way or its outcome is unknown. */
    PENDING,
    /** Everything is authorised, nothing captured yet. */
    AUTHORIZED,
    /** Some of what will be due is captured. */
    PARTIALLY_PAID,
    /** Everything that is due is captured, and nothing more will be due. */
    PAID,
    /** Some of what was captured was given back. */
    PARTIALLY_REFUNDED,
    /** All that was captured was given back. */
    REFUNDED,
    /** Nothing was captured and all authorisations were given up. */
    VOIDED,
    /** The customer's means of payment was declined, nothing was captured. */
    DECLINED,
    /** A capture or refund was declined, or nobody knows what became of an operation: a person has to act. */
    ACTION_REQUIRED
}
