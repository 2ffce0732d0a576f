package org.headlessoms.json;

import static org.headlessoms.json.SampleOrder.GBP;
import static org.headlessoms.json.SampleOrder.LINE;
import static org.headlessoms.json.SampleOrder.NOW;
import static org.headlessoms.json.SampleOrder.STORE;
import static org.headlessoms.json.SampleOrder.WAREHOUSE;
import static org.headlessoms.json.SampleOrder.money;

import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.headlessoms.backorder.LimitBackorders;
import org.headlessoms.backorder.SourceWaiting;
import org.headlessoms.channel.DefineChannel;
import org.headlessoms.channel.ReleaseRingFence;
import org.headlessoms.channel.RingFenceStock;
import org.headlessoms.channel.SetAssortment;
import org.headlessoms.channel.SetPurchaseLimit;
import org.headlessoms.command.Command;
import org.headlessoms.exclusion.LiftExclusion;
import org.headlessoms.fulfilment.CancelFulfilment;
import org.headlessoms.fulfilment.DeliverShipment;
import org.headlessoms.fulfilment.Parcel;
import org.headlessoms.fulfilment.PickedUnits;
import org.headlessoms.fulfilment.RejectFulfilment;
import org.headlessoms.fulfilment.RejectionReason;
import org.headlessoms.fulfilment.ReleaseFulfilment;
import org.headlessoms.fulfilment.ReportShortPick;
import org.headlessoms.fulfilment.SerialsOfLine;
import org.headlessoms.fulfilment.ShipFulfilment;
import org.headlessoms.fulfilment.StockEffect;
import org.headlessoms.fulfilment.UnitsOfLine;
import org.headlessoms.hold.ChangeHold;
import org.headlessoms.hold.ExtendHold;
import org.headlessoms.hold.MoveHold;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.hold.ReleaseHold;
import org.headlessoms.money.TaxMode;
import org.headlessoms.order.AllocateOrder;
import org.headlessoms.order.AllocationPolicy;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.LineBucket;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.order.PrioritizeOrder;
import org.headlessoms.order.ReducePrice;
import org.headlessoms.payment.RefundPayment;
import org.headlessoms.payment.ResolvePayment;
import org.headlessoms.preorder.SetPreorderTerms;
import org.headlessoms.returns.AuthorizeReturn;
import org.headlessoms.returns.CancelReturn;
import org.headlessoms.returns.Disposition;
import org.headlessoms.returns.ReceiveReturn;
import org.headlessoms.shortage.ResolveShortage;
import org.headlessoms.sourcing.DeliveryTerms;
import org.headlessoms.stock.AdjustStock;
import org.headlessoms.stock.BookCycleCount;
import org.headlessoms.stock.ChangeCondition;
import org.headlessoms.stock.CountStock;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.DefineLot;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.ReceiptLine;
import org.headlessoms.stock.ReceiveStock;
import org.headlessoms.stock.SetSafetyStock;
import org.headlessoms.stock.ShortagePolicy;
import org.headlessoms.stock.StockCondition;
import org.headlessoms.stock.StockKey;
import org.headlessoms.supply.CancelExpectedSupply;
import org.headlessoms.supply.ChangeExpectedSupply;
import org.headlessoms.supply.ExpectSupply;
import org.headlessoms.supply.ExpectedSupply;
import org.headlessoms.supply.ReceiveSupply;
import org.headlessoms.sync.CompleteSnapshot;
import org.headlessoms.sync.SourceLine;
import org.headlessoms.sync.SyncMode;
import org.headlessoms.sync.SynchroniseStock;
import org.headlessoms.sync.Unsellable;
import org.headlessoms.transfer.CancelTransfer;
import org.headlessoms.transfer.CloseTransfer;
import org.headlessoms.transfer.ReceiveTransfer;
import org.headlessoms.transfer.RequestTransfer;
import org.headlessoms.transfer.RescheduleTransfer;
import org.headlessoms.transfer.ShipTransfer;
import org.headlessoms.transfer.TransferUnits;
import org.headlessoms.value.ChannelId;
import org.headlessoms.value.ChargeId;
import org.headlessoms.value.CommandId;
import org.headlessoms.value.CustomerId;
import org.headlessoms.value.FulfilmentId;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.LineId;
import org.headlessoms.value.LocationId;
import org.headlessoms.value.LotId;
import org.headlessoms.value.OperationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.ReturnId;
import org.headlessoms.value.ShipmentId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.SnapshotId;
import org.headlessoms.value.SourceId;
import org.headlessoms.value.SupplyId;
import org.headlessoms.value.TenderId;
import org.headlessoms.value.TransferId;
import org.headlessoms.watch.WatchStock;

/** One command of every type, with every part present. */
final class SampleCommands {
    private static final CommandId ID = CommandId.of("cmd-1");
    private static final OrderId ORDER = OrderId.of("o-1");
    private static final Sku SHOE = Sku.of("SHOE-42");
    private static final StockKey KEY = new StockKey(SHOE, WAREHOUSE);

