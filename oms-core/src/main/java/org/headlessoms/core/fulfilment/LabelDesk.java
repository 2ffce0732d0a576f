package org.headlessoms.core.fulfilment;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.headlessoms.core.pipeline.CommandPipeline;
import org.headlessoms.core.pipeline.FollowUp;
import org.headlessoms.core.pipeline.KeyMemory;
import org.headlessoms.core.pipeline.Keys;
import org.headlessoms.core.pipeline.PortCalls;
import org.headlessoms.fulfilment.FulfilmentEvent;
import org.headlessoms.fulfilment.LabelPurchase;
import org.headlessoms.fulfilment.LabelsAttentionNeeded;
import org.headlessoms.fulfilment.LabelsBought;
import org.headlessoms.fulfilment.LabelsRejected;
import org.headlessoms.fulfilment.LabelsUnknown;
import org.headlessoms.fulfilment.Parcel;
import org.headlessoms.fulfilment.Shipment;
import org.headlessoms.order.Order;
import org.headlessoms.spi.IdSource;
import org.headlessoms.spi.LabelAnswer;
import org.headlessoms.spi.LabelRequest;
import org.headlessoms.spi.PortTerms;
import org.headlessoms.spi.ShippingCarrier;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.ShipmentId;
import org.headlessoms.value.Tenant;

/** Carries recorded label purchases to the carrier and its answers back into the order, by the rules of payments. */
public final class LabelDesk {

    private final CommandPipeline pipeline;
    private final LabelSettling settling;
    private final ShippingCarrier carrier;
    private final PortTerms terms;
    private final IdSource ids;

    public LabelDesk(CommandPipeline pipeline, LabelSettling settling, ShippingCarrier carrier, IdSource ids) {
        this.pipeline = pipeline;
        this.settling = settling;
        this.carrier = carrier;
        this.terms = carrier.terms();
        this.ids = ids;
    }

    /** Sends a purchase that was just committed. */
    public void call(Tenant tenant, FollowUp.BuyLabels call) {
        settle(tenant, call.order().id(), call.shipment().id(), buy(tenant, call.order(), call.shipment()));
    }

    /** Finds out about a purchase that nobody settled. */
    public void recover(Tenant tenant, Order order, ShipmentId shipmentId) {
        Optional<Shipment> pending = order.shipment(shipmentId)
                .filter(one -> one.label().filter(LabelPurchase::isPending).isPresent());
        pending.ifPresent(one -> settle(tenant, order.id(), shipmentId, findOut(tenant, order, one)));
    }

    private FulfilmentEvent buy(Tenant tenant, Order order, Shipment shipment) {
        LabelRequest request = request(tenant, order, shipment);
        return finding(shipment, PortCalls.guarded(() -> carrier.buyLabels(request), LabelAnswer.Unknown::new));
    }

    private FulfilmentEvent findOut(Tenant tenant, Order order, Shipment shipment) {
        LabelRequest request = request(tenant, order, shipment);
        Optional<LabelAnswer> answer = PortCalls.guarded(
                () -> carrier.lookup(request), reason -> Optional.of(new LabelAnswer.Unknown(reason)));
        return answer.map(one -> finding(shipment, one)).orElseGet(() -> absent(tenant, order, shipment));
    }

    private FulfilmentEvent absent(Tenant tenant, Order order, Shipment shipment) {
        return switch (KeyMemory.of(terms, shipment.shippedAt(), pipeline.now())) {
            case TOO_EARLY -> new LabelsUnknown(shipment.id(), 1, "not seen yet");
            case SAFE_TO_REPEAT -> buy(tenant, order, shipment);
            case FORGOTTEN -> new LabelsAttentionNeeded(shipment.id(), "the carrier may have forgotten the key");
        };
    }

    private void settle(Tenant tenant, OrderId order, ShipmentId shipment, FulfilmentEvent finding) {
        pipeline.executeInternal(
                tenant, settling, new SettleLabels(Keys.command(ids.next()), order, shipment, finding));
    }

    private static LabelRequest request(Tenant tenant, Order order, Shipment shipment) {
        return new LabelRequest(
                shipment.label().orElseThrow().key(),
                tenant,
                order.id(),
                shipment.id(),
                shipment.location(),
                order.header().shipTo(),
                unlabelled(shipment));
    }

    private static FulfilmentEvent finding(Shipment shipment, LabelAnswer answer) {
        if (answer instanceof LabelAnswer.Bought bought && bought.parcels().size() == unlabelled(shipment)) {
            return new LabelsBought(shipment.id(), labelled(shipment, bought.parcels()), bought.reference());
        }
        if (answer instanceof LabelAnswer.Rejected rejected) {
            return new LabelsRejected(shipment.id(), rejected.reason());
        }
        String reason = answer instanceof LabelAnswer.Unknown unknown ? unknown.reason() : "other number of labels";
        return new LabelsUnknown(shipment.id(), 1, reason);
    }

    private static int unlabelled(Shipment shipment) {
        return (int) shipment.parcels().stream()
                .filter(parcel -> !parcel.isLabelled())
                .count();
    }

    /** The host's own tracking numbers stay; the bought labels go to the other parcels in their order. */
    private static List<Parcel> labelled(Shipment shipment, List<Parcel> bought) {
        Iterator<Parcel> labels = bought.iterator();
        return shipment.parcels().stream()
                .map(parcel -> parcel.isLabelled() ? parcel : labels.next())
                .toList();
    }
}
