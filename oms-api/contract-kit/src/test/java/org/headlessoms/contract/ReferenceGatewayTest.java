package org.headlessoms.contract;

/** The contract can be fulfilled by a gateway of a few maps. */
class ReferenceGatewayTest extends PaymentGatewayContract {

    private static final ReferenceGateway GATEWAY = new ReferenceGateway();

    @Override
    protected PaymentGatewayFixture fixture() {
        return GATEWAY;
    }
}
