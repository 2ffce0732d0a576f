package org.headlessoms.core.engine;

import java.util.List;
import java.util.Set;
import org.headlessoms.Fulfilments;
import org.headlessoms.command.Outcome;
import org.headlessoms.exclusion.ExclusionLifted;
import org.headlessoms.exclusion.LiftExclusion;
import org.headlessoms.exclusion.SourcingExclusion;
import org.headlessoms.fulfilment.CancelFulfilment;
import org.headlessoms.fulfilment.DeliverShipment;
import org.headlessoms.fulfilment.FulfilmentCancelled;
import org.headlessoms.fulfilment.FulfilmentRejected;
import org.headlessoms.fulfilment.FulfilmentsReleased;
import org.headlessoms.fulfilment.RejectFulfilment;
import org.headlessoms.fulfilment.ReleaseFulfilment;
import org.headlessoms.fulfilment.ReportShortPick;
import org.headlessoms.fulfilment.ShipFulfilment;
import org.headlessoms.fulfilment.ShipmentDelivered;
import org.headlessoms.fulfilment.ShipmentShipped;
import org.headlessoms.fulfilment.ShortPickReported;
import org.headlessoms.reference.ReferenceGroup;
import org.headlessoms.value.Sku;

/** Fulfilments of one tenant. */
final class FulfilmentsFacade implements Fulfilments {

    private final TenantOms oms;

    FulfilmentsFacade(TenantOms oms) {
        this.oms = oms;
    }

    @Override
    public Outcome<FulfilmentsReleased> release(ReleaseFulfilment command) {
        return oms.execute(oms.handlers().releasing, command);
    }

    @Override
    public Outcome<ShipmentShipped> ship(ShipFulfilment command) {
        return oms.execute(oms.handlers().shippingOut, command);
    }

    @Override
    public Outcome<ShipmentDelivered> deliver(DeliverShipment command) {
        return oms.execute(oms.handlers().delivering, command);
    }

    @Override
    public Outcome<FulfilmentRejected> reject(RejectFulfilment command) {
        return oms.execute(oms.handlers().rejecting, command);
    }

    @Override
    public Outcome<ShortPickReported> reportShortPick(ReportShortPick command) {
        return oms.execute(oms.handlers().shortPicking, command);
    }

    @Override
    public Outcome<FulfilmentCancelled> cancel(CancelFulfilment command) {
        return oms.execute(oms.handlers().cancellingFulfilment, command);
    }

    @Override
    public Outcome<ExclusionLifted> liftExclusion(LiftExclusion command) {
        return oms.execute(oms.handlers().lifting, command);
    }

    @Override
    public List<SourcingExclusion> exclusions(Sku sku) {
        ReferenceGroup group = SourcingExclusion.of(sku);
        return oms.read(oms.request().withGroups(Set.of(group))).group(group, SourcingExclusion.class).stream()
                .filter(exclusion -> exclusion.isActive(oms.now()))
                .toList();
    }
}
