package org.headlessoms.command;

import org.headlessoms.value.CommandId;

/**
 * The command id starts with {@code oms:}, which only the engine's own commands may do.
 *
 * @param commandId the refused id
 */
public record CommandIdReserved(CommandId commandId) implements Refusal {}
