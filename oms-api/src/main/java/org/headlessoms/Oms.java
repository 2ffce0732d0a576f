package org.headlessoms;

import org.headlessoms.value.Tenant;
import org.headlessoms.verify.VerificationReport;

/**
 * An order-management system inside the host's process, bound to one tenant.
 *
 * <p>Every command goes through one pipeline: read, decide, commit as a whole. Sending the same command again is safe.
 * If the store cannot be reached, a command throws {@link org.headlessoms.command.OmsException}; sending it again with the
 * same id finds out what became of it. Payment and carrier calls happen after the commit, on the calling thread, and what
 * they leave open is settled by {@link Work#runDue()}.
 *
 * <p>Immutable and safe for use by several threads.
 */
public interface Oms {

    /**
     * Items, locations and stock.
     *
     * @return the facade
     */
    Stock stock();

    /**
     * What there is of an item, where, and for whom.
     *
     * @return the facade
     */
    Availability availability();

    /**
     * Expected supply.
     *
     * @return the facade
     */
    Supply supply();

    /**
     * Sales channels, and what may be sold in them.
     *
     * @return the facade
     */
    Channels channels();

    /**
     * Synchronisation of stock with other systems, and shortages.
     *
     * @return the facade
     */
    Synchronisation synchronisation();

    /**
     * Checkout holds.
     *
     * @return the facade
     */
    Holds holds();

    /**
     * Orders.
     *
     * @return the facade
     */
    Orders orders();

    /**
     * The queues of order lines that wait for stock.
     *
     * @return the facade
     */
    Backorders backorders();

    /**
     * Payments of orders.
     *
     * @return the facade
     */
    Payments payments();

    /**
     * Fulfilments and shipments of orders.
     *
     * @return the facade
     */
    Fulfilments fulfilments();

    /**
     * Returns of orders.
     *
     * @return the facade
     */
    Returns returns();

    /**
     * Stock on its way between locations.
     *
     * @return the facade
     */
    Transfers transfers();

    /**
     * Units with serial numbers.
     *
     * @return the facade
     */
    Serials serials();

    /**
     * How units are found.
     *
     * @return the facade
     */
    Sourcing sourcing();

    /**
     * Due work: expiry and recovery.
     *
     * @return the facade
     */
    Work work();

    /**
     * The journal of all events.
     *
     * @return the facade
     */
    Journal journal();

    /**
     * The tenant this instance is bound to.
     *
     * @return the tenant
     */
    Tenant tenant();

    /**
     * The same engine for another tenant.
     *
     * @param tenant whose data
     * @return an instance bound to that tenant
     */
    Oms forTenant(Tenant tenant);

    /**
     * Audits the tenant: folds the ledger and every order's journal, recomputes reservations, holds, queues and counters from
     * orders and holds, and compares. Reads everything, changes nothing. Meant for a quiet system: what changes while it runs
     * is looked at once more before it is reported.
     *
     * @return every difference with its cause
     */
    VerificationReport verify();
}
