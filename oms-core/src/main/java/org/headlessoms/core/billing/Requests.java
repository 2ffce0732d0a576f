package org.headlessoms.core.billing;

import java.util.Optional;
import org.headlessoms.core.pipeline.Change;
import org.headlessoms.core.pipeline.FollowUp;
import org.headlessoms.core.pipeline.Keys;
import org.headlessoms.core.pipeline.OrderDraft;
import org.headlessoms.core.pipeline.RecoverySchedule;
import org.headlessoms.money.Money;
import org.headlessoms.payment.PaymentOperation;
import org.headlessoms.payment.PaymentRequested;
import org.headlessoms.value.OperationId;
import org.headlessoms.value.TenderId;

/**
 * Records payment operations: the event, the call that follows the commit, and the due work that finds out if this
 * process does not live to make the call or to hear the answer.
 */
public final class Requests {

    private static final int FIRST_TIME = 1;

    private final RecoverySchedule schedule;

    public Requests(RecoverySchedule schedule) {
        this.schedule = schedule;
    }

    void raise(OrderDraft draft, TenderId tender, PaymentOperation.Kind kind, Money amount, Optional<OperationId> on) {
        Change change = draft.change();
        OperationId id =
                OperationId.of("P" + (draft.order().payments().operations().size() + 1));
        String key = Keys.payment(change.tenant(), draft.order().id(), id);
        PaymentOperation operation = PaymentOperation.requested(id, tender, kind, amount, on, key, change.now());
        draft.raise(new PaymentRequested(operation));
        change.schedule(schedule.payment(draft.order().id(), id, FIRST_TIME, change.now()));
        change.followUp(new FollowUp.CallGateway(draft.order(), operation));
    }
}
