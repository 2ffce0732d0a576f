package org.headlessoms.core.preorder;

import org.headlessoms.command.Command;
import org.headlessoms.preorder.ItemReleased;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.Sku;

/** Sell an item like any other, now that everybody who waited for its release had a turn. */
public record ReleaseItem(CommandId commandId, Sku sku) implements Command<ItemReleased> {}
