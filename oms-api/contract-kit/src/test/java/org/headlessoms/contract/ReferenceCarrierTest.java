package org.headlessoms.contract;

/** The contract can be fulfilled by a carrier of one map. */
class ReferenceCarrierTest extends ShippingCarrierContract {

    private static final ReferenceCarrier CARRIER = new ReferenceCarrier();

    @Override
    protected ShippingCarrierFixture fixture() {
        return CARRIER;
    }
}
