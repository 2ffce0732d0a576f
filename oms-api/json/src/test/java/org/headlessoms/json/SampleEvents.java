package org.headlessoms.json;

import static org.headlessoms.json.SampleOrder.LATER;
import static org.headlessoms.json.SampleOrder.LINE;
import static org.headlessoms.json.SampleOrder.NOW;
import static org.headlessoms.json.SampleOrder.STORE;
import static org.headlessoms.json.SampleOrder.WAREHOUSE;
import static org.headlessoms.json.SampleOrder.money;
import static org.headlessoms.json.SampleOrder.parts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.headlessoms.backorder.BackorderLimit;
import org.headlessoms.backorder.BackordersLimited;
import org.headlessoms.backorder.BackordersReleased;
import org.headlessoms.backorder.SourcedOrder;
import org.headlessoms.backorder.WaitingSourced;
import org.headlessoms.channel.Assortment;
import org.headlessoms.channel.AssortmentSet;
import org.headlessoms.channel.Channel;
import org.headlessoms.channel.ChannelDefined;
import org.headlessoms.channel.PurchaseLimit;
import org.headlessoms.channel.PurchaseLimitSet;
import org.headlessoms.channel.RingFenceReleased;
import org.headlessoms.channel.StockRingFenced;
import org.headlessoms.event.Event;
import org.headlessoms.event.StreamId;
import org.headlessoms.exclusion.ExclusionLifted;
import org.headlessoms.exclusion.LocationExcluded;
import org.headlessoms.exclusion.SourcingExclusion;
import org.headlessoms.fulfilment.FulfilmentCancelled;
import org.headlessoms.fulfilment.FulfilmentRejected;
import org.headlessoms.fulfilment.FulfilmentsReleased;
import org.headlessoms.fulfilment.LabelsAttentionNeeded;
import org.headlessoms.fulfilment.LabelsBought;
import org.headlessoms.fulfilment.LabelsRejected;
import org.headlessoms.fulfilment.LabelsUnknown;
import org.headlessoms.fulfilment.Parcel;
import org.headlessoms.fulfilment.RejectionReason;
import org.headlessoms.fulfilment.ReservedUnits;
import org.headlessoms.fulfilment.ShipmentDelivered;
import org.headlessoms.fulfilment.ShipmentShipped;
import org.headlessoms.fulfilment.ShortPickReported;
import org.headlessoms.fulfilment.StockEffect;
import org.headlessoms.fulfilment.UnfulfilledUnits;
import org.headlessoms.hold.Hold;
import org.headlessoms.hold.HoldChanged;
import org.headlessoms.hold.HoldExpired;
import org.headlessoms.hold.HoldExtended;
import org.headlessoms.hold.HoldLine;
import org.headlessoms.hold.HoldPlaced;
import org.headlessoms.hold.HoldPromoted;
import org.headlessoms.hold.HoldReleased;
import org.headlessoms.order.Allocation;
import org.headlessoms.order.CancelledUnits;
import org.headlessoms.order.ChargesBilled;
import org.headlessoms.order.ChargesCancelled;
import org.headlessoms.order.Deallocation;
import org.headlessoms.order.KitPart;
import org.headlessoms.order.LineBucket;
import org.headlessoms.order.OrderPlaced;
import org.headlessoms.order.OrderPrioritized;
import org.headlessoms.order.PlacedLine;
import org.headlessoms.order.PriceReduced;
import org.headlessoms.order.PromiseDateChanged;
import org.headlessoms.order.UnitsAllocated;
import org.headlessoms.order.UnitsCancelled;
import org.headlessoms.order.UnitsDeallocated;
import org.headlessoms.payment.PaymentAttentionNeeded;
import org.headlessoms.payment.PaymentOperation;
import org.headlessoms.payment.PaymentRequested;
import org.headlessoms.payment.PaymentSettled;
import org.headlessoms.payment.PaymentUnknown;
import org.headlessoms.payment.RefundGranted;
import org.headlessoms.preorder.ItemReleased;
import org.headlessoms.preorder.PreorderTermsSet;
import org.headlessoms.returns.Disposition;
import org.headlessoms.returns.ReturnAuthorized;
import org.headlessoms.returns.ReturnCancelled;
import org.headlessoms.returns.ReturnReceived;
import org.headlessoms.returns.ReturnedUnits;
import org.headlessoms.serial.SerialReturned;
import org.headlessoms.serial.SerialShipped;
import org.headlessoms.shortage.PromisedUnits;
import org.headlessoms.shortage.ShortageRecorded;
import org.headlessoms.shortage.ShortageResolved;
import org.headlessoms.sourcing.CapacityDay;
import org.headlessoms.stock.ConditionChanged;
import org.headlessoms.stock.CycleCountBooked;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.ItemDefined;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.LocationDefined;
import org.headlessoms.stock.Lot;
import org.headlessoms.stock.LotDefined;
import org.headlessoms.stock.ReceiptLine;
import org.headlessoms.stock.SafetyStock;
import org.headlessoms.stock.SafetyStockSet;
import org.headlessoms.stock.Shortage;
import org.headlessoms.stock.StockAdjusted;
import org.headlessoms.stock.StockCondition;
import org.headlessoms.stock.StockCounted;
import org.headlessoms.stock.StockKey;
import org.headlessoms.stock.StockPlace;
import org.headlessoms.stock.StockReceived;
import org.headlessoms.supply.ExpectedSupply;
import org.headlessoms.supply.ExpectedSupplyCancelled;
import org.headlessoms.supply.ExpectedSupplyChanged;
import org.headlessoms.supply.ReceiveSupply;
import org.headlessoms.supply.SupplyExpected;
import org.headlessoms.supply.SupplyReceived;
import org.headlessoms.sync.LineReport;
import org.headlessoms.sync.SnapshotCompleted;
import org.headlessoms.sync.StockSynchronised;
import org.headlessoms.sync.SyncMode;
import org.headlessoms.sync.Treatment;
import org.headlessoms.transfer.ReceiveTransfer;
import org.headlessoms.transfer.Transfer;
import org.headlessoms.transfer.TransferCancelled;
import org.headlessoms.transfer.TransferClosed;
import org.headlessoms.transfer.TransferReceived;
import org.headlessoms.transfer.TransferRequested;
import org.headlessoms.transfer.TransferRescheduled;
import org.headlessoms.transfer.TransferShipped;
import org.headlessoms.transfer.TransferUnits;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.ChargeId;
import org.headlessoms.value.FulfilmentId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LotId;
import org.headlessoms.value.OperationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.ReturnId;
import org.headlessoms.value.ShipmentId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.SnapshotId;
import org.headlessoms.value.SourceId;
import org.headlessoms.value.SupplyId;
import org.headlessoms.watch.StockCameBack;
import org.headlessoms.watch.StockRanLow;
import org.headlessoms.watch.StockWatch;
import org.headlessoms.watch.StockWatched;

