package org.headlessoms.transfer;

import org.headlessoms.command.Refusal;
import org.headlessoms.value.TransferId;

/**
 * Nothing of the transfer is left to ship or to cancel.
 *
 * @param transferId the transfer
 * @param status how far it is
 */
public record NothingUnshipped(TransferId transferId, Transfer.Status status) implements Refusal {}
