package org.headlessoms.core.stock;

import java.util.Set;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.ItemDefined;

/** Decides {@link DefineItem}. */
public final class ItemDefining implements Handler<DefineItem, ItemDefined> {

    @Override
    public ReadRequest reads(DefineItem command, ReadRequest nothing) {
        return nothing.withSkus(Set.of(command.sku()));
    }

    @Override
    public Decision<ItemDefined> decide(DefineItem command, Reading reading, Change change) {
        long version = reading.snapshot().item(command.sku()).map(Item::version).orElse(0L);
        ItemDefined defined = new ItemDefined(new Item(command.sku(), command.name(), version + 1));
        change.item(defined);
        return Decision.accept(defined);
    }
}
