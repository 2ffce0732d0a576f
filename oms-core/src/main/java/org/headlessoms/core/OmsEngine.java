package org.headlessoms.core;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.headlessoms.Oms;
import org.headlessoms.core.engine.Engine;
import org.headlessoms.core.limits.CacheSettings;
import org.headlessoms.core.limits.Limits;
import org.headlessoms.core.sourcing.Shadow;
import org.headlessoms.sourcing.CostModel;
import org.headlessoms.sourcing.PolicyChoice;
import org.headlessoms.sourcing.SourcingPolicy;
import org.headlessoms.spi.IdSource;
import org.headlessoms.spi.PaymentGateway;
import org.headlessoms.spi.ShippingCarrier;
import org.headlessoms.spi.Storage;
import org.headlessoms.supply.SupplyPolicy;
import org.headlessoms.value.Tenant;

/**
 * Builds an {@link Oms} from the host's ports. Only the storage is required.
 *
 * <pre>{@code
 * Oms oms = OmsEngine.builder().storage(storage).payments(gateway).build();
 * }</pre>
 *
 * <p>A builder is for one thread; the {@link Oms} it builds is for any number of them.
 */
public final class OmsEngine {

    private Optional<Storage> storage = Optional.empty();
    private Optional<PaymentGateway> payments = Optional.empty();
    private Optional<ShippingCarrier> carrier = Optional.empty();
    private InstantSource clock = InstantSource.system();
    private IdSource ids = new RandomIds(InstantSource.system(), new SecureRandom());
    private Tenant tenant = Tenant.DEFAULT;
    private Limits limits = Limits.defaults();
    private PolicyChoice sourcing = always(SourcingPolicy.fewestShipments());
    private Optional<Shadow> shadow = Optional.empty();
    private Optional<CacheSettings> availabilityCache = Optional.empty();
    private SupplyPolicy supplyPolicy = SupplyPolicy.defaults();

    private OmsEngine() {}

    /**
     * Begins an engine.
     *
     * @return a builder
     */
    public static OmsEngine builder() {
        return new OmsEngine();
    }

    /**
     * Sets where everything is kept. Required.
     *
     * @param adapter the storage
     * @return this
     */
    public OmsEngine storage(Storage adapter) {
        storage = Optional.of(adapter);
        return this;
    }

    /**
     * Sets the payment gateway. Without one, only orders that cost nothing can be placed.
     *
     * @param adapter the gateway
     * @return this
     */
    public OmsEngine payments(PaymentGateway adapter) {
        payments = Optional.of(adapter);
        return this;
    }

    /**
     * Sets the carrier that shipping labels are bought from. Without one, the host brings tracking numbers itself.
     *
     * @param adapter the carrier
     * @return this
     */
    public OmsEngine carrier(ShippingCarrier adapter) {
        carrier = Optional.of(adapter);
        return this;
    }

    /**
     * Sets the clock. Default: the system's.
     *
     * @param source the clock
     * @return this
     */
    public OmsEngine clock(InstantSource source) {
        clock = Objects.requireNonNull(source, "source");
        return this;
    }

    /**
     * Sets where ids come from. Default: random ones that ascend with time.
     *
     * @param source the ids
     * @return this
     */
    public OmsEngine ids(IdSource source) {
        ids = Objects.requireNonNull(source, "source");
        return this;
    }

    /**
     * Sets the tenant. Default: {@link Tenant#DEFAULT}.
     *
     * @param bound whose data
     * @return this
     */
    public OmsEngine tenant(Tenant bound) {
        tenant = Objects.requireNonNull(bound, "bound");
        return this;
    }

    /**
     * Sets the limits. Default: {@link Limits#defaults()}.
     *
     * @param configured the limits
     * @return this
     */
    public OmsEngine limits(Limits configured) {
        limits = Objects.requireNonNull(configured, "configured");
        return this;
    }

    /**
     * Sets how the units of orders and holds are found. Default: {@link SourcingPolicy#fewestShipments()}.
     *
     * @param policy the policy for all of them
     * @return this
     */
    public OmsEngine sourcing(SourcingPolicy policy) {
        return sourcing(always(policy));
    }

    /**
     * Sets how the units of orders and holds are found, each time anew, e.g. by channel.
     *
     * @param choice chooses the policy of a request
     * @return this
     */
    public OmsEngine sourcing(PolicyChoice choice) {
        sourcing = Objects.requireNonNull(choice, "choice");
        return this;
    }

    /**
     * Has a second policy plan every order that is placed, only to be compared: what both plans come to is kept with the order
     * ({@link org.headlessoms.order.Order#shadow()}) and summed up by {@link org.headlessoms.Sourcing#compare}. It reserves
     * nothing and changes no outcome, also if one of its steps throws. Placing an order takes the time of two plans. Orders
     * that their own hold has everything for are not compared. Default: none.
     *
     * @param policy the policy in shadow
     * @return this
     */
    public OmsEngine shadowSourcing(SourcingPolicy policy) {
        shadow = Optional.of(new Shadow(Objects.requireNonNull(policy, "policy"), Optional.empty()));
        return this;
    }

    /**
     * The same as {@link #shadowSourcing(SourcingPolicy)}, and compares costs too.
     *
     * @param policy the policy in shadow
     * @param costs what both plans are valued by, whatever they are after
     * @return this
     */
    public OmsEngine shadowSourcing(SourcingPolicy policy, CostModel costs) {
        shadow = Optional.of(new Shadow(Objects.requireNonNull(policy, "policy"), Optional.of(costs)));
        return this;
    }

    /**
     * Keeps what {@link org.headlessoms.Availability#cached()} answers in memory. Default: not.
     *
     * @param settings how much, and for how long
     * @return this
     */
    public OmsEngine availabilityCache(CacheSettings settings) {
        availabilityCache = Optional.of(settings);
        return this;
    }

    /**
     * Sets how far expected supply is trusted. Default: {@link SupplyPolicy#defaults()}.
     *
     * @param configured the policy
     * @return this
     */
    public OmsEngine supplyPolicy(SupplyPolicy configured) {
        supplyPolicy = Objects.requireNonNull(configured, "configured");
        return this;
    }

    /**
     * The engine. Starts no thread and opens nothing.
     *
     * @return the library's door for the tenant
     * @throws IllegalStateException if there is no storage
     */
    public Oms build() {
        Storage kept = storage.orElseThrow(() -> new IllegalStateException("an engine needs a storage"));
        return new Engine(
                        kept, payments, carrier, clock, ids, limits, supplyPolicy, sourcing, shadow, availabilityCache)
                .forTenant(tenant);
    }

    private static PolicyChoice always(SourcingPolicy policy) {
        Objects.requireNonNull(policy, "policy");
        return request -> policy;
    }
}
