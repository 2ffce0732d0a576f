package org.headlessoms.returns;

import java.util.List;
import java.util.Objects;
import org.headlessoms.check.Check;
import org.headlessoms.money.PriceParts;
import org.headlessoms.value.LineId;
import org.headlessoms.value.SerialNumber;

/**
 * Units of an order line in a return.
 *
 * @param lineId the order line
 * @param reason why the customer sends them back, in the host's words, may be empty
 * @param authorized units that may come back
 * @param received units that came back, in all dispositions
 * @param restocked received units that can be sold again
 * @param scrapped received units that were destroyed
 * @param quarantined received units that wait for an inspection
 * @param cancelled units that will not come back
 * @param serials the serial numbers of the received units, one each, in the order in which they came; empty if they have none
 * @param refund what was paid for the received units
 */
public record ReturnLine(
        LineId lineId,
        String reason,
        long authorized,
        long received,
        long restocked,
        long scrapped,
        long quarantined,
        long cancelled,
        List<SerialNumber> serials,
        PriceParts refund) {
    /**
     * Checks that the parts sum.
     *
     * @throws IllegalArgumentException if the dispositions do not sum to received, more came back than authorised, or there are
     *     serial numbers, but not one for each received unit
     */
    public ReturnLine {
        Objects.requireNonNull(lineId, "lineId");
        Check.text("reason", reason);
        Check.positive("authorized", authorized);
        Check.require(received == restocked + scrapped + quarantined, "dispositions must sum to received");
        Check.require(restocked >= 0 && scrapped >= 0 && quarantined >= 0, "dispositions must not be negative");
        Check.require(cancelled >= 0 && received + cancelled <= authorized, "received must not exceed authorized");
        serials = List.copyOf(serials);
        Check.require(serials.isEmpty() || serials.size() == received, "each unit has one serial number, or none has");
        Objects.requireNonNull(refund, "refund");
    }

    /**
     * Units that may still come back.
     *
     * @return authorised less received less cancelled
     */
    public long outstanding() {
        return authorized - received - cancelled;
    }
}
