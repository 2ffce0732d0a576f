package org.headlessoms.core.engine;

import java.time.Instant;
import java.util.Optional;
import org.headlessoms.Availability;
import org.headlessoms.Backorders;
import org.headlessoms.Channels;
import org.headlessoms.Fulfilments;
import org.headlessoms.Holds;
import org.headlessoms.Journal;
import org.headlessoms.Oms;
import org.headlessoms.Orders;
import org.headlessoms.Payments;
import org.headlessoms.Returns;
import org.headlessoms.Serials;
import org.headlessoms.Sourcing;
import org.headlessoms.Stock;
import org.headlessoms.Supply;
import org.headlessoms.Synchronisation;
import org.headlessoms.Transfers;
import org.headlessoms.Work;
import org.headlessoms.command.Command;
import org.headlessoms.command.Outcome;
import org.headlessoms.core.availability.AvailabilityReader;
import org.headlessoms.core.availability.CachedReader;
import org.headlessoms.core.availability.PreviewReader;
import org.headlessoms.core.availability.PromiseReader;
import org.headlessoms.core.feed.FeedDesk;
import org.headlessoms.core.pipeline.Handler;
import org.headlessoms.core.sourcing.ShadowReader;
import org.headlessoms.core.sync.SnapshotDesk;
import org.headlessoms.event.Event;
import org.headlessoms.spi.ReadRequest;
import org.headlessoms.spi.Snapshot;
import org.headlessoms.spi.Storage;
import org.headlessoms.supply.SupplyPolicy;
import org.headlessoms.value.Tenant;
import org.headlessoms.verify.VerificationReport;

/** The facades of one tenant. */
final class TenantOms implements Oms {

    private final Engine engine;
    private final Tenant tenant;
    private final Stock stock;
    private final Availability availability;
    private final Supply supply;
    private final Channels channels;
    private final Synchronisation synchronisation;
    private final Holds holds;
    private final Orders orders;
    private final Backorders backorders;
    private final Payments payments;
    private final Fulfilments fulfilments;
    private final Returns returns;
    private final Serials serials;
    private final Transfers transfers;
    private final Sourcing sourcing;
    private final Journal journal;

    TenantOms(Engine engine, Tenant tenant) {
        this.engine = engine;
        this.tenant = tenant;
        this.stock = new StockFacade(this);
        this.availability = new AvailabilityFacade(this);
        this.supply = new SupplyFacade(this);
        this.channels = new ChannelsFacade(this);
        this.synchronisation = new SynchronisationFacade(this);
        this.holds = new HoldsFacade(this);
        this.orders = new OrdersFacade(this);
        this.backorders = new BackordersFacade(this);
        this.payments = new PaymentsFacade(this);
        this.fulfilments = new FulfilmentsFacade(this);
        this.returns = new ReturnsFacade(this);
        this.serials = new SerialsFacade(this);
        this.transfers = new TransfersFacade(this);
        this.sourcing = new SourcingFacade(this);
        this.journal = new JournalFacade(this);
    }

    @Override
    public Stock stock() {
        return stock;
    }

    @Override
    public Availability availability() {
        return availability;
    }

    @Override
    public Supply supply() {
        return supply;
    }

    @Override
    public Channels channels() {
        return channels;
    }

    @Override
    public Synchronisation synchronisation() {
        return synchronisation;
    }

    @Override
    public Holds holds() {
        return holds;
    }

    @Override
    public Orders orders() {
        return orders;
    }

    @Override
    public Backorders backorders() {
        return backorders;
    }

    @Override
    public Payments payments() {
        return payments;
    }

    @Override
    public Fulfilments fulfilments() {
        return fulfilments;
    }

    @Override
    public Returns returns() {
        return returns;
    }

    @Override
    public Transfers transfers() {
        return transfers;
    }

    @Override
    public Serials serials() {
        return serials;
    }

    @Override
    public Sourcing sourcing() {
        return sourcing;
    }

    @Override
    public Work work() {
        return () -> engine.work().runDue(tenant);
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public Tenant tenant() {
        return tenant;
    }

    @Override
    public Oms forTenant(Tenant other) {
        return engine.forTenant(other);
    }

    @Override
    public VerificationReport verify() {
        return engine.audit().run(tenant);
    }

    <C extends Command<E>, E extends Event> Outcome<E> execute(Handler<C, E> handler, C command) {
        return engine.pipeline().execute(tenant, handler, command);
    }

    SupplyPolicy supplyPolicy() {
        return engine.supplyPolicy();
    }

    Handlers handlers() {
        return engine.handlers();
    }

    FeedDesk feed() {
        return engine.feed();
    }

    SnapshotDesk snapshots() {
        return engine.snapshots();
    }

    Instant now() {
        return engine.pipeline().now();
    }

    AvailabilityReader availabilityReader() {
        return engine.availability();
    }

    Optional<CachedReader> cachedReader() {
        return engine.cachedAvailability();
    }

    PreviewReader previewReader() {
        return engine.previews();
    }

    PromiseReader promiseReader() {
        return engine.promises();
    }

    ShadowReader shadowReader() {
        return engine.shadows();
    }

    Storage storage() {
        return engine.storage();
    }

    ReadRequest request() {
        return ReadRequest.of(tenant);
    }

    Snapshot read(ReadRequest request) {
        return storage().read(request);
    }
}
