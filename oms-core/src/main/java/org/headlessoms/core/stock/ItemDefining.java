package org.headlessoms.core.stock;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.headlessoms.command.Refusal;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.ItemDefined;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.stock.KitHasNoStock;
import org.headlessoms.stock.NotAComponent;
import org.headlessoms.value.Sku;

/** Decides {@link DefineItem}. */
public final class ItemDefining implements Handler<DefineItem, ItemDefined> {

    @Override
    public ReadRequest reads(DefineItem command, ReadRequest nothing) {
        Set<Sku> skus = new HashSet<>();
        skus.add(command.sku());
        command.components().forEach(component -> skus.add(component.sku()));
        return nothing.withSkus(skus);
    }

    @Override
    public Decision<ItemDefined> decide(DefineItem command, Reading reading, Change change) {
        Snapshot snapshot = reading.snapshot();
        Optional<Refusal> refusal = command.components().isEmpty() ? Optional.empty() : noKit(command, snapshot);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Optional<Item> before = snapshot.item(command.sku());
        ItemDefined defined = new ItemDefined(new Item(
                command.sku(),
                command.name(),
                command.components(),
                command.tracking(),
                command.minimumRemainingDays(),
                before.map(Item::version).orElse(0L) + 1));
        change.item(defined);
        return Decision.accept(defined);
    }

    private static Optional<Refusal> noKit(DefineItem command, Snapshot snapshot) {
        Stream<Refusal> unknown = command.components().stream()
                .flatMap(component -> KnownKeys.missing(snapshot, component.sku()).stream());
        Stream<Refusal> nested = command.components().stream()
                .map(KitComponent::sku)
                .filter(sku -> snapshot.item(sku).filter(Item::isKit).isPresent())
                .map(sku -> new NotAComponent(command.sku(), sku));
        Stream<Refusal> stocked = snapshot.levels(command.sku()).stream()
                .filter(level -> level.onHand() > 0)
                .map(level -> new KitHasNoStock(command.sku()));
        return Stream.of(unknown, nested, stocked).flatMap(some -> some).findFirst();
    }
}
