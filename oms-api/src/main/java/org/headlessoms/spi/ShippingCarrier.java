package org.headlessoms.spi;

import java.util.Optional;

/**
 * A service that sells shipping labels. The engine treats it like a payment gateway: recorded first, called after the
 * commit, repeated only with the same key.
 *
 * <p>What an adapter promises, and the contract kit checks: two calls with the same key buy once and answer the same;
 * {@link #lookup} tells what became of a key; whatever is not a definite answer is {@link LabelAnswer.Unknown}, and any
 * exception is taken as that.
 *
 * <p>Safe for use by several threads. Calls should return within a few seconds.
 */
public interface ShippingCarrier {

    /**
     * How long keys are remembered and requests may be on their way.
     *
     * @return the terms, always the same
     */
    PortTerms terms();

    /**
     * Buys the labels of a shipment.
     *
     * @param request what to buy
     * @return what became of it
     */
    LabelAnswer buyLabels(LabelRequest request);

    /**
     * Asks what became of a key.
     *
     * @param request the request as it was sent
     * @return the answer; empty if the service never saw the key and a request on its way is not to be expected
     */
    Optional<LabelAnswer> lookup(LabelRequest request);
}
