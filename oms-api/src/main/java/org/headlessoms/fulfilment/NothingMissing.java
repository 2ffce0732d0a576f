package org.headlessoms.fulfilment;

import org.headlessoms.command.Refusal;
import org.headlessoms.value.FulfilmentId;

/**
 * As many units were found as are outstanding in the fulfilment: nothing is short, or it was reported before.
 *
 * @param fulfilmentId the fulfilment
 */
public record NothingMissing(FulfilmentId fulfilmentId) implements Refusal {}
