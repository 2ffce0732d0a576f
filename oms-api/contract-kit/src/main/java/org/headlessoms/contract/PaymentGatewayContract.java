package org.headlessoms.contract;

import org.junit.jupiter.api.Nested;

/**
 * The whole contract of {@link org.headlessoms.spi.PaymentGateway} in one class: extend it, supply the fixture, run it. The
 * themes are classes of their own, for those who build an adapter step by step.
 */
public abstract class PaymentGatewayContract {

    /** For authors. */
    protected PaymentGatewayContract() {}

    /**
     * Supplies the gateway under test.
     *
     * @return the fixture; asked once for every test
     */
    protected abstract PaymentGatewayFixture fixture();

    @Nested
    class MoneyInParts extends PaymentGatewayMoneyContract {
        @Override
        protected PaymentGatewayFixture fixture() {
            return PaymentGatewayContract.this.fixture();
        }
    }

    @Nested
    class Keys extends PaymentGatewayKeyContract {
        @Override
        protected PaymentGatewayFixture fixture() {
            return PaymentGatewayContract.this.fixture();
        }
    }

    @Nested
    class Recovery extends PaymentGatewayRecoveryContract {
        @Override
        protected PaymentGatewayFixture fixture() {
            return PaymentGatewayContract.this.fixture();
        }
    }
}
