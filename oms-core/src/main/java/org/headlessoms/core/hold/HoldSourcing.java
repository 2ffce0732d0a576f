package org.headlessoms.core.hold;

import java.util.List;
import java.util.Map;
import org.headlessoms.core.sourcing.FewestShipments;
import org.headlessoms.core.sourcing.Plan;
import org.headlessoms.core.sourcing.Supply;
import org.headlessoms.core.sourcing.Wanted;
import org.headlessoms.hold.HoldLine;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.stock.StockKey;
import org.headlessoms.value.Sku;

/** Where a hold finds the units it is to keep. */
final class HoldSourcing {

    private HoldSourcing() {}

    static Plan plan(List<PlaceHold.Line> lines, Snapshot snapshot) {
        List<Wanted> wanted = lines.stream()
                .map(line -> new Wanted(line.sku(), line.quantity()))
                .toList();
        List<Sku> skus = wanted.stream().map(Wanted::sku).toList();
        return FewestShipments.plan(wanted, Supply.of(snapshot, skus, Map.of()));
    }

    static List<HoldLine> lines(Map<StockKey, Long> kept) {
        return kept.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new HoldLine(entry.getKey(), entry.getValue()))
                .toList();
    }
}
