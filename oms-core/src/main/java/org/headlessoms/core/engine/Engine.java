package org.headlessoms.core.engine;

import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headlessoms.Oms;
import org.headlessoms.command.Outcome;
import org.headlessoms.core.availability.AvailabilityReader;
import org.headlessoms.core.availability.CachedReader;
import org.headlessoms.core.availability.PreviewReader;
import org.headlessoms.core.availability.PromiseReader;
import org.headlessoms.core.backorder.BackorderService;
import org.headlessoms.core.backorder.QueueDesk;
import org.headlessoms.core.backorder.QueueSweep;
import org.headlessoms.core.exclusion.ExclusionEnds;
import org.headlessoms.core.feed.FeedDesk;
import org.headlessoms.core.fulfilment.LabelDesk;
import org.headlessoms.core.hold.ExpireHold;
import org.headlessoms.core.hold.HoldExpiring;
import org.headlessoms.core.limits.CacheSettings;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.core.payment.PaymentDesk;
import org.headlessoms.core.pipeline.CommandPipeline;
import org.headlessoms.core.pipeline.FollowUp;
import org.headlessoms.core.pipeline.Keys;
import org.headlessoms.core.preorder.ReleaseWork;
import org.headlessoms.core.preorder.TermsReading;
import org.headlessoms.core.shortage.CoverShortages;
import org.headlessoms.core.shortage.ShortageClosing;
import org.headlessoms.core.shortage.ShortageSettling;
import org.headlessoms.core.sourcing.Planner;
import org.headlessoms.core.sourcing.Shadow;
import org.headlessoms.core.sourcing.ShadowReader;
import org.headlessoms.core.stock.SafetyStockKeeping;
import org.headlessoms.core.supply.PromiseKeeping;
import org.headlessoms.core.supply.PromiseWork;
import org.headlessoms.core.sync.SnapshotDesk;
import org.headlessoms.core.verify.Audit;
import org.headlessoms.core.watch.CheckWatches;
import org.headlessoms.core.watch.Thresholds;
import org.headlessoms.core.work.DueWork;
import org.headlessoms.core.work.WorkStep;
import org.headlessoms.hold.HoldExpired;
import org.headlessoms.order.Order;
import org.headlessoms.sourcing.PolicyChoice;
import org.headlessoms.spi.IdSource;
import org.headlessoms.spi.PaymentGateway;
import org.headlessoms.spi.PortTerms;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.ShippingCarrier;
import org.headlessoms.spi.Storage;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.supply.SupplyPolicy;
import org.headlessoms.value.HoldId;
import org.headlessoms.value.OperationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.ShipmentId;
import org.headlessoms.value.Sku;
import org.headlessoms.value.Tenant;

/** The engine for all tenants of a storage; {@link #forTenant} binds it to one. */
public final class Engine {

    private final Storage storage;
    private final IdSource ids;
    private final SupplyPolicy supplyPolicy;
    private final CommandPipeline pipeline;
    private final Handlers handlers;
    private final Optional<PaymentDesk> payments;
    private final Optional<LabelDesk> labels;
    private final QueueDesk queues;
    private final SnapshotDesk snapshots;
    private final AvailabilityReader availability;
    private final Optional<CachedReader> cachedAvailability;
    private final PromiseReader promises;
    private final PreviewReader previews;
    private final ShadowReader shadows;
    private final DueWork work;
    private final FeedDesk feed;
    private final Audit audit;

    public Engine(
            Storage storage,
            Optional<PaymentGateway> gateway,
            Optional<ShippingCarrier> carrier,
            InstantSource clock,
            IdSource ids,
            Limits limits,
            SupplyPolicy supplyPolicy,
            PolicyChoice sourcing,
            Optional<Shadow> shadow,
            Optional<CacheSettings> cache) {
        this.storage = storage;
        this.ids = ids;
        this.supplyPolicy = supplyPolicy;
        this.pipeline = new CommandPipeline(
                storage,
                clock,
                ids,
                List.of(
                        new ExclusionEnds(),
                        new TermsReading(),
                        new ShortageSettling(),
                        new SafetyStockKeeping(),
                        new BackorderService(),
                        new ShortageClosing(),
                        new Thresholds(),
                        new PromiseKeeping(supplyPolicy)),
                this::followUp,
                this::endHold);
        Duration inFlight = longestInFlight(gateway.map(PaymentGateway::terms), carrier.map(ShippingCarrier::terms));
        Planner planner = new Planner(sourcing);
        this.handlers =
                new Handlers(limits, planner, shadow, inFlight, supplyPolicy, gateway.isPresent(), carrier.isPresent());
        this.payments = gateway.map(one -> new PaymentDesk(pipeline, handlers.paymentSettling, one, ids));
        this.labels = carrier.map(one -> new LabelDesk(pipeline, handlers.labelSettling, one, ids));
        this.queues = new QueueDesk(pipeline, handlers.queueReleasing, ids);
        this.snapshots = new SnapshotDesk(storage, pipeline, ids);
        this.availability = new AvailabilityReader(storage, pipeline::now, limits);
        this.cachedAvailability =
                cache.map(settings -> new CachedReader(storage, availability, pipeline::now, settings));
        this.promises = new PromiseReader(storage, pipeline::now, limits, planner, supplyPolicy);
        this.previews = new PreviewReader(storage, pipeline::now, limits, planner);
        this.shadows = new ShadowReader(storage);
        this.work = new DueWork(storage, pipeline, steps());
        this.feed = new FeedDesk(storage, pipeline);
        this.audit = new Audit(storage);
    }

