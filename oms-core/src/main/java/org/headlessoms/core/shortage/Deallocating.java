package org.headlessoms.core.shortage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.headlessoms.core.pipeline.OrderDraft;
import org.headlessoms.core.stock.Movements;
import org.headlessoms.order.Deallocation;
import org.headlessoms.order.OrderLine;
import org.headlessoms.order.UnitsDeallocated;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.value.LineId;

/** Takes reserved units of one order back. What is being picked is left alone; a kit gives up complete sets. */
final class Deallocating {

    private final OrderDraft draft;
    private final Map<LineId, Map<StockPlace, Long>> taken = new TreeMap<>();

    private Deallocating(OrderDraft draft) {
        this.draft = draft;
    }

    /** Takes up to so many units reserved at a position, or what of more makes whole kits; answers all that is free now. */
    static Map<StockKey, Long> take(OrderDraft draft, Correction correction, long wanted) {
        Deallocating order = new Deallocating(draft);
        long left = wanted;
        for (OrderLine line : draft.order().lines()) {
            for (StockKey key : correction.position().keys().stream().sorted().toList()) {
                left -= left > 0 && line.sku().equals(key.sku()) ? order.takeSets(line, key.place(), left) : 0;
            }
        }
        return order.raise(correction.cause().reason());
    }

    private long takeSets(OrderLine line, StockPlace place, long wanted) {
        long perKit = KitLines.perKit(line);
        long sets = (wanted + perKit - 1) / perKit;
        long units = takeAt(line, place, sets * perKit);
        if (units > 0) {
            long broken = (units + perKit - 1) / perKit;
            for (OrderLine sibling : KitLines.siblings(draft.order(), line)) {
                takeAnywhere(sibling, broken * KitLines.perKit(sibling));
            }
        }
        return units;
    }

    private void takeAnywhere(OrderLine line, long wanted) {
        long left = wanted;
        for (StockPlace place : line.reservedAt().keySet()) {
            left -= takeAt(line, place, left);
        }
    }

    private long takeAt(OrderLine line, StockPlace place, long wanted) {
        Map<StockPlace, Long> ofLine = taken.computeIfAbsent(line.id(), id -> new TreeMap<>());
        long there = line.reservedAt().getOrDefault(place, 0L) - ofLine.getOrDefault(place, 0L);
        long units = Math.min(wanted, there);
        if (units > 0) {
            ofLine.merge(place, units, Long::sum);
        }
        return Math.max(0, units);
    }

    private Map<StockKey, Long> raise(String reason) {
        List<Deallocation> units = new ArrayList<>();
        taken.forEach((line, places) ->
                places.forEach((place, quantity) -> units.add(new Deallocation(line, place, quantity))));
        Map<StockKey, Long> freed = new TreeMap<>();
        if (units.isEmpty()) {
            return freed;
        }
        draft.raise(new UnitsDeallocated(units, reason));
        for (Deallocation one : units) {
            OrderLine line = draft.order().line(one.lineId()).orElseThrow();
            StockKey key = new StockKey(line.sku(), one.place());
            draft.change().move(Movements.unreserve(draft.order().id(), key, one.quantity()));
            freed.merge(key, one.quantity(), Long::sum);
        }
        return freed;
    }
}
