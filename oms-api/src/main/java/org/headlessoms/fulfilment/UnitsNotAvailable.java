package org.headlessoms.fulfilment;

import org.headlessoms.command.Refusal;
import org.headlessoms.value.LineId;

/**
 * More units of a line were named than stand where the command needs them: reserved to be released, released to be
 * shipped, picked or rejected, not yet shipped to be cancelled, shipped and not yet returned to be returned.
 *
 * @param lineId the line
 * @param wanted units named
 * @param available units there are
 */
public record UnitsNotAvailable(LineId lineId, long wanted, long available) implements Refusal {}
