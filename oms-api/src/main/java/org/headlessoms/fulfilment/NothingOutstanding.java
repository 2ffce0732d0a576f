package org.headlessoms.fulfilment;

import org.headlessoms.command.Refusal;
import org.headlessoms.value.FulfilmentId;

/**
 * Everything in the fulfilment has shipped, or was cancelled or rejected.
 *
 * @param fulfilmentId the fulfilment
 */
public record NothingOutstanding(FulfilmentId fulfilmentId) implements Refusal {}