/** One event of every type, with every part present. */
final class SampleEvents {
    private static final Sku SHOE = Sku.of("SHOE-42");
    private static final StockKey KEY = new StockKey(SHOE, WAREHOUSE);
    private static final HoldId HOLD = HoldId.of("h-1");
    private static final ShipmentId SHIPMENT = ShipmentId.of("s-1");
    private static final OperationId OPERATION = OperationId.of("op-1");

    private SampleEvents() {}

    static List<Event> all() {
        return Stream.of(
                        stock(),
                        supply(),
                        holds(),
                        orders(),
                        payments(),
                        fulfilments(),
                        returns(),
                        transfers(),
                        serials(),
                        SampleFeed.events())
                .flatMap(List::stream)
                .map(Event.class::cast)
                .toList();
    }

    static Hold hold() {
        List<HoldLine> lines = List.of(new HoldLine(KEY, 3), new HoldLine(new StockKey(SHOE, STORE), Long.MAX_VALUE));
        return new Hold(HOLD, 2, Hold.Status.PROMOTED, lines, LATER, Optional.of(ChannelId.of("web")));
    }

    private static List<? extends Event> stock() {
        return List.of(
                new ItemDefined(new Item(SHOE, "Shoe, size 42", 1)),
                new LotDefined(new Lot(SHOE, LotId.of("L7"), Optional.of(LocalDate.of(2027, 3, 31)), 1)),
                new LocationDefined(
                        new Location(STORE, "Store \u20ac", Location.Kind.STORE, Integer.MAX_VALUE, true, 4)),
                new StockReceived(
                        WAREHOUSE,
                        List.of(new ReceiptLine(
                                SHOE, 500, Optional.of(LotId.of("L7")), Optional.of(ChannelId.of("web")))),
                        "PO 77"),
                new StockAdjusted(KEY, Long.MIN_VALUE, "written off"),
                new StockCounted(KEY, 10, 0, ""),
                new SafetyStockSet(new SafetyStock(SHOE, STORE, 5, 3), 2),
                new ConditionChanged(KEY, StockCondition.QUARANTINE, StockCondition.SELLABLE, 4, "inspected"),
                new ChannelDefined(new Channel(ChannelId.of("pos"), "", List.of(), false, true, 1)),
                new CycleCountBooked(List.of(new CycleCountBooked.Result(KEY, 9, 7, 2)), "weekly"),
                new StockSynchronised(
                        SourceId.of("wms-1"),
                        SyncMode.SNAPSHOT,
                        Optional.of(SnapshotId.of("s-1")),
                        3,
                        List.of(new LineReport(KEY, Treatment.SHORT, 5, 9, -1, 4, 2))),
                new SnapshotCompleted(SampleReferences.sweep()),
                new ShortageRecorded(SampleReferences.shortage(), List.of(new PromisedUnits(StreamId.of(HOLD), 5))),
                new ShortageResolved(SampleReferences.shortage()),
                new StockRingFenced(new StockKey(SHOE, StockPlace.of("wh-1#L7~web")), 30),
                new RingFenceReleased(new StockKey(SHOE, StockPlace.of("store-7~web")), 4),
                new AssortmentSet(new Assortment(SHOE, List.of(), List.of(), List.of(), List.of("CH"), 1)),
                new PurchaseLimitSet(new PurchaseLimit(SHOE, Optional.empty(), 0, 0, false, 2)),
                new StockWatched(new StockWatch(SHOE, STORE, 0, 9, true, true, 7)),
                new StockRanLow(SHOE, STORE, 0, 2),
                new StockCameBack(SHOE, WAREHOUSE, 12, 10),
                new BackordersLimited(new BackorderLimit(SHOE, Optional.empty(), Long.MAX_VALUE, 1)),
                new BackordersReleased(SHOE, 40, 45, true));
    }

