package org.headlessoms.json;

import java.util.List;
import org.headlessoms.backorder.BackorderLimit;
import org.headlessoms.backorder.BackorderRelease;
import org.headlessoms.backorder.BackordersLimited;
import org.headlessoms.backorder.BackordersReleased;
import org.headlessoms.backorder.LimitBackorders;
import org.headlessoms.backorder.SourceWaiting;
import org.headlessoms.backorder.WaitingSourced;
import org.headlessoms.channel.Assortment;
import org.headlessoms.channel.AssortmentSet;
import org.headlessoms.channel.Channel;
import org.headlessoms.channel.ChannelDefined;
import org.headlessoms.channel.DefineChannel;
import org.headlessoms.channel.PurchaseLimit;
import org.headlessoms.channel.PurchaseLimitSet;
import org.headlessoms.channel.ReleaseRingFence;
import org.headlessoms.channel.RingFenceReleased;
import org.headlessoms.channel.RingFenceStock;
import org.headlessoms.channel.SetAssortment;
import org.headlessoms.channel.SetPurchaseLimit;
import org.headlessoms.channel.StockRingFenced;
import org.headlessoms.command.Command;
import org.headlessoms.event.Event;
import org.headlessoms.exclusion.ExclusionLifted;
import org.headlessoms.exclusion.LiftExclusion;
import org.headlessoms.exclusion.LocationExcluded;
import org.headlessoms.exclusion.SourcingExclusion;
import org.headlessoms.feed.ConsumerBucket;
import org.headlessoms.feed.ConsumerMoved;
import org.headlessoms.feed.ConsumerStarted;
import org.headlessoms.feed.EventSkipped;
import org.headlessoms.feed.MoveConsumer;
import org.headlessoms.feed.RetryStreams;
import org.headlessoms.feed.SkipEvent;
import org.headlessoms.feed.StartConsumer;
import org.headlessoms.feed.StreamsRetried;
import org.headlessoms.fulfilment.CancelFulfilment;
import org.headlessoms.fulfilment.DeliverShipment;
import org.headlessoms.fulfilment.FulfilmentCancelled;
import org.headlessoms.fulfilment.FulfilmentRejected;
import org.headlessoms.fulfilment.FulfilmentsReleased;
import org.headlessoms.fulfilment.LabelsAttentionNeeded;
import org.headlessoms.fulfilment.LabelsBought;
import org.headlessoms.fulfilment.LabelsRejected;
import org.headlessoms.fulfilment.LabelsUnknown;
import org.headlessoms.fulfilment.RejectFulfilment;
import org.headlessoms.fulfilment.ReleaseFulfilment;
import org.headlessoms.fulfilment.ReportShortPick;
import org.headlessoms.fulfilment.ShipFulfilment;
import org.headlessoms.fulfilment.ShipmentDelivered;
import org.headlessoms.fulfilment.ShipmentShipped;
import org.headlessoms.fulfilment.ShortPickReported;
import org.headlessoms.hold.ChangeHold;
import org.headlessoms.hold.ExtendHold;
import org.headlessoms.hold.HoldChanged;
import org.headlessoms.hold.HoldExpired;
import org.headlessoms.hold.HoldExtended;
import org.headlessoms.hold.HoldPlaced;
import org.headlessoms.hold.HoldPromoted;
import org.headlessoms.hold.HoldReleased;
import org.headlessoms.hold.MoveHold;
import org.headlessoms.hold.PlaceHold;
import org.headlessoms.hold.ReleaseHold;
import org.headlessoms.order.AllocateOrder;
import org.headlessoms.order.CancelOrder;
import org.headlessoms.order.ChargesBilled;
import org.headlessoms.order.ChargesCancelled;
import org.headlessoms.order.OrderPlaced;
import org.headlessoms.order.OrderPrioritized;
import org.headlessoms.order.PlaceOrder;
import org.headlessoms.order.PriceReduced;
import org.headlessoms.order.PrioritizeOrder;
import org.headlessoms.order.PromiseDateChanged;
import org.headlessoms.order.ReducePrice;
import org.headlessoms.order.UnitsAllocated;
import org.headlessoms.order.UnitsCancelled;
import org.headlessoms.order.UnitsDeallocated;
import org.headlessoms.payment.PaymentAttentionNeeded;
import org.headlessoms.payment.PaymentRequested;
import org.headlessoms.payment.PaymentSettled;
import org.headlessoms.payment.PaymentUnknown;
import org.headlessoms.payment.RefundGranted;
import org.headlessoms.payment.RefundPayment;
import org.headlessoms.payment.ResolvePayment;
import org.headlessoms.preorder.ItemReleased;
import org.headlessoms.preorder.PreorderTerms;
import org.headlessoms.preorder.PreorderTermsSet;
import org.headlessoms.preorder.SetPreorderTerms;
import org.headlessoms.reference.Reference;
import org.headlessoms.returns.AuthorizeReturn;
import org.headlessoms.returns.CancelReturn;
import org.headlessoms.returns.ReceiveReturn;
import org.headlessoms.returns.ReturnAuthorized;
import org.headlessoms.returns.ReturnCancelled;
import org.headlessoms.returns.ReturnReceived;
import org.headlessoms.serial.SerialReturned;
import org.headlessoms.serial.SerialShipped;
import org.headlessoms.serial.SerializedUnit;
import org.headlessoms.shortage.ResolveShortage;
import org.headlessoms.shortage.ShortageRecorded;
import org.headlessoms.shortage.ShortageResolved;
import org.headlessoms.shortage.StockShortage;
import org.headlessoms.stock.AdjustStock;
import org.headlessoms.stock.BookCycleCount;
import org.headlessoms.stock.ChangeCondition;
import org.headlessoms.stock.ConditionChanged;
import org.headlessoms.stock.CountStock;
import org.headlessoms.stock.CycleCountBooked;
import org.headlessoms.stock.DefineItem;
import org.headlessoms.stock.DefineLocation;
import org.headlessoms.stock.DefineLot;
import org.headlessoms.stock.Item;
import org.headlessoms.stock.ItemDefined;
import org.headlessoms.stock.Location;
import org.headlessoms.stock.LocationDefined;
import org.headlessoms.stock.Lot;
import org.headlessoms.stock.LotDefined;
import org.headlessoms.stock.ReceiveStock;
import org.headlessoms.stock.SafetyStock;
import org.headlessoms.stock.SafetyStockSet;
import org.headlessoms.stock.SetSafetyStock;
import org.headlessoms.stock.StockAdjusted;
import org.headlessoms.stock.StockCounted;
import org.headlessoms.stock.StockReceived;
import org.headlessoms.supply.CancelExpectedSupply;
import org.headlessoms.supply.ChangeExpectedSupply;
import org.headlessoms.supply.ExpectSupply;
import org.headlessoms.supply.ExpectedSupply;
import org.headlessoms.supply.ExpectedSupplyCancelled;
import org.headlessoms.supply.ExpectedSupplyChanged;
import org.headlessoms.supply.PromiseRun;
import org.headlessoms.supply.ReceiveSupply;
import org.headlessoms.supply.SupplyExpected;
import org.headlessoms.supply.SupplyReceived;
import org.headlessoms.sync.CompleteSnapshot;
import org.headlessoms.sync.LatestSnapshot;
import org.headlessoms.sync.SnapshotCompleted;
import org.headlessoms.sync.SnapshotSweep;
import org.headlessoms.sync.SourceStock;
import org.headlessoms.sync.StockSynchronised;
import org.headlessoms.sync.SynchroniseStock;
import org.headlessoms.transfer.CancelTransfer;
import org.headlessoms.transfer.CloseTransfer;
import org.headlessoms.transfer.ReceiveTransfer;
import org.headlessoms.transfer.RequestTransfer;
import org.headlessoms.transfer.RescheduleTransfer;
import org.headlessoms.transfer.ShipTransfer;
import org.headlessoms.transfer.Transfer;
import org.headlessoms.transfer.TransferCancelled;
import org.headlessoms.transfer.TransferClosed;
import org.headlessoms.transfer.TransferReceived;
import org.headlessoms.transfer.TransferRequested;
import org.headlessoms.transfer.TransferRescheduled;
import org.headlessoms.transfer.TransferShipped;
import org.headlessoms.watch.StockCameBack;
import org.headlessoms.watch.StockRanLow;
import org.headlessoms.watch.StockWatch;
import org.headlessoms.watch.StockWatched;
import org.headlessoms.watch.WatchStock;

