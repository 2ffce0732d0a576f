package org.headlessoms.core.fulfilment;

import java.util.Optional;
import org.headlessoms.command.NotFound;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.Decision;
import org.headlessoms.core.pipeline.Keys;
import org.headlessoms.core.pipeline.OrderHandler;
import org.headlessoms.core.pipeline.Reading;
import org.headlessoms.core.pipeline.RecoverySchedule;
import org.headlessoms.fulfilment.FulfilmentEvent;
import org.headlessoms.fulfilment.LabelPurchase;
import org.headlessoms.fulfilment.LabelsAttentionNeeded;
import org.headlessoms.fulfilment.LabelsUnknown;
import org.headlessoms.fulfilment.Shipment;
import org.headlessoms.order.Order;

/** Decides {@link SettleLabels}: a purchase is settled once, whoever comes second changes nothing. */
public final class LabelSettling implements OrderHandler<SettleLabels, FulfilmentEvent> {

    private final RecoverySchedule schedule;

    public LabelSettling(RecoverySchedule schedule) {
        this.schedule = schedule;
    }

    @Override
    public Decision<FulfilmentEvent> decide(SettleLabels command, Order order, Reading reading, Change change) {
        Optional<LabelPurchase> label =
                order.shipment(command.shipmentId()).flatMap(Shipment::label).filter(LabelPurchase::isPending);
        if (label.isEmpty()) {
            return Decision.refuse(
                    new NotFound("pending label", command.shipmentId().value()));
        }
        int attempts = label.get().attempts() + 1;
        FulfilmentEvent event = event(command, attempts);
        change.edit(order).raise(event);
        if (event instanceof LabelsUnknown) {
            change.schedule(schedule.labels(command.orderId(), command.shipmentId(), attempts, change.now()));
        } else {
            change.complete(Keys.labelRecovery(command.orderId(), command.shipmentId()));
        }
        return Decision.accept(event);
    }

    private FulfilmentEvent event(SettleLabels command, int attempts) {
        if (command.finding() instanceof LabelsUnknown unknown) {
            return schedule.isExhausted(attempts)
                    ? new LabelsAttentionNeeded(command.shipmentId(), unknown.detail())
                    : new LabelsUnknown(command.shipmentId(), attempts, unknown.detail());
        }
        return command.finding();
    }
}
