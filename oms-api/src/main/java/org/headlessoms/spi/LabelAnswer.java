package org.headlessoms.spi;

import java.util.List;
import org.headlessoms.check.Check;
import org.headlessoms.fulfilment.Parcel;

/** What a carrier answered. When in doubt, it is {@link Unknown}. */
public sealed interface LabelAnswer {

    /**
     * The labels are bought.
     *
     * @param parcels one per label asked for, each with a tracking number
     * @param reference the carrier's reference, at most 255 characters, may be empty
     */
    record Bought(List<Parcel> parcels, String reference) implements LabelAnswer {
        /**
         * Copies the parcels.
         *
         * @throws IllegalArgumentException if there are none or one has no tracking number
         */
        public Bought {
            parcels = Check.notEmpty("parcels", List.copyOf(parcels));
            Check.require(parcels.stream().allMatch(Parcel::isLabelled), "each parcel needs a tracking number");
            Check.reference("reference", reference);
        }
    }

    /**
     * The carrier refused, for good.
     *
     * @param reason why, at most 255 characters
     */
    record Rejected(String reason) implements LabelAnswer {
        /**
         * Checks the reason.
         *
         * @throws IllegalArgumentException if the reason is too long
         */
        public Rejected {
            Check.reference("reason", reason);
        }
    }

    /**
     * Nobody knows.
     *
     * @param reason what went wrong, without personal data, at most 255 characters
     */
    record Unknown(String reason) implements LabelAnswer {
        /**
         * Checks the reason.
         *
         * @throws IllegalArgumentException if the reason is too long
         */
        public Unknown {
            Check.reference("reason", reason);
        }
    }
}
