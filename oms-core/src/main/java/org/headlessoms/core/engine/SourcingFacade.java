package org.headlessoms.core.engine;

import java.time.Instant;
import org.headlessoms.Sourcing;
import org.headlessoms.sourcing.ShadowReport;
import org.headlessoms.sourcing.SourcingPreview;
import org.headlessoms.sourcing.SourcingQuery;

/** Sourcing of one tenant. */
final class SourcingFacade implements Sourcing {

    private final TenantOms oms;

    SourcingFacade(TenantOms oms) {
        this.oms = oms;
    }

    @Override
    public SourcingPreview preview(SourcingQuery query) {
        return oms.previewReader().read(oms.tenant(), query);
    }

    @Override
    public ShadowReport compare(Instant from, Instant to) {
        return oms.shadowReader().read(oms.tenant(), from, to);
    }
}
