package org.headlessoms.contract;

import java.util.Currency;
import org.headlessoms.spi.PaymentGateway;

/**
 * What an author of a payment adapter supplies: the gateway under test, e.g. against the service's sandbox or a stub of its
 * HTTP interface, and a way to lose an answer.
 *
 * <p>It may be the same gateway for all tests: every test uses keys and orders of its own. The kit closes nothing. Amounts
 * are at most 100.00; nothing else differs between adapters, so there is nothing else to declare.
 */
public interface PaymentGatewayFixture {

    /**
     * The gateway under test.
     *
     * @return the gateway; used by up to 8 threads at once
     */
    PaymentGateway gateway();

    /**
     * A token whose authorisations are approved in full.
     *
     * @return the token
     */
    String approvedToken();

    /**
     * A token whose authorisations are declined.
     *
     * @return the token
     */
    String declinedToken();

    /**
     * A currency the gateway takes.
     *
     * @return the currency
     */
    Currency currency();

    /**
     * Lets the next authorize, capture, void or refund reach the service and take effect there, but loses the answer, as a
     * connection that breaks or times out while it is read. Called right before that call, from the same thread. Where the
     * adapter speaks HTTP, a proxy or stub that forwards the request and then closes the connection does it.
     */
    void loseNextReply();
}
