package org.headlessoms.inmemory;

import java.util.List;
import org.headlessoms.contract.ShippingCarrierContract;
import org.headlessoms.contract.ShippingCarrierFixture;
import org.headlessoms.value.Address;
import org.headlessoms.value.LocationId;

/** The whole carrier contract, on one carrier for all tests. */
class ScriptableCarrierContractTest extends ShippingCarrierContract {

    private static final Address HERE = address("1 Main Street");
    private static final Address NOWHERE = address("0 Nowhere");
    private static final ScriptableCarrier CARRIER = new ScriptableCarrier().rejectAddress(NOWHERE, "no such street");

    @Override
    protected ShippingCarrierFixture fixture() {
        return new Fixture(CARRIER);
    }

    private static Address address(String line) {
        return new Address("Ann", List.of(line), "Dublin", "D01", "IE", "", "");
    }

    private record Fixture(ScriptableCarrier carrier) implements ShippingCarrierFixture {
        @Override
        public LocationId from() {
            return LocationId.of("main");
        }

        @Override
        public Address deliverable() {
            return HERE;
        }

        @Override
        public Address undeliverable() {
            return NOWHERE;
        }

        @Override
        public void loseNextReply() {
            carrier.next(Behaviour.loseReply());
        }
    }
}
