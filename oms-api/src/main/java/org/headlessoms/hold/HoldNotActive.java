package org.headlessoms.hold;

import org.headlessoms.command.Refusal;
import org.headlessoms.value.HoldId;

/**
 * The hold no longer keeps anything: it was promoted, released, or its time ran out.
 *
 * @param holdId the hold
 * @param status where it stands; {@link Hold.Status#EXPIRED} also when its time ran out but nobody has swept it yet
 */
public record HoldNotActive(HoldId holdId, Hold.Status status) implements Refusal {}
