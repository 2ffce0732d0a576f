package org.headlessoms.core.engine;

import java.time.Instant;
import org.headlessoms.Sourcing;
import org.headlessoms.sourcing.ShadowReport;

/** Sourcing for one tenant. */
final class SourcingFacade implements Sourcing {

    private final TenantOms oms;

    SourcingFacade(TenantOms oms) {
        this.oms = oms;
    }

    @Override
    public ShadowReport compare(Instant from, Instant to) {
        return oms.shadowReader().read(oms.tenant(), from, to);
    }
}
