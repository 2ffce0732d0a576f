package org.headlessoms.json;

import static org.headlessoms.json.SampleOrder.LINE;
import static org.headlessoms.json.SampleOrder.NOW;
import static org.headlessoms.json.SampleOrder.STORE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.headlessoms.backorder.BackorderEntry;
import org.headlessoms.backorder.BackorderLimit;
import org.headlessoms.backorder.BackorderRelease;
import org.headlessoms.channel.Assortment;
import org.headlessoms.channel.Channel;
import org.headlessoms.channel.PurchaseLimit;
import org.headlessoms.event.StreamId;
import org.headlessoms.exclusion.SourcingExclusion;
import org.headlessoms.preorder.PreorderTerms;
import org.headlessoms.reference.Reference;
import org.headlessoms.serial.SerializedUnit;
import org.headlessoms.shortage.PromisedUnits;
import org.headlessoms.shortage.StockShortage;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.KitComponent;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.LocationCapability;
import org.headlessoms.stock.LocationProfile;
import org.headlessoms.stock.Lot;
import org.headlessoms.stock.SafetyStock;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.stock.Tracking;
import org.headlessoms.stock.WorkCalendar;
import org.headlessoms.supply.ExpectedSupply;
import org.headlessoms.supply.PromiseRun;
import org.headlessoms.sync.LatestSnapshot;
import org.headlessoms.sync.SnapshotSweep;
import org.headlessoms.sync.SourceStock;
import org.headlessoms.transfer.Transfer;
import org.headlessoms.transfer.TransferLine;
import org.headlessoms.transfer.TransferQuantities;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.GeoPoint;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.LotId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.SerialNumber;
import org.headlessoms.value.ShipmentId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.SnapshotId;
import org.headlessoms.value.SourceId;
import org.headlessoms.value.SupplyId;
import org.headlessoms.value.TransferId;
import org.headlessoms.watch.StockWatch;

/** One reference of every type, with every part present. */
final class SampleReferences {
    private static final Sku SHOE = Sku.of("SHOE-42");

    private static final BackorderEntry ENTRY =
            new BackorderEntry(SHOE, 5, SampleOrder.NOW, OrderId.of("o-1"), LineId.of("2"), 3);

    static final LocationProfile PROFILE = new LocationProfile(
            Optional.of(new GeoPoint(51_507_400, -127_800)),
            new TreeSet<>(Set.of(LocationCapability.SHIP)),
            new WorkCalendar(
                    ZoneId.of("Europe/London"),
                    new TreeSet<>(Set.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY)),
                    new TreeSet<>(Set.of(LocalDate.of(2026, 12, 28))),
                    Optional.of(LocalTime.of(14, 30))),
            Optional.of(250));

    private SampleReferences() {}

    static List<Reference> all() {
        return List.of(
                new Item(SHOE, "Pair", List.of(new KitComponent(Sku.of("LEFT"), 1, 999)), Tracking.NONE, 8, 1),
                new Location(STORE, "Store", Location.Kind.STORE, 7, true, PROFILE, 4),
                new Channel(ChannelId.of("web"), "Web shop", List.of(STORE), true, false, 2),
                new Assortment(
                        SHOE,
                        List.of(ChannelId.of("web")),
                        List.of(ChannelId.of("pos")),
                        List.of("DE", "FR"),
                        List.of("CH"),
                        3),
                new PurchaseLimit(SHOE, Optional.of(ChannelId.of("web")), 2, 30, true, 4),
                new Lot(SHOE, LotId.of("L7"), Optional.of(LocalDate.of(2027, 3, 31)), 2),
                supply(),
                terms(),
                new PromiseRun(SHOE, Optional.of("cursor 7"), 1000, true, 5),
                new SafetyStock(SHOE, STORE, 5, 3),
                shortage(),
                new SourceStock(
                        SourceId.of("wms-1"), new StockKey(SHOE, STORE), 77, List.of(SnapshotId.of("2026-03-01")), 4),
                sweep(),
                new LatestSnapshot(SourceId.of("wms-1"), STORE, SnapshotId.of("2026-03-01"), 78, 6),
                new StockWatch(SHOE, STORE, 0, 9, true, false, 7),
                new BackorderLimit(SHOE, Optional.of(ChannelId.of("web")), 40, 2),
                new BackorderRelease(SHOE, Optional.of(ENTRY), true, false, 12),
                new SourcingExclusion(SHOE, STORE, SampleOrder.LATER, "no boxes", 2),
                serialized(),
                transfer(),
                SampleFeed.bucket());
    }

    static Transfer transfer() {
        TransferLine line = new TransferLine(
                LINE,
                SHOE,
                Optional.of(LotId.of("L7")),
                Optional.of(ChannelId.of("web")),
                SupplyId.of("transfer-1"),
                new TransferQuantities(21, 1, 2, 3, 4, 11));
        return new Transfer(
                TransferId.of("TR-1"),
                STORE,
                LocationId.of("outlet"),
                List.of(line),
                LocalDate.of(2027, 3, 31),
                "dock 7",
                5);
    }

    static SerializedUnit serialized() {
        return new SerializedUnit(
                SHOE,
                SerialNumber.of("SN-0001"),
                SerializedUnit.Status.RETURNED,
                OrderId.of("o-1"),
                LINE,
                ShipmentId.of("s-1"),
                STORE,
                2);
    }

    static SnapshotSweep sweep() {
        return new SnapshotSweep(
                SourceId.of("wms-1"), SnapshotId.of("2026-03-01"), List.of(STORE), "SHOE-42/store-7", true, 9, 3, 2, 5);
    }

    static StockShortage shortage() {
        return new StockShortage(
                new StockKey(SHOE, StockPlace.of("store-7#L7")),
                StockShortage.Status.OPEN,
                NOW,
                "yearly count",
                5,
                2,
                List.of(new PromisedUnits(StreamId.of(HoldId.of("h-1")), 5)),
                List.of(new PromisedUnits(StreamId.of(OrderId.of("o-1")), 3)),
                "found behind the shelf",
                4);
    }

    static ExpectedSupply supply() {
        return new ExpectedSupply(
                SupplyId.of("po-77.1"),
                ExpectedSupply.Type.RETURN,
                SHOE,
                STORE,
                LocalDate.of(2027, 3, 31),
                500,
                10,
                "PO 77",
                true,
                3);
    }

    static PreorderTerms terms() {
        return new PreorderTerms(SHOE, LocalDate.of(2027, 3, 31), 250, true, 2);
    }
}
