package org.headlessoms.contract;

import static org.headlessoms.contract.RichOrder.LINE;
import static org.headlessoms.contract.RichOrder.MAIN;
import static org.headlessoms.contract.RichOrder.TEXT;
import static org.headlessoms.contract.Samples.NOW;
import static org.headlessoms.contract.Samples.euro;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.headlessoms.preorder.PreorderTerms;
import org.headlessoms.preorder.PreorderTermsSet;
import org.headlessoms.returns.Disposition;
import org.headlessoms.returns.ReturnAuthorized;
import org.headlessoms.returns.ReturnCancelled;
import org.headlessoms.returns.ReturnReceived;
import org.headlessoms.returns.ReturnedUnits;
import org.headlessoms.serial.SerialReturned;
import org.headlessoms.serial.SerialShipped;
import org.headlessoms.serial.SerializedUnit;
import org.headlessoms.shortage.PromisedUnits;
import org.headlessoms.shortage.ShortageRecorded;
import org.headlessoms.shortage.ShortageResolved;
import org.headlessoms.shortage.StockShortage;
import org.headlessoms.stock.ConditionChanged;
import org.headlessoms.stock.CycleCountBooked;
import org.headlessoms.stock.ItemDefined;
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
import org.headlessoms.sync.SnapshotSweep;
import org.headlessoms.sync.StockSynchronised;
import org.headlessoms.sync.SyncMode;
import org.headlessoms.sync.Treatment;
import org.headlessoms.transfer.ReceiveTransfer;
import org.headlessoms.transfer.Transfer;
import org.headlessoms.transfer.TransferCancelled;
import org.headlessoms.transfer.TransferClosed;
import org.headlessoms.transfer.TransferLine;
import org.headlessoms.transfer.TransferQuantities;
import org.headlessoms.transfer.TransferReceived;
import org.headlessoms.transfer.TransferRequested;
import org.headlessoms.transfer.TransferRescheduled;
import org.headlessoms.transfer.TransferShipped;
import org.headlessoms.transfer.TransferUnits;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.ChargeId;
import org.headlessoms.value.FulfilmentId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.LotId;
import org.headlessoms.value.OperationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.ReturnId;
import org.headlessoms.value.SerialNumber;
import org.headlessoms.value.ShipmentId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.SnapshotId;
import org.headlessoms.value.SourceId;
import org.headlessoms.value.SupplyId;
import org.headlessoms.value.TransferId;
import org.headlessoms.watch.StockCameBack;
import org.headlessoms.watch.StockRanLow;
import org.headlessoms.watch.StockWatch;
import org.headlessoms.watch.StockWatched;

/** One event of every kind, with every field in use. */
final class EveryEvent {

    private static final Sku SKU = Sku.of("SKU-1");
    private static final ShipmentId SHIPMENT = ShipmentId.of("s-1");
    private static final OperationId OPERATION = OperationId.of("op-1");

    private EveryEvent() {}

    static List<Event> list() {
        List<Event> all = new ArrayList<>();
        all.addAll(ofOrders());
        all.addAll(ofPayments());
        all.addAll(ofFulfilments());
        all.addAll(ofReturns());
        all.addAll(ofTransfers());
        all.addAll(ofSerials());
        all.addAll(ofHolds());
        all.addAll(ofStock());
        all.addAll(ofSupply());
        all.addAll(FeedEvents.list());
        return List.copyOf(all);
    }

    private static List<Event> ofOrders() {
        PlacedLine line = new PlacedLine(
                LINE,
                SKU,
                10,
                euro(1000),
                RichOrder.price(10_000, 500, 1805),
                Map.of(StockPlace.of(MAIN), 4L),
                5,
                Optional.of(LocalDate.of(2027, 3, 31)),
                Optional.of(new KitPart(LineId.of("9"), SKU, 2)),
                true);
        CancelledUnits cancelled = new CancelledUnits(
                LINE,
                LineBucket.RELEASED,
                Optional.of(StockPlace.of("main~web")),
                Optional.of(FulfilmentId.of("f-1")),
                1,
                RichOrder.price(1000, 50, 180));
        return List.of(
                new OrderPlaced(
                        OrderId.of("order-1"),
                        RichOrder.header(),
                        List.of(line),
                        List.of(RichOrder.charge()),
                        List.of(RichOrder.tender()),
                        Optional.of(RichOrder.explanation()),
                        Optional.of(RichOrder.shadow())),
                new UnitsAllocated(
                        List.of(new Allocation(LINE, LineBucket.BACKORDERED, StockPlace.of("main#lot-1~web"), 1))),
                new UnitsDeallocated(List.of(new Deallocation(LINE, StockPlace.of("main#lot-1"), 1)), TEXT),
                new UnitsCancelled(List.of(cancelled), TEXT),
                new PromiseDateChanged(LINE, Optional.of(LocalDate.of(2027, 3, 31)), Optional.empty()),
                new PriceReduced(LINE, RichOrder.price(1000, 0, 180), TEXT),
                new ChargesBilled(List.of(ChargeId.of("1"), ChargeId.of("2"))),
                new ChargesCancelled(List.of(ChargeId.of("3"))),
                new OrderPrioritized(9));
    }

