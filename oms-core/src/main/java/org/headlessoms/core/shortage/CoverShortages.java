package org.headlessoms.core.shortage;

import org.headlessoms.command.Command;
import org.headlessoms.shortage.ShortageRecorded;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.Sku;

/** Take back more promises of an item where units are uncovered. */
public record CoverShortages(CommandId commandId, Sku sku) implements Command<ShortageRecorded> {}
