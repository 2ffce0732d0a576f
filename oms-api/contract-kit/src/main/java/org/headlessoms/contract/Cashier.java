package org.headlessoms.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Optional;
import java.util.UUID;
import org.headlessoms.money.Money;
import org.headlessoms.payment.PaymentOperation.Kind;
import org.headlessoms.spi.PaymentAnswer;
import org.headlessoms.spi.PaymentAnswer.Approved;
import org.headlessoms.spi.PaymentAnswer.Declined;
import org.headlessoms.spi.PaymentAnswer.Unknown;
import org.headlessoms.spi.PaymentGateway;
import org.headlessoms.spi.PaymentRequest;
import org.headlessoms.value.OrderId;
import org.headlessoms.value.Tenant;

/** The gateway under test in the words of the suites: an order's requests, sent as the engine sends them. */
final class Cashier {

    private final PaymentGatewayFixture fixture;
    private final PaymentGateway gateway;
    private final Tenant tenant = Samples.tenant();
    private final OrderId orderId = OrderId.of("order-" + UUID.randomUUID());

    Cashier(PaymentGatewayFixture fixture) {
        this.fixture = fixture;
        this.gateway = fixture.gateway();
    }

    PaymentGateway gateway() {
        return gateway;
    }

    PaymentRequest authorization(long minor) {
        return authorization(fixture.approvedToken(), minor);
    }

    PaymentRequest declinedAuthorization() {
        return authorization(fixture.declinedToken(), 1000);
    }

    PaymentRequest capture(Approved authorization, long minor) {
        return request(Kind.CAPTURE, fixture.approvedToken(), minor, Optional.of(authorization.reference()));
    }

    PaymentRequest voiding(Approved authorization, long minor) {
        return request(Kind.VOID, fixture.approvedToken(), minor, Optional.of(authorization.reference()));
    }

    PaymentRequest refund(Approved capture, long minor) {
        return request(Kind.REFUND, fixture.approvedToken(), minor, Optional.of(capture.reference()));
    }

    /** The same key, but another amount. */
    PaymentRequest withAmount(PaymentRequest request, long minor) {
        return new PaymentRequest(
                request.key(), tenant, orderId, request.kind(), request.token(), money(minor), request.reference());
    }

    /** The same key, but another thing to do. */
    PaymentRequest withKey(PaymentRequest request, String key) {
        return new PaymentRequest(
                key, tenant, orderId, request.kind(), request.token(), request.amount(), request.reference());
    }

    /** Sends a request; an exception is what the engine takes it for. */
    PaymentAnswer send(PaymentRequest request) {
        try {
            return switch (request.kind()) {
                case AUTHORIZE -> gateway.authorize(request);
                case CAPTURE -> gateway.capture(request);
                case VOID -> gateway.voidAuthorization(request);
                case REFUND -> gateway.refund(request);
            };
        } catch (RuntimeException e) {
            return new Unknown(e.getClass().getName());
        }
    }

    Approved approved(PaymentRequest request) {
        Approved answer = assertInstanceOf(Approved.class, send(request), () -> request + " must be approved");
        assertEquals(request.amount(), answer.amount(), () -> "the amount of " + request);
        return answer;
    }

    Declined declined(PaymentRequest request) {
        return assertInstanceOf(Declined.class, send(request), () -> request + " must be declined");
    }

    void unknown(PaymentRequest request) {
        assertInstanceOf(Unknown.class, send(request), () -> request + " must be unknown or an exception");
    }

    /** Sends a request whose answer gets lost. */
    void lost(PaymentRequest request) {
        fixture.loseNextReply();
        PaymentAnswer answer = send(request);
        assertInstanceOf(
                Unknown.class, answer, () -> "the lost answer to " + request + " must be unknown, not guessed");
    }

    Optional<PaymentAnswer> lookup(PaymentRequest request) {
        return gateway.lookup(request);
    }

    private PaymentRequest authorization(String token, long minor) {
        return request(Kind.AUTHORIZE, token, minor, Optional.empty());
    }

    private PaymentRequest request(Kind kind, String token, long minor, Optional<String> reference) {
        return new PaymentRequest("kit-" + UUID.randomUUID(), tenant, orderId, kind, token, money(minor), reference);
    }

    private Money money(long minor) {
        return new Money(minor, fixture.currency());
    }
}