    /** The facades of one tenant. */
    public Oms forTenant(Tenant tenant) {
        return new TenantOms(this, tenant);
    }

    Storage storage() {
        return storage;
    }

    CommandPipeline pipeline() {
        return pipeline;
    }

    Handlers handlers() {
        return handlers;
    }

    SnapshotDesk snapshots() {
        return snapshots;
    }

    AvailabilityReader availability() {
        return availability;
    }

    Optional<CachedReader> cachedAvailability() {
        return cachedAvailability;
    }

    PromiseReader promises() {
        return promises;
    }

    PreviewReader previews() {
        return previews;
    }

    ShadowReader shadows() {
        return shadows;
    }

    DueWork work() {
        return work;
    }

    FeedDesk feed() {
        return feed;
    }

    SupplyPolicy supplyPolicy() {
        return supplyPolicy;
    }

    Audit audit() {
        return audit;
    }

    private void followUp(Tenant tenant, List<FollowUp> followUps) {
        for (FollowUp next : followUps) {
            if (next instanceof FollowUp.CallGateway call) {
                payments.ifPresent(desk -> desk.call(tenant, call));
            } else if (next instanceof FollowUp.BuyLabels buy) {
                labels.ifPresent(desk -> desk.call(tenant, buy));
            } else if (next instanceof FollowUp.ReleaseBackorders release) {
                queues.goOn(tenant, release);
            }
        }
    }

    /** What this engine has no port for is left to one that has. */
    private Map<WorkItem.Kind, WorkStep> steps() {
        Map<WorkItem.Kind, WorkStep> steps = new EnumMap<>(WorkItem.Kind.class);
        steps.put(WorkItem.Kind.HOLD_EXPIRY, this::expireHold);
        steps.put(WorkItem.Kind.BACKORDER_RELEASE, this::releaseQueue);
        steps.put(WorkItem.Kind.BACKORDER_SWEEP, new QueueSweep(storage, pipeline, ids));
        steps.put(WorkItem.Kind.STOCK_SHORTAGE, this::coverShortages);
        steps.put(WorkItem.Kind.STOCK_WATCH, this::checkWatches);
        steps.put(
                WorkItem.Kind.ITEM_RELEASE,
                new ReleaseWork(pipeline, handlers.queueReleasing, handlers.itemReleasing, ids));
        steps.put(WorkItem.Kind.PROMISE_DATES, new PromiseWork(storage, pipeline, handlers.promising, ids));
        payments.ifPresent(desk ->
                steps.put(WorkItem.Kind.PAYMENT_RECOVERY, (tenant, item) -> recoverPayment(desk, tenant, item)));
        labels.ifPresent(
                desk -> steps.put(WorkItem.Kind.LABEL_RECOVERY, (tenant, item) -> recoverLabels(desk, tenant, item)));
        return steps;
    }

    private boolean expireHold(Tenant tenant, WorkItem item) {
        return endHold(tenant, HoldId.of(item.subject()));
    }

    /** Whether it keeps nothing any more. */
    private boolean endHold(Tenant tenant, HoldId hold) {
        ExpireHold expire = new ExpireHold(Keys.command(ids.next()), hold);
        Outcome<HoldExpired> outcome = pipeline.executeInternal(tenant, handlers.holdExpiring, expire);
        return outcome.isAccepted() || !(outcome.refusalOrThrow() instanceof HoldExpiring.NotYetExpired);
    }

    private boolean recoverPayment(PaymentDesk desk, Tenant tenant, WorkItem item) {
        order(tenant, item).ifPresent(order -> desk.recover(tenant, order, OperationId.of(item.detail())));
        return true;
    }

    private boolean recoverLabels(LabelDesk desk, Tenant tenant, WorkItem item) {
        order(tenant, item).ifPresent(order -> desk.recover(tenant, order, ShipmentId.of(item.detail())));
        return true;
    }

    private boolean releaseQueue(Tenant tenant, WorkItem item) {
        queues.run(tenant, item);
        return true;
    }

    private boolean coverShortages(Tenant tenant, WorkItem item) {
        CoverShortages cover = new CoverShortages(Keys.command(ids.next()), Sku.of(item.subject()));
        pipeline.executeInternal(tenant, handlers.shortageCovering, cover);
        return true;
    }

    private boolean checkWatches(Tenant tenant, WorkItem item) {
        CheckWatches check = new CheckWatches(Keys.command(ids.next()), Sku.of(item.subject()));
        pipeline.executeInternal(tenant, handlers.watchChecking, check);
        return true;
    }

    private Optional<Order> order(Tenant tenant, WorkItem item) {
        OrderId id = OrderId.of(item.subject());
        return storage.read(ReadRequest.of(tenant).withOrders(Set.of(id))).order(id);
    }

    private static Duration longestInFlight(Optional<PortTerms> gateway, Optional<PortTerms> carrier) {
        Duration ofGateway = gateway.map(PortTerms::maxInFlight).orElse(Duration.ZERO);
        Duration ofCarrier = carrier.map(PortTerms::maxInFlight).orElse(Duration.ZERO);
        return ofGateway.compareTo(ofCarrier) >= 0 ? ofGateway : ofCarrier;
    }
}