    private SampleCommands() {}

    static List<Command<?>> all() {
        return Stream.of(
                        stock(),
                        transfers(),
                        supply(),
                        holds(),
                        orders(),
                        payments(),
                        fulfilments(),
                        returns(),
                        SampleFeed.commands())
                .<Command<?>>flatMap(List::stream)
                .toList();
    }

    static PlaceOrder placeOrder() {
        return new PlaceOrder(
                ID,
                Optional.of(ORDER),
                Optional.of(CustomerId.of("cust:9")),
                Optional.of(ChannelId.of("web")),
                GBP,
                TaxMode.INCLUDED,
                RoundingMode.UP,
                AllocationPolicy.PARTIAL,
                0,
                Optional.of(HoldId.of("h-1")),
                List.of(new PlaceOrder.Line(LINE, SHOE, 2, money(1999), money(100), money(333))),
                List.of(new PlaceOrder.ChargeRequest(ChargeId.of("ship"), "shipping", money(499))),
                money(250),
                List.of(
                        new PlaceOrder.TenderRequest(TenderId.of("t-1"), "tok_gift", Optional.of(money(1000))),
                        new PlaceOrder.TenderRequest(TenderId.of("t-2"), "tok_card", Optional.empty())),
                Optional.of(SampleOrder.ADDRESS),
                SampleOrder.METADATA,
                DeliveryTerms.NONE.withMaxShipments(2).withTogether(LINE));
    }

    private static List<? extends Command<?>> stock() {
        return List.of(
                new DefineItem(ID, SHOE, "Shoe"),
                new DefineLot(ID, SHOE, LotId.of("L7"), Optional.of(LocalDate.of(2027, 3, 31))),
                new DefineLocation(ID, STORE, "Store", Location.Kind.VENDOR, 5, false, SampleReferences.PROFILE),
                new ReceiveStock(
                        ID,
                        WAREHOUSE,
                        List.of(new ReceiptLine(
                                SHOE, 500, Optional.of(LotId.of("L7")), Optional.of(ChannelId.of("web")))),
                        "PO 77"),
                new AdjustStock(ID, KEY, -4, "broken", ShortagePolicy.RECORD),
                new CountStock(ID, KEY, 12, "yearly count", ShortagePolicy.REFUSE),
                new SetSafetyStock(ID, SHOE, WAREHOUSE, 5),
                new ChangeCondition(ID, KEY, StockCondition.SELLABLE, StockCondition.DAMAGED, 1, "wet"),
                new DefineChannel(ID, ChannelId.of("web"), "Web shop", List.of(STORE, WAREHOUSE), true, false),
                new BookCycleCount(ID, List.of(new BookCycleCount.Line(KEY, 7)), "weekly", ShortagePolicy.RECORD),
                new SynchroniseStock(
                        ID,
                        SourceId.of("wms-1"),
                        SyncMode.SNAPSHOT,
                        Optional.of(SnapshotId.of("s-1")),
                        Optional.of(NOW),
                        List.of(new SourceLine(KEY, 77, 5, Optional.of(new Unsellable(2, 1))))),
                new CompleteSnapshot(
                        ID, SourceId.of("wms-1"), SnapshotId.of("s-1"), 77, Optional.of(NOW), List.of(WAREHOUSE)),
                new ResolveShortage(ID, KEY, "found"),
                new RingFenceStock(ID, SHOE, WAREHOUSE, Optional.of(LotId.of("L7")), ChannelId.of("web"), 30),
                new ReleaseRingFence(ID, SHOE, STORE, Optional.empty(), ChannelId.of("web"), 4),
                new SetAssortment(
                        ID,
                        SHOE,
                        List.of(ChannelId.of("web")),
                        List.of(ChannelId.of("pos")),
                        List.of("DE", "FR"),
                        List.of("CH")),
                new SetPurchaseLimit(ID, SHOE, Optional.of(ChannelId.of("web")), 2, 30, true),
                new WatchStock(ID, SHOE, WAREHOUSE, 2, 10, true),
                new LimitBackorders(ID, SHOE, Optional.of(ChannelId.of("web")), 0));
    }

    private static List<? extends Command<?>> supply() {
        SupplyId supply = SupplyId.of("po-77.1");
        LocalDate day = LocalDate.of(2027, 3, 31);
        return List.of(
                new ExpectSupply(ID, supply, ExpectedSupply.Type.PURCHASE_ORDER, SHOE, WAREHOUSE, day, 500, "PO 77"),
                new ChangeExpectedSupply(ID, supply, day, 400),
                new SetPreorderTerms(ID, SHOE, day, 250),
                new CancelExpectedSupply(ID, supply, "not made any more"),
                new ReceiveSupply(
                        ID,
                        List.of(new ReceiveSupply.Line(supply, 499, Optional.of(LotId.of("L7")), true)),
                        true,
                        "DN 5"));
    }