/** The closed list of what a document can hold; a type is named by the simple name of its record. */
final class DocumentTypes {
    static final List<Class<? extends Event>> EVENTS = List.of(
            ItemDefined.class,
            LotDefined.class,
            LocationDefined.class,
            StockReceived.class,
            StockAdjusted.class,
            StockCounted.class,
            SafetyStockSet.class,
            ConditionChanged.class,
            ChannelDefined.class,
            CycleCountBooked.class,
            StockSynchronised.class,
            SnapshotCompleted.class,
            ShortageRecorded.class,
            ShortageResolved.class,
            StockRingFenced.class,
            RingFenceReleased.class,
            AssortmentSet.class,
            PurchaseLimitSet.class,
            StockWatched.class,
            StockRanLow.class,
            StockCameBack.class,
            BackordersLimited.class,
            BackordersReleased.class,
            SupplyExpected.class,
            ExpectedSupplyChanged.class,
            ExpectedSupplyCancelled.class,
            SupplyReceived.class,
            PreorderTermsSet.class,
            ItemReleased.class,
            HoldPlaced.class,
            HoldChanged.class,
            HoldExtended.class,
            HoldReleased.class,
            HoldExpired.class,
            HoldPromoted.class,
            OrderPlaced.class,
            UnitsAllocated.class,
            UnitsDeallocated.class,
            UnitsCancelled.class,
            PromiseDateChanged.class,
            PriceReduced.class,
            ChargesBilled.class,
            ChargesCancelled.class,
            OrderPrioritized.class,
            PaymentRequested.class,
            PaymentSettled.class,
            PaymentUnknown.class,
            PaymentAttentionNeeded.class,
            RefundGranted.class,
            FulfilmentsReleased.class,
            FulfilmentRejected.class,
            ShortPickReported.class,
            FulfilmentCancelled.class,
            LocationExcluded.class,
            ExclusionLifted.class,
            WaitingSourced.class,
            ShipmentShipped.class,
            ShipmentDelivered.class,
            LabelsBought.class,
            LabelsRejected.class,
            LabelsUnknown.class,
            LabelsAttentionNeeded.class,
            ReturnAuthorized.class,
            ReturnReceived.class,
            ReturnCancelled.class,
            TransferRequested.class,
            TransferShipped.class,
            TransferReceived.class,
            TransferRescheduled.class,
            TransferCancelled.class,
            TransferClosed.class,
            SerialShipped.class,
            SerialReturned.class,
            ConsumerStarted.class,
            ConsumerMoved.class,
            StreamsRetried.class,
            EventSkipped.class);

