package org.headlessoms.scenario;

import java.util.Optional;
import java.util.function.Supplier;
import org.headlessoms.payment.PaymentOperation.Kind;
import org.headlessoms.spi.PaymentAnswer;
import org.headlessoms.spi.PaymentGateway;
import org.headlessoms.spi.PaymentRequest;
import org.headlessoms.spi.PortTerms;

/** A gateway whose caller dies in the middle of a call: what follows the call in this process never happens. */
final class MortalGateway implements PaymentGateway {

    /** The process is gone. Nothing may catch it. */
    static final class ProcessDied extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** When it dies. */
    enum Moment {
        BEFORE_THE_CALL,
        AFTER_THE_CALL,
        WHEN_IT_ASKS
    }

    private final PaymentGateway gateway;
    private Optional<Kind> diesAt = Optional.empty();
    private Moment moment = Moment.BEFORE_THE_CALL;

    MortalGateway(PaymentGateway gateway) {
        this.gateway = gateway;
    }

    void dieAt(Kind kind, Moment when) {
        diesAt = Optional.of(kind);
        moment = when;
    }

    @Override
    public PortTerms terms() {
        return gateway.terms();
    }

    @Override
    public PaymentAnswer authorize(PaymentRequest request) {
        return call(request, () -> gateway.authorize(request));
    }

    @Override
    public PaymentAnswer capture(PaymentRequest request) {
        return call(request, () -> gateway.capture(request));
    }

    @Override
    public PaymentAnswer voidAuthorization(PaymentRequest request) {
        return call(request, () -> gateway.voidAuthorization(request));
    }

    @Override
    public PaymentAnswer refund(PaymentRequest request) {
        return call(request, () -> gateway.refund(request));
    }

    @Override
    public Optional<PaymentAnswer> lookup(PaymentRequest request) {
        dieIf(request, Moment.WHEN_IT_ASKS);
        return gateway.lookup(request);
    }

    private PaymentAnswer call(PaymentRequest request, Supplier<PaymentAnswer> call) {
        dieIf(request, Moment.BEFORE_THE_CALL);
        PaymentAnswer answer = call.get();
        dieIf(request, Moment.AFTER_THE_CALL);
        return answer;
    }

    private void dieIf(PaymentRequest request, Moment now) {
        if (moment == now && diesAt.equals(Optional.of(request.kind()))) {
            diesAt = Optional.empty();
            throw new ProcessDied();
        }
    }
}