    private static List<? extends Command<?>> holds() {
        HoldId hold = HoldId.of("h-1");
        List<PlaceHold.Line> lines = List.of(new PlaceHold.Line(SHOE, 2));
        return List.of(
                new PlaceHold(
                        ID,
                        Optional.of(hold),
                        Optional.of(ChannelId.of("web")),
                        lines,
                        Duration.ofMinutes(15).plusMillis(5),
                        true),
                new ChangeHold(ID, hold, List.of(new PlaceHold.Line(SHOE, 3)), true),
                new MoveHold(ID, hold, SHOE, WAREHOUSE, LocationId.of("store-7"), 2),
                new ExtendHold(ID, hold, Duration.ofDays(2)),
                new ReleaseHold(ID, hold));
    }

    private static List<? extends Command<?>> orders() {
        List<CancelOrder.Line> lines = List.of(
                new CancelOrder.Line(LINE, 2, Optional.of(LineBucket.RESERVED)),
                new CancelOrder.Line(LineId.of("2"), 1, Optional.empty()));
        return List.of(
                placeOrder(),
                new CancelOrder(ID, ORDER, lines, "changed my mind"),
                new AllocateOrder(ID, ORDER),
                new PrioritizeOrder(ID, ORDER, 9),
                new ReducePrice(ID, ORDER, LINE, money(120), "price match"));
    }

    private static List<? extends Command<?>> payments() {
        return List.of(
                new RefundPayment(ID, ORDER, money(150), "late"),
                new ResolvePayment(ID, ORDER, OperationId.of("op-1"), true, money(480), "psp ref", "seen in portal"));
    }

    private static List<? extends Command<?>> fulfilments() {
        List<UnitsOfLine> units = List.of(UnitsOfLine.of(LINE, 2));
        return List.of(
                new ReleaseFulfilment(ID, ORDER, Optional.of(STORE), units),
                new ShipFulfilment(
                        ID,
                        ORDER,
                        FulfilmentId.of("f-1"),
                        units,
                        List.of(new Parcel("dhl", "JJD:1")),
                        List.of(SerialsOfLine.of(LINE, "SN-0001", "SN:2"))),
                new RejectFulfilment(
                        ID,
                        ORDER,
                        FulfilmentId.of("f-1"),
                        List.of(UnitsOfLine.of(LINE, 2)),
                        RejectionReason.NO_CAPACITY,
                        "Sunday",
                        StockEffect.UNTOUCHED,
                        Duration.ofHours(12)),
                new ReportShortPick(
                        ID,
                        ORDER,
                        FulfilmentId.of("f-1"),
                        List.of(new PickedUnits(LINE, Optional.of(LotId.of("lot-1")), 2)),
                        "shelf empty",
                        StockEffect.TO_BE_COUNTED,
                        Duration.ZERO),
                new CancelFulfilment(ID, ORDER, FulfilmentId.of("f-1"), List.of(UnitsOfLine.of(LINE, 2))),
                new LiftExclusion(ID, SHOE, STORE),
                new SourceWaiting(ID, List.of(SHOE), List.of(ORDER), 7),
                new DeliverShipment(ID, ORDER, ShipmentId.of("s-1")));
    }

    private static List<? extends Command<?>> returns() {
        ReturnId id = ReturnId.of("r-1");
        return List.of(
                new AuthorizeReturn(ID, ORDER, List.of(new AuthorizeReturn.Line(LINE, 2, "too small"))),
                new ReceiveReturn(
                        ID,
                        ORDER,
                        id,
                        STORE,
                        List.of(new ReceiveReturn.Line(
                                LINE, 2, Disposition.SCRAP, Optional.of(LotId.of("lot-1")), SampleOrder.BACK))),
                new CancelReturn(ID, ORDER, id));
    }

    private static List<? extends Command<?>> transfers() {
        TransferId id = TransferId.of("TR-1");
        LocalDate day = LocalDate.of(2027, 3, 31);
        RequestTransfer.Line line =
                new RequestTransfer.Line(SHOE, 4, Optional.of(LotId.of("L7")), Optional.of(ChannelId.of("web")));
        return List.of(
                new RequestTransfer(ID, id, WAREHOUSE, STORE, List.of(line), day, "dock 7"),
                new ShipTransfer(ID, id, List.of(new TransferUnits(LINE, 2)), Optional.of(day)),
                new ReceiveTransfer(ID, id, List.of(new ReceiveTransfer.Line(LINE, 2, StockCondition.QUARANTINE))),
                new RescheduleTransfer(ID, id, day),
                new CancelTransfer(ID, id, "not needed"),
                new CloseTransfer(ID, id, "lorry stolen"));
    }
}