    static final List<Class<? extends Command<?>>> COMMANDS = List.of(
            DefineItem.class,
            DefineLot.class,
            DefineLocation.class,
            ReceiveStock.class,
            AdjustStock.class,
            CountStock.class,
            SetSafetyStock.class,
            ChangeCondition.class,
            DefineChannel.class,
            BookCycleCount.class,
            SynchroniseStock.class,
            CompleteSnapshot.class,
            ResolveShortage.class,
            RingFenceStock.class,
            ReleaseRingFence.class,
            SetAssortment.class,
            SetPurchaseLimit.class,
            WatchStock.class,
            LimitBackorders.class,
            ExpectSupply.class,
            ChangeExpectedSupply.class,
            CancelExpectedSupply.class,
            ReceiveSupply.class,
            SetPreorderTerms.class,
            RequestTransfer.class,
            ShipTransfer.class,
            ReceiveTransfer.class,
            RescheduleTransfer.class,
            CancelTransfer.class,
            CloseTransfer.class,
            PlaceHold.class,
            ChangeHold.class,
            MoveHold.class,
            ExtendHold.class,
            ReleaseHold.class,
            PlaceOrder.class,
            CancelOrder.class,
            AllocateOrder.class,
            PrioritizeOrder.class,
            ReducePrice.class,
            RefundPayment.class,
            ResolvePayment.class,
            ReleaseFulfilment.class,
            RejectFulfilment.class,
            ReportShortPick.class,
            CancelFulfilment.class,
            LiftExclusion.class,
            SourceWaiting.class,
            ShipFulfilment.class,
            DeliverShipment.class,
            AuthorizeReturn.class,
            ReceiveReturn.class,
            CancelReturn.class,
            StartConsumer.class,
            MoveConsumer.class,
            RetryStreams.class,
            SkipEvent.class);

    static final List<Class<? extends Reference>> REFERENCES = List.of(
            Item.class,
            Location.class,
            Channel.class,
            Assortment.class,
            PurchaseLimit.class,
            Lot.class,
            ExpectedSupply.class,
            PromiseRun.class,
            PreorderTerms.class,
            SafetyStock.class,
            StockShortage.class,
            SourceStock.class,
            SnapshotSweep.class,
            LatestSnapshot.class,
            StockWatch.class,
            BackorderLimit.class,
            BackorderRelease.class,
            SerializedUnit.class,
            SourcingExclusion.class,
            Transfer.class,
            ConsumerBucket.class);

    private DocumentTypes() {}
}
