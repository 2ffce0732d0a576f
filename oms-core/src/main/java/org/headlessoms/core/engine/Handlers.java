package org.headlessoms.core.engine;

import java.time.Duration;
import org.headlessoms.core.backorder.QueueReleasing;
import org.headlessoms.core.batch.WaitingSourcing;
import org.headlessoms.core.billing.Billing;
import org.headlessoms.core.billing.Requests;
import org.headlessoms.core.channel.AssortmentSetting;
import org.headlessoms.core.channel.ChannelDefining;
import org.headlessoms.core.channel.PurchaseLimitSetting;
import org.headlessoms.core.channel.RingFenceReleasing;
import org.headlessoms.core.channel.RingFencing;
import org.headlessoms.core.exclusion.Lifting;
import org.headlessoms.core.fulfilment.CancellingFulfilment;
import org.headlessoms.core.fulfilment.Delivering;
import org.headlessoms.core.fulfilment.LabelSettling;
import org.headlessoms.core.fulfilment.Rejecting;
import org.headlessoms.core.fulfilment.Releasing;
import org.headlessoms.core.fulfilment.ShippingOut;
import org.headlessoms.core.fulfilment.ShortPicking;
import org.headlessoms.core.hold.HoldChanging;
import org.headlessoms.core.hold.HoldExpiring;
import org.headlessoms.core.hold.HoldExtending;
import org.headlessoms.core.hold.HoldMoving;
import org.headlessoms.core.hold.HoldPlacing;
import org.headlessoms.core.hold.HoldReleasing;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.core.order.Allocating;
import org.headlessoms.core.order.Cancelling;
import org.headlessoms.core.order.Placing;
import org.headlessoms.core.order.PriceReducing;
import org.headlessoms.core.order.Prioritizing;
import org.headlessoms.core.payment.Aftermath;
import org.headlessoms.core.payment.PaymentSettling;
import org.headlessoms.core.payment.Refunding;
import org.headlessoms.core.payment.Resolving;
import org.headlessoms.core.pipeline.RecoverySchedule;
import org.headlessoms.core.returns.Authorizing;
import org.headlessoms.core.returns.CancellingReturn;
import org.headlessoms.core.returns.Receiving;
import org.headlessoms.core.sourcing.Planner;
import org.headlessoms.core.stock.ConditionChanging;
import org.headlessoms.core.stock.ItemDefining;
import org.headlessoms.core.stock.LocationDefining;
import org.headlessoms.core.stock.LotDefining;
import org.headlessoms.core.stock.SafetyStockSetting;
import org.headlessoms.core.stock.StockAdjusting;
import org.headlessoms.core.stock.StockCounting;
import org.headlessoms.core.stock.StockReceiving;
import org.headlessoms.core.supply.LinePromises;
import org.headlessoms.core.supply.Promising;
import org.headlessoms.core.supply.SupplyCancelling;
import org.headlessoms.core.supply.SupplyChanging;
import org.headlessoms.core.supply.SupplyExpecting;
import org.headlessoms.core.supply.SupplyReceiving;
import org.headlessoms.core.watch.WatchChecking;
import org.headlessoms.core.watch.Watching;
import org.headlessoms.supply.SupplyPolicy;

/** One handler per command, made once. */
final class Handlers {

    final ItemDefining itemDefining = new ItemDefining();
    final LotDefining lotDefining = new LotDefining();
    final LocationDefining locationDefining = new LocationDefining();
    final ChannelDefining channelDefining = new ChannelDefining();
    final AssortmentSetting assortmentSetting = new AssortmentSetting();
    final PurchaseLimitSetting purchaseLimitSetting = new PurchaseLimitSetting();
    final RingFencing ringFencing;
    final RingFenceReleasing ringFenceReleasing;
    final StockReceiving stockReceiving;
    final StockAdjusting stockAdjusting;
    final StockCounting stockCounting;
    final SafetyStockSetting safetyStockSetting;
    final ConditionChanging conditionChanging = new ConditionChanging();
    final Watching watching = new Watching();
    final WatchChecking watchChecking = new WatchChecking();
    final SupplyExpecting supplyExpecting;
    final SupplyChanging supplyChanging;
    final SupplyCancelling supplyCancelling = new SupplyCancelling();
    final SupplyReceiving supplyReceiving;
    final Promising promising;
    final HoldPlacing holdPlacing;
    final HoldChanging holdChanging;
    final HoldMoving holdMoving = new HoldMoving();
    final HoldExtending holdExtending = new HoldExtending();
    final HoldReleasing holdReleasing = new HoldReleasing();
    final HoldExpiring holdExpiring = new HoldExpiring();
    final QueueReleasing queueReleasing = new QueueReleasing();
    final Placing placing;
    final Cancelling cancelling;
    final Allocating allocating;
    final PriceReducing priceReducing;
    final Prioritizing prioritizing = new Prioritizing();
    final PaymentSettling paymentSettling;
    final Refunding refunding;
    final Resolving resolving;
    final Releasing releasing = new Releasing();
    final ShippingOut shippingOut;
    final Delivering delivering = new Delivering();
    final Rejecting rejecting;
    final ShortPicking shortPicking;
    final CancellingFulfilment cancellingFulfilment = new CancellingFulfilment();
    final Lifting lifting = new Lifting();
    final WaitingSourcing waitingSourcing;
    final LabelSettling labelSettling;
    final Authorizing authorizing = new Authorizing();
    final Receiving receiving;
    final CancellingReturn cancellingReturn = new CancellingReturn();

    Handlers(
            Limits limits,
            Planner planner,
            Duration longestInFlight,
            SupplyPolicy policy,
            boolean takesPayments,
            boolean buysLabels) {
        RecoverySchedule schedule = new RecoverySchedule(longestInFlight);
        Billing billing = new Billing(new Requests(schedule));
        Aftermath aftermath = new Aftermath(billing);
        ringFencing = new RingFencing(limits);
        ringFenceReleasing = new RingFenceReleasing(limits);
        stockReceiving = new StockReceiving(limits);
        stockAdjusting = new StockAdjusting(limits);
        stockCounting = new StockCounting(limits);
        safetyStockSetting = new SafetyStockSetting(limits);
        holdPlacing = new HoldPlacing(limits, planner);
        holdChanging = new HoldChanging(limits, planner);
        placing = new Placing(limits, billing, planner, new LinePromises(policy), takesPayments);
        allocating = new Allocating(planner);
        rejecting = new Rejecting(planner);
        waitingSourcing = new WaitingSourcing(planner);
        shortPicking = new ShortPicking(planner);
        supplyExpecting = new SupplyExpecting(limits);
        supplyChanging = new SupplyChanging(limits);
        promising = new Promising(policy);
        supplyReceiving = new SupplyReceiving(limits);
        cancelling = new Cancelling(billing);
        priceReducing = new PriceReducing(billing);
        paymentSettling = new PaymentSettling(aftermath, schedule);
        refunding = new Refunding(billing);
        resolving = new Resolving(aftermath);
        shippingOut = new ShippingOut(billing, schedule, buysLabels, limits);
        labelSettling = new LabelSettling(schedule);
        receiving = new Receiving(billing, limits);
    }
}
