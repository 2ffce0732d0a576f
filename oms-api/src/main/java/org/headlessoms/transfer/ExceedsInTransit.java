package org.headlessoms.transfer;

import org.headlessoms.command.Refusal;
import org.headlessoms.value.LineId;
import org.headlessoms.value.TransferId;

/**
 * More arrived than is in transit.
 *
 * @param transferId the transfer
 * @param lineId its line
 * @param inTransit units in transit
 * @param quantity units that arrived
 */
public record ExceedsInTransit(TransferId transferId, LineId lineId, long inTransit, long quantity)
        implements Refusal {}