    private static List<Event> ofPayments() {
        return List.of(
                new PaymentRequested(RichOrder.operation()),
                new PaymentSettled(
                        OPERATION,
                        PaymentOperation.Status.SUCCEEDED,
                        euro(4999),
                        "reference 4111 1111 1111 1111",
                        Optional.of(NOW.plusMillis(1)),
                        TEXT),
                new PaymentUnknown(OPERATION, 2, TEXT),
                new PaymentAttentionNeeded(OPERATION, TEXT),
                new RefundGranted(euro(50), TEXT));
    }

    private static List<Event> ofFulfilments() {
        return List.of(
                new FulfilmentsReleased(List.of(RichOrder.fulfilment())),
                new FulfilmentRejected(unfulfilled(), RejectionReason.NOT_IN_STOCK, TEXT),
                new ShortPickReported(unfulfilled(), TEXT),
                new FulfilmentCancelled(
                        FulfilmentId.of("f-1"), List.of(new ReservedUnits(LINE, StockPlace.of("main#lot-1~web"), 2))),
                new LocationExcluded(new SourcingExclusion(SKU, MAIN, NOW.plusMillis(5), TEXT, 1)),
                new ExclusionLifted(SKU, MAIN),
                new WaitingSourced(List.of(new SourcedOrder(OrderId.of("order-1"), 3, 5, 2, 1)), 4, true),
                new ShipmentShipped(RichOrder.shipment()),
                new ShipmentDelivered(SHIPMENT, NOW.plusMillis(3)),
                new LabelsBought(SHIPMENT, List.of(new Parcel("DHL", "JJD0123")), "invoice 7"),
                new LabelsRejected(SHIPMENT, TEXT),
                new LabelsUnknown(SHIPMENT, 1, TEXT),
                new LabelsAttentionNeeded(SHIPMENT, TEXT));
    }

    private static UnfulfilledUnits unfulfilled() {
        return new UnfulfilledUnits(
                FulfilmentId.of("f-1"),
                List.of(new ReservedUnits(LINE, StockPlace.of("main#lot-1~web"), 2)),
                StockEffect.TO_BE_COUNTED,
                Optional.of(NOW.plusMillis(5)),
                true);
    }

    private static List<Event> ofReturns() {
        ReturnedUnits units = new ReturnedUnits(
                LINE,
                1,
                Disposition.QUARANTINE,
                Optional.of(LotId.of("lot-1")),
                List.of(SerialNumber.of("SN-1")),
                RichOrder.price(1000, 50, 180));
        return List.of(
                new ReturnAuthorized(RichOrder.goodsBack()),
                new ReturnReceived(ReturnId.of("r-1"), MAIN, List.of(units)),
                new ReturnCancelled(ReturnId.of("r-1")));
    }

    private static List<Event> ofTransfers() {
        TransferLine line = new TransferLine(
                LINE,
                SKU,
                Optional.of(LotId.of("lot-1")),
                Optional.of(ChannelId.of("web")),
                SupplyId.of("transfer-1"),
                new TransferQuantities(15, 1, 2, 3, 4, 5));
        Transfer transfer = new Transfer(
                TransferId.of("TR-1"),
                MAIN,
                LocationId.of("store.2"),
                List.of(line),
                LocalDate.of(2026, 3, 9),
                TEXT,
                4);
        List<TransferUnits> units = List.of(new TransferUnits(LINE, 2));
        return List.of(
                new TransferRequested(transfer),
                new TransferShipped(transfer, units),
                new TransferReceived(transfer, List.of(new ReceiveTransfer.Line(LINE, 2, StockCondition.QUARANTINE))),
                new TransferRescheduled(transfer, LocalDate.of(2026, 3, 8)),
                new TransferCancelled(transfer, units, TEXT),
                new TransferClosed(transfer, units, units, TEXT));
    }

    private static List<Event> ofSerials() {
        SerializedUnit unit = new SerializedUnit(
                SKU,
                SerialNumber.of("SN-1"),
                SerializedUnit.Status.SHIPPED,
                OrderId.of("order-1"),
                LINE,
                SHIPMENT,
                MAIN,
                3);
        return List.of(new SerialShipped(unit), new SerialReturned(unit.returned(true, MAIN)));
    }

