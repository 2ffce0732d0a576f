package org.headlessoms.command;

import org.headlessoms.value.CommandId;

/**
 * The command id was used before for a command with other content.
 *
 * @param commandId the id used twice
 */
public record CommandMismatch(CommandId commandId) implements Refusal {}
