package org.headlessoms.transfer;

import org.headlessoms.command.Refusal;
import org.headlessoms.value.TransferId;

/**
 * Nothing of the transfer is to leave or to arrive any more.
 *
 * @param transferId the transfer
 * @param status how it ended
 */
public record TransferEnded(TransferId transferId, Transfer.Status status) implements Refusal {}
