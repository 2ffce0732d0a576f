package org.headlessoms.contract;

import org.junit.jupiter.api.BeforeEach;

/** What all payment suites share: an order of its own for every test. */
abstract class PaymentGatewaySuite {

    Cashier cashier;

    /** For the suites. */
    PaymentGatewaySuite() {}

    /**
     * Supplies the gateway under test.
     *
     * @return the fixture; asked once for every test
     */
    protected abstract PaymentGatewayFixture fixture();

    @BeforeEach
    final void openCashier() {
        cashier = new Cashier(fixture());
    }
}