    private static List<? extends Event> supply() {
        LocalDate day = LocalDate.of(2027, 3, 31);
        ExpectedSupply supply = SampleReferences.supply();
        return List.of(
                new SupplyExpected(supply),
                new PreorderTermsSet(SampleReferences.terms()),
                new ItemReleased(SampleReferences.terms()),
                new ExpectedSupplyChanged(supply, day, 400),
                new ExpectedSupplyCancelled(supply.close(), "not made any more"),
                new SupplyReceived(
                        List.of(new ReceiveSupply.Line(SupplyId.of("po-77.1"), 480, Optional.of(LotId.of("L7")), true)),
                        List.of(supply.receive(480, true)),
                        "DN 5"));
    }

    private static List<? extends Event> holds() {
        return List.of(
                new HoldPlaced(hold(), List.of(new Shortage(SHOE, 5, 3))),
                new HoldChanged(HOLD, hold().lines(), List.of(new Shortage(SHOE, 5, 3))),
                new HoldExtended(HOLD, LATER),
                new HoldReleased(HOLD),
                new HoldExpired(HOLD),
                new HoldPromoted(HOLD, OrderId.of("o-1")));
    }

    private static List<? extends Event> orders() {
        PlacedLine line = new PlacedLine(
                LINE,
                SHOE,
                9,
                money(1000),
                parts(9000),
                Map.of(StockPlace.of("wh-1"), 3L, StockPlace.of("store-7#lot-1~web"), 1L),
                2,
                Optional.of(LocalDate.of(2027, 3, 31)),
                Optional.of(new KitPart(LineId.of("7"), SHOE, 3)),
                true);
        CancelledUnits all = new CancelledUnits(
                LINE,
                LineBucket.RELEASED,
                Optional.of(StockPlace.of(WAREHOUSE)),
                Optional.of(FulfilmentId.of("f-1")),
                2,
                parts(2000));
        CancelledUnits open =
                new CancelledUnits(LineId.of("2"), LineBucket.OPEN, Optional.empty(), Optional.empty(), 1, parts(7));
        return List.of(
                new OrderPlaced(
                        OrderId.of("o-1"),
                        SampleOrder.header(),
                        List.of(line),
                        SampleOrder.charges(),
                        List.of(SampleOrder.TENDER),
                        Optional.of(SampleOrder.explanation()),
                        Optional.of(SampleOrder.shadow())),
                new UnitsAllocated(
                        List.of(new Allocation(LINE, LineBucket.BACKORDERED, StockPlace.of(STORE), 2)),
                        List.of(new CapacityDay(STORE, LocalDate.of(2026, 3, 2)))),
                new UnitsDeallocated(List.of(new Deallocation(LINE, StockPlace.of(STORE), 2)), "not found"),
                new UnitsCancelled(List.of(all, open), "changed my mind"),
                new PromiseDateChanged(
                        LINE, Optional.of(LocalDate.of(2027, 3, 31)), Optional.of(LocalDate.of(2027, 4, 1))),
                new PriceReduced(LINE, parts(100), "price match"),
                new ChargesBilled(List.of(ChargeId.of("ship"), ChargeId.of("gift"))),
                new ChargesCancelled(List.of(ChargeId.of("gift"))),
                new OrderPrioritized(9));
    }

