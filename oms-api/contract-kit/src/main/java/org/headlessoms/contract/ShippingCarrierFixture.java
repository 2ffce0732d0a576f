package org.headlessoms.contract;

import org.headlessoms.spi.ShippingCarrier;
import org.headlessoms.value.Address;
import org.headlessoms.value.LocationId;

/**
 * What an author of a carrier adapter supplies: the carrier under test, e.g. against the service's sandbox or a stub of its
 * HTTP interface, and a way to lose an answer.
 *
 * <p>It may be the same carrier for all tests: every test uses keys and shipments of its own. The kit closes nothing.
 */
public interface ShippingCarrierFixture {

    /**
     * The carrier under test.
     *
     * @return the carrier; used by up to 8 threads at once
     */
    ShippingCarrier carrier();

    /**
     * A place the carrier collects from.
     *
     * @return the location
     */
    LocationId from();

    /**
     * An address the carrier delivers to.
     *
     * @return the address
     */
    Address deliverable();

    /**
     * An address the carrier rejects for good.
     *
     * @return the address
     */
    Address undeliverable();

    /**
     * Lets the next purchase reach the service and take effect there, but loses the answer, as a connection that breaks or
     * times out while it is read. Called right before that call, from the same thread.
     */
    void loseNextReply();
}
