package org.headlessoms.returns;

import org.headlessoms.command.Refusal;
import org.headlessoms.value.ReturnId;

/**
 * Nothing of the return is outstanding.
 *
 * @param returnId the return
 */
public record ReturnClosed(ReturnId returnId) implements Refusal {}