    private static List<? extends Event> payments() {
        return List.of(
                new PaymentRequested(SampleOrder.operation(PaymentOperation.Kind.CAPTURE, PaymentOperation.Status.NEW)),
                new PaymentSettled(
                        OPERATION, PaymentOperation.Status.SUCCEEDED, money(480), "psp ref", Optional.of(LATER), "ok"),
                new PaymentUnknown(OPERATION, 2, "read timeout"),
                new PaymentAttentionNeeded(OPERATION, "ask the gateway"),
                new RefundGranted(money(150), "late"));
    }

    private static List<? extends Event> fulfilments() {
        return List.of(
                new FulfilmentsReleased(List.of(SampleOrder.fulfilment())),
                new ShipmentShipped(SampleOrder.shipment()),
                new FulfilmentRejected(
                        new UnfulfilledUnits(
                                FulfilmentId.of("f-1"),
                                List.of(new ReservedUnits(LINE, StockPlace.of("wh-1#lot-1"), 3)),
                                StockEffect.UNTOUCHED,
                                Optional.of(LATER),
                                true),
                        RejectionReason.OTHER,
                        "no boxes"),
                new ShortPickReported(
                        new UnfulfilledUnits(
                                FulfilmentId.of("f-1"),
                                List.of(new ReservedUnits(LINE, StockPlace.of("wh-1#lot-1"), 3)),
                                StockEffect.WRITTEN_OFF,
                                Optional.empty(),
                                false),
                        "shelf empty"),
                new FulfilmentCancelled(
                        FulfilmentId.of("f-1"), List.of(new ReservedUnits(LINE, StockPlace.of("wh-1#lot-1"), 3))),
                new LocationExcluded(new SourcingExclusion(SHOE, STORE, LATER, "no boxes", 2)),
                new ExclusionLifted(SHOE, STORE),
                new WaitingSourced(List.of(new SourcedOrder(OrderId.of("o-1"), 3, 5, 2, 1)), 4, true),
                new ShipmentDelivered(SHIPMENT, NOW),
                new LabelsBought(SHIPMENT, List.of(new Parcel("ups", "1Z-999")), "label ref"),
                new LabelsRejected(SHIPMENT, "no such postcode"),
                new LabelsUnknown(SHIPMENT, 1, ""),
                new LabelsAttentionNeeded(SHIPMENT, "five attempts"));
    }

    private static List<? extends Event> returns() {
        ReturnedUnits units = new ReturnedUnits(
                LINE, 2, Disposition.QUARANTINE, Optional.of(LotId.of("lot-1")), SampleOrder.BACK, parts(2000));
        return List.of(
                new ReturnAuthorized(SampleOrder.returned()),
                new ReturnReceived(ReturnId.of("r-1"), STORE, List.of(units)),
                new ReturnCancelled(ReturnId.of("r-1")));
    }

    private static List<? extends Event> transfers() {
        Transfer transfer = SampleReferences.transfer();
        List<TransferUnits> units = List.of(new TransferUnits(LINE, 2));
        return List.of(
                new TransferRequested(transfer),
                new TransferShipped(transfer, units),
                new TransferReceived(transfer, List.of(new ReceiveTransfer.Line(LINE, 2, StockCondition.DAMAGED))),
                new TransferRescheduled(transfer, LocalDate.of(2027, 3, 30)),
                new TransferCancelled(transfer, units, "not needed"),
                new TransferClosed(transfer, units, List.of(new TransferUnits(LINE, 1)), "lorry stolen"));
    }

    private static List<? extends Event> serials() {
        return List.of(
                new SerialShipped(SampleReferences.serialized()), new SerialReturned(SampleReferences.serialized()));
    }
}
