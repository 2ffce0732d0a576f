package org.headlessoms.transfer;

import org.headlessoms.command.Refusal;
import org.headlessoms.value.LineId;
import org.headlessoms.value.TransferId;

/**
 * More is to leave than has not left yet.
 *
 * @param transferId the transfer
 * @param lineId its line
 * @param unshipped units that have not left yet
 * @param quantity units that are to leave
 */
public record ExceedsUnshipped(TransferId transferId, LineId lineId, long unshipped, long quantity)
        implements Refusal {}
