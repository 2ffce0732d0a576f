package org.headlessoms.core.engine;

import org.headlessoms.Sourcing;
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
}
