package org.headlessoms.fulfilment;

import org.headlessoms.check.Check;

/**
 * One parcel of a shipment.
 *
 * @param carrier who carries it, may be empty until the label is bought
 * @param trackingNumber the carrier's number, empty until the label is bought
 */
public record Parcel(String carrier, String trackingNumber) {

    /** A parcel whose label has still to be bought. */
    public static final Parcel UNLABELLED = new Parcel("", "");

    /** Checks the texts. Tracking numbers of many digits are common, so they are not searched for card numbers. */
    public Parcel {
        Check.text("carrier", carrier, 64);
        if (!trackingNumber.isEmpty()) {
            Check.id("tracking number", trackingNumber);
        }
    }

    /**
     * Whether it has a tracking number.
     *
     * @return true once the label is known
     */
    public boolean isLabelled() {
        return !trackingNumber.isEmpty();
    }
}
