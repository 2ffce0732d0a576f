package org.headlessoms.core.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.headlessoms.spi.WorkItem;
import org.headlessoms.value.OperationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.ShipmentId;

/**
 * When a port that gave no definite answer is asked again: after 30 seconds, 2 minutes, 10 minutes, 1 hour, 6 hours, and
 * then daily five times. After that a person has to find out.
 */
public final class RecoverySchedule {

    private static final List<Duration> PAUSES = Stream.concat(
                    Stream.of(
                            Duration.ofSeconds(30),
                            Duration.ofMinutes(2),
                            Duration.ofMinutes(10),
                            Duration.ofHours(1),
                            Duration.ofHours(6)),
                    Collections.nCopies(5, Duration.ofDays(1)).stream())
            .toList();

    private final Duration atLeast;

    /** @param atLeast how long a request may be on its way; nobody asks sooner than that */
    public RecoverySchedule(Duration atLeast) {
        this.atLeast = atLeast;
    }

    /** How long after a request somebody asks for the first time. */
    public Duration first() {
        return pause(1);
    }

    /** Whether it was asked in vain as often as it ever will be. */
    public boolean isExhausted(int attempts) {
        return attempts > PAUSES.size();
    }

    /** The next time to ask about a payment operation. */
    public WorkItem payment(OrderId order, OperationId operation, int attempts, Instant now) {
        return WorkItem.due(
                Keys.paymentRecovery(order, operation),
                WorkItem.Kind.PAYMENT_RECOVERY,
                order.value(),
                operation.value(),
                now.plus(pause(attempts)));
    }

    /** The next time to ask about a shipment's labels. */
    public WorkItem labels(OrderId order, ShipmentId shipment, int attempts, Instant now) {
        return WorkItem.due(
                Keys.labelRecovery(order, shipment),
                WorkItem.Kind.LABEL_RECOVERY,
                order.value(),
                shipment.value(),
                now.plus(pause(attempts)));
    }

    private Duration pause(int attempts) {
        Duration scheduled = PAUSES.get(Math.max(attempts, 1) - 1);
        return attempts <= 1 && scheduled.compareTo(atLeast) < 0 ? atLeast : scheduled;
    }
}
