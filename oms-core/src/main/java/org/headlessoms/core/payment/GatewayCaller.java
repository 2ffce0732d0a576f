package org.headlessoms.core.payment;

import java.util.Optional;
import org.headlessoms.core.pipeline.PortCalls;
import org.headlessoms.money.Money;
import org.headlessoms.order.Order;
import org.headlessoms.payment.PaymentEvent;
import org.headlessoms.payment.PaymentOperation;
import org.headlessoms.payment.PaymentSettled;
import org.headlessoms.payment.PaymentUnknown;
import org.headlessoms.payment.Tender;
import org.headlessoms.spi.PaymentAnswer;
import org.headlessoms.spi.PaymentGateway;
import org.headlessoms.spi.PaymentRequest;
import org.headlessoms.value.Tenant;

/** Calls and asks the gateway, and turns what comes back into a finding. Whatever is not definite is unknown. */
final class GatewayCaller {

    private final PaymentGateway gateway;

    GatewayCaller(PaymentGateway gateway) {
        this.gateway = gateway;
    }

    PaymentEvent call(Tenant tenant, Order order, PaymentOperation operation) {
        PaymentRequest request = request(tenant, order, operation);
        PaymentAnswer answer = PortCalls.guarded(() -> send(request), PaymentAnswer.Unknown::new);
        return finding(operation, answer);
    }

    /** What the gateway knows; empty if it never saw the key. */
    Optional<PaymentEvent> ask(Tenant tenant, Order order, PaymentOperation operation) {
        PaymentRequest request = request(tenant, order, operation);
        Optional<PaymentAnswer> answer = PortCalls.guarded(
                () -> gateway.lookup(request), reason -> Optional.of(new PaymentAnswer.Unknown(reason)));
        return answer.map(one -> finding(operation, one));
    }

    private PaymentAnswer send(PaymentRequest request) {
        return switch (request.kind()) {
            case AUTHORIZE -> gateway.authorize(request);
            case CAPTURE -> gateway.capture(request);
            case VOID -> gateway.voidAuthorization(request);
            case REFUND -> gateway.refund(request);
        };
    }

    private static PaymentRequest request(Tenant tenant, Order order, PaymentOperation operation) {
        String token =
                order.payments().tender(operation.tender()).map(Tender::token).orElseThrow();
        Optional<String> reference =
                operation.on().flatMap(order.payments()::operation).map(PaymentOperation::reference);
        return new PaymentRequest(
                operation.key(), tenant, order.id(), operation.kind(), token, operation.amount(), reference);
    }

    private static PaymentEvent finding(PaymentOperation operation, PaymentAnswer answer) {
        if (answer instanceof PaymentAnswer.Approved approved && isPlausible(operation, approved.amount())) {
            return new PaymentSettled(
                    operation.id(),
                    PaymentOperation.Status.SUCCEEDED,
                    approved.amount(),
                    approved.reference(),
                    approved.expiresAt(),
                    "");
        }
        if (answer instanceof PaymentAnswer.Declined declined) {
            return new PaymentSettled(
                    operation.id(),
                    PaymentOperation.Status.DECLINED,
                    Money.zero(operation.amount().currency()),
                    "",
                    Optional.empty(),
                    declined.code());
        }
        String reason = answer instanceof PaymentAnswer.Unknown unknown ? unknown.reason() : "implausible amount";
        return new PaymentUnknown(operation.id(), 1, reason);
    }

    /** An authorisation may be for less; anything else is exactly what was asked for, or somebody has to look at it. */
    private static boolean isPlausible(PaymentOperation operation, Money done) {
        if (!done.currency().equals(operation.amount().currency())) {
            return false;
        }
        return operation.kind() == PaymentOperation.Kind.AUTHORIZE
                ? done.compareTo(operation.amount()) <= 0
                : done.equals(operation.amount());
    }
}
