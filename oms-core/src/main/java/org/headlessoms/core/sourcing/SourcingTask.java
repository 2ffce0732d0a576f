package org.headlessoms.core.sourcing;

import java.util.Optional;
import org.headlessoms.sourcing.DeliveryTerms;

/** For whom units are sought, and what is asked of the way they are found. */
public record SourcingTask(Buyer buyer, DeliveryTerms terms, Optional<String> country) {

    /** Units for nobody in particular, e.g. for a hold. */
    public static SourcingTask of(Buyer buyer) {
        return new SourcingTask(buyer, DeliveryTerms.NONE, Optional.empty());
    }
}
