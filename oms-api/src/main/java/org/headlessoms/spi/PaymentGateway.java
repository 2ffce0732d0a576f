package org.headlessoms.spi;

import java.util.Optional;

/**
 * A payment service. The engine never calls it inside a transaction, always after the operation was recorded, and repeats
 * a call only with the same key.
 *
 * <p>What an adapter promises, and the contract kit checks:
 *
 * <ul>
 *   <li>Two calls with the same key do the thing once and answer the same.
 *   <li>A key used again with another kind or amount does nothing and is answered with {@link PaymentAnswer.Unknown} or an
 *       exception.
 *   <li>{@link #lookup} tells what became of a key, also if the answer to the call was lost.
 *   <li>Whatever is not a definite answer is {@link PaymentAnswer.Unknown}; any exception is taken as that.
 * </ul>
 *
 * <p>Safe for use by several threads. Calls should return within a few seconds.
 */
public interface PaymentGateway {

    /**
     * How long keys are remembered and requests may be on their way.
     *
     * @return the terms, always the same
     */
    PortTerms terms();

    /**
     * Sets an amount aside.
     *
     * @param request kind AUTHORIZE
     * @return what became of it
     */
    PaymentAnswer authorize(PaymentRequest request);

    /**
     * Takes an amount that was set aside. An authorisation may be captured in several parts.
     *
     * @param request kind CAPTURE, with the authorisation's reference
     * @return what became of it
     */
    PaymentAnswer capture(PaymentRequest request);

    /**
     * Gives up what is left of an authorisation.
     *
     * @param request kind VOID, with the authorisation's reference
     * @return what became of it
     */
    PaymentAnswer voidAuthorization(PaymentRequest request);

    /**
     * Gives captured money back. A capture may be refunded in several parts.
     *
     * @param request kind REFUND, with the capture's reference
     * @return what became of it
     */
    PaymentAnswer refund(PaymentRequest request);

    /**
     * Asks what became of a key.
     *
     * @param request the request as it was sent
     * @return the answer; empty if the service never saw the key and a request on its way is not to be expected
     */
    Optional<PaymentAnswer> lookup(PaymentRequest request);
}