    private static List<Event> ofHolds() {
        Hold hold = Samples.hold("hold-1");
        return List.of(
                new HoldPlaced(hold, List.of(new Shortage(SKU, 5, 3))),
                new HoldChanged(hold.id(), hold.lines(), List.of()),
                new HoldExtended(hold.id(), NOW.plusMillis(9)),
                new HoldReleased(hold.id()),
                new HoldExpired(hold.id()),
                new HoldPromoted(hold.id(), OrderId.of("order-1")));
    }

    private static List<Event> ofStock() {
        return List.of(
                new ItemDefined(Samples.item("SKU-1", 2)),
                new LotDefined(new Lot(SKU, LotId.of("LOT-1"), Optional.of(LocalDate.of(2027, 3, 31)), 1)),
                new LocationDefined(Samples.location("main", 2)),
                new StockReceived(MAIN, List.of(new ReceiptLine(SKU, 1_000_000)), TEXT),
                new StockAdjusted(Samples.key("SKU-1", "main"), -3, TEXT),
                new StockCounted(Samples.key("SKU-1", "main"), 12, 9, TEXT),
                new SafetyStockSet(new SafetyStock(Sku.of("SKU-1"), LocationId.of("main"), 5, 1), 3),
                new ConditionChanged(
                        Samples.key("SKU-1", "main"), StockCondition.SELLABLE, StockCondition.DAMAGED, 2, TEXT),
                new ChannelDefined(new Channel(ChannelId.of("web"), TEXT, List.of(MAIN), true, true, 2)),
                new CycleCountBooked(
                        List.of(new CycleCountBooked.Result(Samples.key("SKU-1", "main"), 12, 9, 1)), TEXT),
                new StockSynchronised(
                        SourceId.of("wms"),
                        SyncMode.DELTA,
                        Optional.empty(),
                        1,
                        List.of(new LineReport(Samples.key("SKU-1", "main"), Treatment.CHANGED, -2, 9, 0, 7, 0))),
                new SnapshotCompleted(new SnapshotSweep(
                        SourceId.of("wms"), SnapshotId.of("s-1"), List.of(MAIN), "", true, 3, 2, 1, 4)),
                new ShortageRecorded(shortage(), List.of(new PromisedUnits(StreamId.of(OrderId.of("order-1")), 2))),
                new ShortageResolved(shortage().resolved(TEXT)),
                new StockRingFenced(new StockKey(SKU, StockPlace.of("main~web")), 3),
                new RingFenceReleased(new StockKey(SKU, StockPlace.of("main#lot-1~web")), 1),
                new AssortmentSet(
                        new Assortment(SKU, List.of(ChannelId.of("web")), List.of(), List.of("DE"), List.of("CH"), 1)),
                new PurchaseLimitSet(new PurchaseLimit(SKU, Optional.of(ChannelId.of("web")), 5, 7, true, 1)),
                new StockWatched(new StockWatch(Sku.of("SKU-1"), LocationId.of("main"), 1, 5, true, false, 1)),
                new StockRanLow(Sku.of("SKU-1"), LocationId.of("main"), 1, 1),
                new StockCameBack(Sku.of("SKU-1"), LocationId.of("main"), 9, 5),
                new BackordersLimited(new BackorderLimit(Sku.of("SKU-1"), Optional.empty(), 0, 1)),
                new BackordersReleased(Sku.of("SKU-1"), 2, 1_000_000, false));
    }

    private static StockShortage shortage() {
        return StockShortage.found(Samples.key("SKU-1", "main"), NOW, TEXT)
                .losing(List.of(new PromisedUnits(StreamId.of(OrderId.of("order-1")), 2)))
                .uncovering(1, List.of(new PromisedUnits(StreamId.of(OrderId.of("order-2")), 3)));
    }

    private static List<Event> ofSupply() {
        SupplyId id = SupplyId.of("po-1");
        LocalDate day = LocalDate.of(2027, 3, 31);
        ExpectedSupply supply =
                ExpectedSupply.of(id, ExpectedSupply.Type.PURCHASE_ORDER, SKU, MAIN, day, 1_000_000, TEXT);
        return List.of(
                new SupplyExpected(supply),
                new PreorderTermsSet(new PreorderTerms(SKU, day, 5, false, 1)),
                new ItemReleased(new PreorderTerms(SKU, day, 5, true, 2)),
                new ExpectedSupplyChanged(supply.changed(day.plusDays(1), 5), day, 1_000_000),
                new ExpectedSupplyCancelled(supply.close(), TEXT),
                new SupplyReceived(
                        List.of(new ReceiveSupply.Line(id, 3, Optional.of(LotId.of("lot-1")), true)),
                        List.of(supply.receive(3, true)),
                        TEXT));
    }
}
