package org.headlessoms.core.payment;

import java.util.Optional;
import org.headlessoms.core.pipeline.CommandPipeline;
import org.headlessoms.core.pipeline.FollowUp;
import org.headlessoms.core.pipeline.KeyMemory;
import org.headlessoms.core.pipeline.Keys;
import org.headlessoms.order.Order;
import org.headlessoms.payment.PaymentAttentionNeeded;
import org.headlessoms.payment.PaymentEvent;
import org.headlessoms.payment.PaymentOperation;
import org.headlessoms.payment.PaymentUnknown;
import org.headlessoms.spi.IdSource;
import org.headlessoms.spi.PaymentGateway;
import org.headlessoms.spi.PortTerms;
import org.headlessoms.value.OperationId;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Tenant;

/**
 * Carries recorded operations to the gateway and its answers back into the order. Before anything is sent a second time
 * the gateway is asked, and it is sent again only with the same key and only while the gateway remembers keys.
 */
public final class PaymentDesk {

    private final CommandPipeline pipeline;
    private final PaymentSettling settling;
    private final GatewayCaller caller;
    private final PortTerms terms;
    private final IdSource ids;

    public PaymentDesk(CommandPipeline pipeline, PaymentSettling settling, PaymentGateway gateway, IdSource ids) {
        this.pipeline = pipeline;
        this.settling = settling;
        this.caller = new GatewayCaller(gateway);
        this.terms = gateway.terms();
        this.ids = ids;
    }

    /** Sends an operation that was just committed. */
    public void call(Tenant tenant, FollowUp.CallGateway call) {
        Order order = call.order();
        settle(tenant, order.id(), call.operation().id(), caller.call(tenant, order, call.operation()));
    }

    /** Finds out about an operation that nobody settled. */
    public void recover(Tenant tenant, Order order, OperationId operationId) {
        Optional<PaymentOperation> operation =
                order.payments().operation(operationId).filter(PaymentOperation::isPending);
        operation.ifPresent(one -> settle(tenant, order.id(), operationId, findOut(tenant, order, one)));
    }

    private PaymentEvent findOut(Tenant tenant, Order order, PaymentOperation operation) {
        return caller.ask(tenant, order, operation).orElseGet(() -> absent(tenant, order, operation));
    }

    private PaymentEvent absent(Tenant tenant, Order order, PaymentOperation operation) {
        return switch (KeyMemory.of(terms, operation.requestedAt(), pipeline.now())) {
            case TOO_EARLY -> new PaymentUnknown(operation.id(), 1, "not seen yet");
            case SAFE_TO_REPEAT -> caller.call(tenant, order, operation);
            case FORGOTTEN -> new PaymentAttentionNeeded(operation.id(), "the gateway may have forgotten the key");
        };
    }

    private void settle(Tenant tenant, OrderId order, OperationId operation, PaymentEvent finding) {
        pipeline.executeInternal(
                tenant, settling, new SettlePayment(Keys.command(ids.next()), order, operation, finding));
    }
}
