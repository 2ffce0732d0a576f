package org.headlessoms.core.availability;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.headlessoms.event.RecordedEvent;
import org.headlessoms.event.StreamId.Kind;
import org.headlessoms.supply.SupplyEvent;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.Sku;
import org.headlessoms.watch.WatchEvent;

/**
 * Items about which something may have changed. The ledger knows which items a command moved, whatever feature it belongs to,
 * and it is found by the command that every event names. Of the commands that moved nothing, those of orders, holds, transfers,
 * serial numbers, expected supply and watches changed nothing that counts, and an item's master data is about that item; everything else (a location, a channel,
 * a lot, a kind of event that is not known here) may be about any item.
 *
 * @param everything whether it may be any item
 * @param skus otherwise these items
 */
record Touched(boolean everything, Set<Sku> skus) {

    static final Touched NOTHING = new Touched(false, Set.of());
    static final Touched EVERYTHING = new Touched(true, Set.of());

    private static final Set<Kind> MOVES_OR_NOTHING =
            Set.of(Kind.ORDER, Kind.HOLD, Kind.ITEM, Kind.TRANSFER, Kind.SERIAL);

    static Touched by(List<RecordedEvent> events, Function<Set<CommandId>, Map<CommandId, Set<Sku>>> movedBy) {
        if (events.isEmpty()) {
            return NOTHING;
        }
        Map<CommandId, Set<Sku>> moved =
                movedBy.apply(events.stream().map(RecordedEvent::commandId).collect(Collectors.toUnmodifiableSet()));
        if (events.stream().anyMatch(event -> mayTouchAnything(event, moved))) {
            return EVERYTHING;
        }
        Set<Sku> skus = new HashSet<>();
        moved.values().forEach(skus::addAll);
        events.stream()
                .map(RecordedEvent::stream)
                .filter(stream -> stream.kind() == Kind.ITEM)
                .forEach(stream -> skus.add(Sku.of(stream.id())));
        return new Touched(false, Set.copyOf(skus));
    }

    boolean isNothing() {
        return !everything && skus.isEmpty();
    }

    private static boolean mayTouchAnything(RecordedEvent event, Map<CommandId, Set<Sku>> moved) {
        Kind kind = event.stream().kind();
        boolean counts = !MOVES_OR_NOTHING.contains(kind)
                && !(event.event() instanceof SupplyEvent)
                && !(event.event() instanceof WatchEvent);
        return kind == Kind.LOCATION || (counts && !moved.containsKey(event.commandId()));
    }
}
