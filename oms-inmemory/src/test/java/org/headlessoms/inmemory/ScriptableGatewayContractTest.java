package org.headlessoms.inmemory;

import java.util.Currency;
import org.headlessoms.contract.PaymentGatewayContract;
import org.headlessoms.contract.PaymentGatewayFixture;

/** The whole gateway contract, on one gateway for all tests. */
class ScriptableGatewayContractTest extends PaymentGatewayContract {

    private static final ScriptableGateway GATEWAY = new ScriptableGateway().declineToken("bad", "no_funds");

    @Override
    protected PaymentGatewayFixture fixture() {
        return new Fixture(GATEWAY);
    }

    private record Fixture(ScriptableGateway gateway) implements PaymentGatewayFixture {
        @Override
        public String approvedToken() {
            return "good";
        }

        @Override
        public String declinedToken() {
            return "bad";
        }

        @Override
        public Currency currency() {
            return Currency.getInstance("EUR");
        }

        @Override
        public void loseNextReply() {
            gateway.next(Behaviour.loseReply());
        }
    }
}
