package org.headlessoms.core.hold;

import org.headlessoms.command.Command;
import org.headlessoms.hold.HoldExpired;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.HoldId;

/** End a hold whose time ran out. */
public record ExpireHold(CommandId commandId, HoldId holdId) implements Command<HoldExpired> {}
